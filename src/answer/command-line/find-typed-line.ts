import { joinTyped, splitTail } from './split-tail.ts';

/** A command line in a message, and what is said around it. */
export interface TypedLine {
  /** Shell text of one or several lines, without prompts and fences. */
  readonly script: string;
  /** The words around it, empty where there are none. */
  readonly prose: string;
  /** Set off as code by fences, backticks or a prompt, so that no word of it belongs to a sentence. */
  readonly isMarked: boolean;
  /** Whether the message was longer than what is read. */
  readonly isCut: boolean;
}

/** So much of a message is read as a command line: longer ones are scripts, which nobody reads a list of. */
export const LINE_LIMIT = 2_000;

/** What a call begins with. `k` is kubectl nearly everywhere. */
const PROGRAM = String.raw`(?:sudo\s+)?(?:kubectl|docker-compose|docker|k)(?=\s)`;

/** `$`, `dev@host:~$`, `PS C:\>`, `[root@node ~]#`, before a call. */
const PROMPT = new RegExp(String.raw`^(?:[^\s$#%>❯➜]{0,60}\s?){0,3}[$#%>❯➜]\s{0,3}(?=${PROGRAM})`);

/** A line that is shell whatever follows: a call, or a command before one in a pipe or a loop. */
const BEGINS = new RegExp(
  String.raw`^\s*(?:(?:[A-Za-z_]\w*=\S*|watch|time|env|nohup)\s+(?:-\S+\s+)*){0,4}${PROGRAM}`,
);
const FEEDS = new RegExp(String.raw`^[\x20-\x7e]*[|;&]\s*(?:do\s+|then\s+)?(?:xargs\s[^|]*?)?${PROGRAM}`);

/** Lines that stand beside calls in a script: comments, the shell's own, the heads and ends of loops. */
const SHELL_LINE =
  /^\s*(?:#.*|(?:cd|export|echo|mkdir|cat|sleep)\s[\x20-\x7e]*|(?:do|done|fi|then|else)|(?:for|while|if)\s[\x20-\x7e]*(?:;|\bdo|\bthen))\s*$/;

/** The line goes on in the next. */
const GOES_ON = /(?:\\|\||&&)\s*$/;

const FENCE = /```(?:[a-z]*\n)?([\s\S]*?)(?:```|$)/g;
const SPAN = /`([^`\n]+)`/g;

/** Finds the command line in a message, whatever stands around it; `undefined` where there is none. Pure, never throws. */
export function findTypedLine(message: string): TypedLine | undefined {
  const isCut = message.length > LINE_LIMIT;
  const text = tidy(isCut ? wholeLines(message.slice(0, LINE_LIMIT)) : message);
  const found = findMarked(text, FENCE) ?? findMarked(text, SPAN) ?? findAmongWords(text);
  return found === undefined ? undefined : { ...found, isCut };
}

type Found = Omit<TypedLine, 'isCut'>;

/** What was cut in the middle of a line loses that line; a line alone loses its last word, and a flag that waits for it. */
function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  return end > 0 ? text.slice(0, end) : text.replace(/(?:\s-\S*)?\s\S*$/, '');
}

/** Line ends of one kind, no invisible characters, straight quotes, dashes that a keyboard joined taken apart. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/(?<=^|\s)[\u2013\u2014](?=[a-z])/gim, '--');
}

/** Code that is set off, where it is a call and the words around it hold none: then the marks are a shell's own. */
function findMarked(text: string, marks: RegExp): Found | undefined {
  const codes = [...text.matchAll(marks)].map(([, code = '']) => withoutPrompts(code).trim());
  const calls = codes.filter((code) => isShell(code));
  const prose = text.replace(marks, ' ').replace(/`/g, ' ').trim();
  if (calls.length === 0 || calls.length < codes.length || HAS_PROGRAM.test(prose)) return undefined;
  return { script: calls.join('\n'), prose, isMarked: true };
}

const HAS_PROGRAM = /(?:^|\s)(?:kubectl|docker|docker-compose)\s/;

function withoutPrompts(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trimStart().replace(PROMPT, ''))
    .join('\n');
}

function isShell(code: string): boolean {
  return code.split('\n').some((line) => BEGINS.test(line) || FEEDS.test(line));
}

/** Nothing is set off: lines that are shell from their beginning, or a call in the middle of a sentence. */
function findAmongWords(text: string): Found | undefined {
  const script: string[] = [];
  const prose: string[] = [];
  let isMarked = false;
  let goesOn = false;
  let document: string | undefined;
  for (const written of text.split('\n')) {
    const line = written.trimStart().replace(PROMPT, '');
    isMarked ||= line !== written.trimStart();
    if (document !== undefined || goesOn) {
      script.push(written);
      if (written.trim() === document) document = undefined;
      goesOn = document === undefined && GOES_ON.test(written);
      continue;
    }
    const isCode = BEGINS.test(line) || FEEDS.test(line) || SHELL_LINE.test(line);
    const [before, call, after] = isCode ? splitTail('', line) : splitSentence(line);
    if (call !== '') script.push(call);
    prose.push(before, after);
    goesOn = call !== '' && GOES_ON.test(call);
    document = /<<-?\s*["']?(\w+)/.exec(call)?.[1];
  }
  if (!script.some((line) => isShell(line))) return undefined;
  return { script: script.join('\n'), prose: joinTyped(prose), isMarked };
}

const IN_SENTENCE = new RegExp(String.raw`^(.*?\s|.*?[:"'(])?(${PROGRAM.replace('|k)', ')')}.*)$`);

function splitSentence(line: string): readonly [string, string, string] {
  const [, before = '', rest] = IN_SENTENCE.exec(line) ?? [];
  return rest === undefined ? [line, '', ''] : splitTail(before, rest);
}

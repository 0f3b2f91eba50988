/** What a first word can force; without one of them the intent is inferred from the question. */
export type Command = 'explain' | 'cmd' | 'resource' | 'ask' | 'find' | 'topics' | 'lang' | 'help';

/** The forcing words, in both languages. They count only as the first word. */
const COMMAND_WORDS: Readonly<Record<string, Command>> = {
  explain: 'explain',
  설명: 'explain',
  cmd: 'cmd',
  명령: 'cmd',
  명령어: 'cmd',
  resource: 'resource',
  리소스: 'resource',
  ask: 'ask',
  질문: 'ask',
  find: 'find',
  검색: 'find',
  topics: 'topics',
  목차: 'topics',
  lang: 'lang',
  언어: 'lang',
  help: 'help',
  도움말: 'help',
};

/** A question parted into its forcing word, if it has one, and the rest. */
export interface Forced {
  readonly command?: Command;
  readonly rest: string;
}

/** Takes a forcing word off the front of a question: `cmd docker save` is cmd + `docker save`. */
export function takeCommand(text: string): Forced {
  const match = /^\s*(\S+)(?:\s+([\s\S]*))?$/.exec(text);
  const [, written = '', rest = ''] = match ?? [];
  const word = written.toLowerCase();
  const command = Object.hasOwn(COMMAND_WORDS, word) ? COMMAND_WORDS[word] : undefined;
  if (command === undefined || isSubject(written, rest)) return { rest: text.trim() };
  return { command, rest: rest.trim() };
}

/** "CMD 엔트리포인트 비교" and "explain vs describe" speak of the word itself: Dockerfiles write it large, a comparison goes on so. */
function isSubject(written: string, rest: string): boolean {
  return written === 'CMD' || /^(?:vs\.?|versus|or|and|와|과|랑|이랑)(?:\s|$)/i.test(rest);
}

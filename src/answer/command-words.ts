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
  const word = match?.[1]?.toLowerCase() ?? '';
  const command = Object.hasOwn(COMMAND_WORDS, word) ? COMMAND_WORDS[word] : undefined;
  if (command === undefined) return { rest: text.trim() };
  return { command, rest: (match?.[2] ?? '').trim() };
}

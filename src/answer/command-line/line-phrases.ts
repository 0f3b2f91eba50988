import type { Language } from '../../knowledge/entry.ts';

/** What the bot itself says around the parts of a line. */
interface LinePhrases {
  readonly refused: string;
  readonly wellFormed: string;
  readonly others: (names: readonly string[]) => string;
  readonly helpWords: string;
  readonly more: (calls: number) => string;
  readonly cut: (limit: number) => string;
}

/** So many programs are named. */
const MOST_NAMED = 5;

/** The bot's own voice on command lines in each language. */
export const LINE_PHRASES: Readonly<Record<Language, LinePhrases>> = {
  ko: {
    refused: '여기에는 없는 플래그',
    wellFormed:
      '문법에는 틀린 데가 없어요. 실행했을 때 나온 오류 메시지를 그대로 붙여 주면 그것을 찾아볼게요.',
    others: (names) => `다른 프로그램은 설명하지 않았어요: ${list(names)}`,
    helpWords: '영어로 적힌 뜻은 프로그램의 도움말에 있는 말이에요.',
    more: (calls) => `명령이 많아서 ${calls}개는 설명하지 않았어요.`,
    cut: (limit) => `글이 길어서 앞의 ${limit.toLocaleString('en')}자만 읽었어요.`,
  },
  en: {
    refused: 'no flag that is known here',
    wellFormed: 'The line is well-formed. Paste the message it fails with, and I will look that up.',
    others: (names) => `Not explained, because they are other programs: ${list(names)}`,
    helpWords: '',
    more: (calls) => `There are many commands in it: ${calls} ${calls === 1 ? 'is' : 'are'} not explained.`,
    cut: (limit) => `It is long: only the first ${limit.toLocaleString('en')} characters were read.`,
  },
};

function list(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;
}

import type { EntryCheck, Finding } from '../check.ts';
import type { Draft, DraftHalf } from '../draft.ts';
import type { Half } from '../entry.ts';
import { lengthOfHalf } from '../measure-half.ts';
import { textOf } from '../parse-markdown.ts';

/** What fits under a title without being cut, on a phone as well. */
const LONGEST_SUMMARY = { characters: 200, sentences: 2 };
/** Keeps a card within Slack's limits with room for sources and buttons, so that no card is ever cut. */
const LONGEST_HALF = 1_800;

/** Rules for how much a half says, and how it begins. */
export const SUMMARY_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K011',
    name: 'summary-present',
    says: 'A half begins with its summary, a paragraph.',
    severity: 'error',
    find: ({ halves }) =>
      halves
        .filter((half) => half.summary.length === 0)
        .map(({ line }) => ({
          line,
          says: 'There is no summary; begin the half with a sentence that answers.',
        })),
  },
  {
    id: 'K012',
    name: 'summary-short',
    says: `A summary has at most ${LONGEST_SUMMARY.sentences} sentences and ${LONGEST_SUMMARY.characters} characters.`,
    severity: 'error',
    find: (draft) => findInSummaries(draft, faultOfLength),
  },
  {
    id: 'K013',
    name: 'summary-news',
    says: 'A summary does not begin with the title, which stands right above it.',
    severity: 'error',
    find: (draft) => findInSummaries(draft, faultOfBeginning),
  },
  {
    id: 'K014',
    name: 'half-short',
    says: `A half has at most ${LONGEST_HALF} characters, code included.`,
    severity: 'error',
    find: (draft) =>
      readHalves(draft).flatMap(({ line, half }) => {
        const length = lengthOfHalf(half);
        if (length <= LONGEST_HALF) return [];
        return [
          {
            line,
            says: `This half has ${length} characters; keep it to ${LONGEST_HALF}, or write two entries.`,
          },
        ];
      }),
  },
];

function findInSummaries(
  draft: Draft,
  faultOf: (summary: string, half: Half) => string | undefined,
): Finding[] {
  return readHalves(draft).flatMap(({ line, written, half }) => {
    const says = faultOf(textOf(half.summary), half);
    const [node] = written.summary;
    return says === undefined ? [] : [{ line: node === undefined ? line : draft.lineOf(node), says }];
  });
}

function readHalves(draft: Draft): { line: number; written: DraftHalf; half: Half }[] {
  return draft.halves.flatMap((written) => {
    const half = draft.entry.halves[written.language];
    return half === undefined ? [] : [{ line: written.line, written, half }];
  });
}

function faultOfLength(summary: string): string | undefined {
  const { characters, sentences } = LONGEST_SUMMARY;
  if (summary.length > characters) {
    return `The summary has ${summary.length} characters; keep it to ${characters}.`;
  }
  const count = countSentences(summary);
  return count > sentences ? `The summary has ${count} sentences; keep it to ${sentences}.` : undefined;
}

const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf)\./gi;
const SENTENCE = /[^.!?。\s](?:[^.!?。]|[.!?。](?=[^\s]))*/g;

function countSentences(text: string): number {
  return text.replace(ABBREVIATION, '').match(SENTENCE)?.length ?? 0;
}

/** `파드는`, `The Pod is`, `CrashLoopBackOff means`: a name, then a word that makes it the subject. */
function faultOfBeginning(summary: string, { title }: Half): string | undefined {
  const beginning = summary.replace(/^(?:an?|the)\s+/i, '');
  const rest = beginning.slice(title.length);
  const repeats =
    beginning.toLowerCase().startsWith(title.toLowerCase()) &&
    /^(?:이?란|[은는이가])?(?![\p{L}\p{N}-])/u.test(rest);
  return repeats
    ? `The summary begins with the title, "${title}"; say right away what it is or does.`
    : undefined;
}

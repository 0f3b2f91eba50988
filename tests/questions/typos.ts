import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answer } from '../../src/answer/answer.ts';
import { createBrain } from '../../src/app/create-brain.ts';
import type { Entry, EntryKind, Language } from '../../src/knowledge/entry.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { loseSpace, makeSlips, swapLayout } from './make-slips.ts';
import { isDevelopment, QUESTION_FILES, readQuestions } from './question-row.ts';

/**
 * `npm run eval:typos [-- --worst 20] [-- --every 5]`: whether names and questions are still understood with one slip in them, and
 * whether words that are spelt right are left alone.
 */
const { values } = parseArgs({
  options: { worst: { type: 'string', default: '0' }, every: { type: 'string', default: '1' } },
});

/** What is asked by its name alone. Errors and comparisons are asked in sentences, options are flags. */
const NAMED: readonly EntryKind[] = ['status', 'command', 'concept', 'resource'];

/** How many entries count as "among the first three": the cards, then what is offered besides. */
const FIRST_FEW = 3;

/** Something that is understood as it is spelt. */
interface Asked {
  readonly text: string;
  /** Ids of entries that are right. */
  readonly wanted: readonly string[];
  readonly of: 'names' | 'questions';
}

/** The same with a slip in it. */
interface Outcome extends Asked {
  readonly kind: string;
  readonly slipped: string;
  readonly language: Language;
  readonly isFirst: boolean;
  readonly isInThree: boolean;
  readonly shown: readonly string[];
  readonly readAs: string | undefined;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const library = await loadKnowledge([path('../../knowledge')]);
const brain = createBrain(library, 'en');
const questions = QUESTION_FILES.flatMap((name) => readQuestions(path(name))).filter(isDevelopment);

const asked = [...library.entries.flatMap(namesOf), ...questions.flatMap(rightlyAnswered)];
const outcomes = asked.filter((_, at) => at % Number(values.every) === 0).flatMap(slip);
printFigures();
printFalseRepairs();
printWorst(Number(values.worst));

function namesOf(entry: Entry): Asked[] {
  if (!NAMED.includes(entry.kind)) return [];
  return [...new Set([...entry.names, ...entry.aliases])].flatMap((text): Asked[] => {
    const { ids, cards } = shownFor(text);
    // A name that its entry is not found by, as it stands, says nothing about slips.
    const isFound = ids.slice(0, FIRST_FEW).includes(entry.id);
    return isFound ? [{ text, wanted: [entry.id, ...cards], of: 'names' }] : [];
  });
}

function rightlyAnswered({ question, entries = [] }: (typeof questions)[number]): Asked[] {
  const isRight = shownFor(question).cards.some((id) => entries.includes(id));
  return isRight ? [{ text: question, wanted: entries, of: 'questions' }] : [];
}

function slip(asking: Asked): Outcome[] {
  const slips: { readonly kind: string; readonly text: string | undefined }[] = [
    ...makeSlips(asking.text),
    { kind: 'space lost', text: loseSpace(asking.text) },
    { kind: 'all on the other layout', text: swapLayout(asking.text) },
  ];
  return slips.flatMap(({ kind, text }) => {
    if (text === undefined || text === asking.text) return [];
    const { ids, readAs } = shownFor(text);
    const isIn = (few: readonly string[]): boolean => few.some((id) => asking.wanted.includes(id));
    return {
      ...asking,
      kind,
      slipped: text,
      language: /\p{Script=Hangul}/u.test(asking.text) ? 'ko' : 'en',
      isFirst: isIn(ids.slice(0, 1)),
      isInThree: isIn(ids.slice(0, FIRST_FEW)),
      shown: ids.slice(0, FIRST_FEW),
      readAs,
    };
  });
}

function shownFor(text: string): {
  readonly ids: readonly string[];
  readonly cards: readonly string[];
  readonly readAs: string | undefined;
} {
  const answer: Answer = brain.answer({ text });
  const cards = answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [];
  const choices = 'alternatives' in answer ? answer.alternatives.map(({ id }) => id) : [];
  return { cards, ids: [...cards, ...choices], readAs: answer.kind === 'found' ? answer.readAs : undefined };
}

function printFigures(): void {
  print(line('', ['of', '', 'slips', 'first %', 'in three %']));
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const name of [`${outcome.kind}|${outcome.of}|${outcome.language}`, `all|${outcome.of}|`, 'all||']) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [outcome]);
      else group.push(outcome);
    }
  }
  for (const [name, group] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [kind = '', of = '', language = ''] = name.split('|');
    const share = (part: readonly Outcome[]): string => ((100 * part.length) / group.length).toFixed(1);
    const first = share(group.filter(({ isFirst }) => isFirst));
    const inThree = share(group.filter(({ isInThree }) => isInThree));
    print(line(kind, [of, language, group.length, first, inThree]));
  }
}

/** What is spelt right must stay as it is: the words of questions, and words of every day that no note is about. */
function printFalseRepairs(): void {
  const { mend } = createSearch(library.entries);
  const readings = [
    ...questions.map(({ question }) => ({ of: 'questions', text: question })),
    ...EVERYDAY_WORDS.map((text) => ({ of: 'everyday words', text })),
  ].map((reading) => ({ ...reading, readAs: mend(reading.text)?.text }));
  for (const of of ['questions', 'everyday words']) {
    const all = readings.filter((reading) => reading.of === of);
    const repaired = all.filter(({ readAs }) => readAs !== undefined);
    print(`\n${repaired.length} of ${all.length} ${of} were read as something else`);
    for (const { text, readAs } of repaired) print(`    ${text}  ->  ${readAs}`);
  }
}

function printWorst(count: number): void {
  for (const kind of new Set(outcomes.map((outcome) => outcome.kind))) {
    const missed = outcomes.filter((outcome) => outcome.kind === kind && !outcome.isInThree);
    const step = Math.max(1, Math.floor(missed.length / Math.max(1, count)));
    for (const { text, slipped, shown, readAs } of missed
      .filter((_, at) => at % step === 0)
      .slice(0, count)) {
      print(
        `${kind.padEnd(16)} ${slipped}  (${text}) read as ${readAs ?? 'it stands'}, got ${shown.join(', ')}`,
      );
    }
  }
}

function line(name: string, columns: readonly (string | number)[]): string {
  return name.padEnd(26) + columns.map((column) => String(column).padStart(12)).join('');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

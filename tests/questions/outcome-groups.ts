import { ENTRY_KINDS, type EntryKind } from '../../src/knowledge/entry.ts';
import { isDevelopment } from './question-row.ts';
import type { Outcome } from './score-questions.ts';

/** Outcomes that are looked at together, under a name. */
export interface OutcomeGroup {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/**
 * Sorts outcomes into the groups that an evaluation shows, those of one sort side by side: all and either half, by
 * language, by the kind of the wanted entry, by who asked. Questions that must be declined want no kind.
 */
export function groupOutcomes(
  all: readonly Outcome[],
  kindOf: (id: string) => EntryKind | undefined,
): readonly (readonly OutcomeGroup[])[] {
  const wanted = ({ row }: Outcome): EntryKind | undefined =>
    row.entries?.map(kindOf).find((kind) => kind !== undefined);
  const group = (name: string, belongs: (outcome: Outcome) => boolean): OutcomeGroup[] => {
    const outcomes = all.filter(belongs);
    return outcomes.length === 0 ? [] : [{ name, outcomes }];
  };
  const sets = [...new Set(all.map(({ row }) => row.set))];
  return [
    [
      ...group('all', () => true),
      ...group('develop', ({ row }) => isDevelopment(row)),
      ...group('aside', ({ row }) => !isDevelopment(row)),
    ],
    ['ko', 'en'].flatMap((language) => group(language, ({ row }) => row.language === language)),
    ENTRY_KINDS.flatMap((kind) => group(kind, (outcome) => wanted(outcome) === kind)),
    sets.flatMap((set) => group(set, ({ row }) => row.set === set)),
  ];
}

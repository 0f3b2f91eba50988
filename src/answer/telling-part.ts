import type { Entry, EntryKind, Half, SectionRole } from '../knowledge/entry.ts';
import type { ReadUnits } from '../language/create-unit-reader.ts';
import { type Example, findLeadExample, isOptionOf } from './lead-example.ts';
import { DEMANDS, type Demand, meets } from './passage-demand.ts';
import { passageOfOption, passagesOf } from './passages.ts';
import { type WeighedPassages, weighPassages } from './weigh-passages.ts';

/**
 * The part of an entry that the words of a question ask for: a command with its sentence, or a section, by its position.
 * `none` where no part is clearly nearer than the others, or the beginning of the entry says it.
 */
export type TellingPart =
  | ({ readonly kind: 'example' } & Example)
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'none' };

/** What a part is looked for with. */
export interface PartSearch {
  readonly question: string;
  readonly read: ReadUnits;
  /** Notes of options that the entry points to, each with the half that is shown. */
  readonly options: readonly { readonly entry: Entry; readonly half: Half }[];
  /** Whether one fact is asked for: whatever speaks of it is then wanted, however little else it says. */
  readonly wantsFact: boolean;
}

/** Finds the part of a half that a question asks for by its own words. */
export function findTellingPart(entry: Entry, half: Half, search: PartSearch): TellingPart {
  const { question, read, options, wantsFact } = search;
  const leading = LEADING[entry.kind];
  if (leading === 'nothing' || question === '') return { kind: 'none' };
  const lent = options
    .filter((option) => leading === 'example' && isOptionOf(entry, option.half))
    .flatMap((option) => passageOfOption(option.entry, option.half) ?? []);
  const passages = [...passagesOf(entry, half), ...lent];
  const weighed = weighPassages(entry, passages, read(question), read);
  const example = leading === 'example' ? findLeadExample(weighed, half) : undefined;
  if (example !== undefined) return { kind: 'example', ...example };
  return findSection(weighed, half, wantsFact ? DEMANDS.fact : DEMANDS.section);
}

/** What may lead the card of each kind. A status and an error begin with what to look at, a comparison with its table. */
const LEADING: Readonly<Record<EntryKind, 'example' | 'section' | 'nothing'>> = {
  command: 'example',
  option: 'example',
  resource: 'example',
  concept: 'example',
  status: 'section',
  error: 'section',
  comparison: 'section',
  // A section of somebody's notes is one part as it is.
  note: 'nothing',
};

function findSection({ ranked, opening }: WeighedPassages, half: Half, demand: Demand): TellingPart {
  const best = ranked.find(({ section }) => section !== undefined);
  if (best?.section === undefined || STAYING.has(half.sections[best.section]?.role ?? 'lead')) {
    return { kind: 'none' };
  }
  const rivals = ranked.filter(({ section }) => section !== best.section);
  return meets(demand, best, opening, rivals) ? { kind: 'section', section: best.section } : { kind: 'none' };
}

/** What undoes it, and what it is not, are told in the words of the thing itself; the lead is first as it is. */
const STAYING: ReadonlySet<SectionRole> = new Set(['lead', 'undo', 'confused']);

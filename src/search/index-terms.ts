import type { Unit } from '../language/unit.ts';

/** Concepts are terms of their own, told from words by a sign that no word contains. */
const CONCEPT_SIGN = '§';

/** The terms a unit is indexed and found by, each with its share of the unit's weight. */
export interface Term {
  readonly term: string;
  readonly share: 'concept' | 'spelling' | 'part';
}

/** All terms of a unit: its concepts, its stem, the parts of a compound. */
export function termsOf(unit: Unit): readonly Term[] {
  return recallTerms(unit).all;
}

/**
 * The terms that long text is indexed by: a word whose meaning is known by its meaning alone. Which of its spellings a
 * body uses is chance, and every term costs memory and time.
 */
export function leadingTermsOf(unit: Unit): readonly Term[] {
  return recallTerms(unit).leading;
}

interface UnitTerms {
  readonly all: readonly Term[];
  readonly leading: readonly Term[];
}

function recallTerms(unit: Unit): UnitTerms {
  const known = TERMS.get(unit);
  if (known !== undefined) return known;
  const concepts = unit.concepts.map((concept): Term => ({ term: CONCEPT_SIGN + concept, share: 'concept' }));
  const all: Term[] = [
    ...concepts,
    { term: unit.stem, share: 'spelling' },
    ...unit.parts.map((part): Term => ({ term: part, share: 'part' })),
  ];
  const terms = { all, leading: concepts.length > 0 ? concepts : all };
  TERMS.set(unit, terms);
  return terms;
}

/** A reader gives out one unit for a word however often it reads it, so its terms are made once. */
const TERMS = new WeakMap<Unit, UnitTerms>();

/** What a unit is compared by: its concepts where it has any, else its stem. */
export function keysOf(unit: Unit): readonly string[] {
  return unit.concepts.length > 0 ? unit.concepts.map((concept) => CONCEPT_SIGN + concept) : [unit.stem];
}

import type { Answer, Brain } from '../../src/answer/answer.ts';
import type { PasteRow } from './paste-row.ts';

/** How one paste went. */
export interface PasteOutcome {
  readonly row: PasteRow;
  /** What was said, in the form of what was wanted. */
  readonly said: string;
  readonly wanted: string;
  /** Whether it is all there, in its order, with its names, and nothing besides. */
  readonly isRight: boolean;
}

/** Shows every paste to the bot. */
export function showPastes(rows: readonly PasteRow[], brain: Brain): PasteOutcome[] {
  return rows.map((row) => {
    const said = sayAnswer(brain.answer({ text: row.text }));
    const wanted = sayTroubles(row.troubles);
    return { row, said, wanted, isRight: said === wanted };
  });
}

/** The share of pastes that are fully right, in percent. */
export function shareRight(outcomes: readonly PasteOutcome[]): number {
  const right = outcomes.filter(({ isRight }) => isRight).length;
  return outcomes.length === 0 ? 0 : (100 * right) / outcomes.length;
}

function sayAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'diagnosis': {
      const troubles = answer.cards.map(({ id, shownBy }) => ({
        id,
        objects: shownBy.filter(({ kind }) => kind === 'code').map(({ text }) => text),
      }));
      // A remark tells of words that no note knows, or of what was cut: neither is wanted here.
      return [sayTroubles(troubles), ...answer.remarks].join(', and ');
    }
    // An error alone is answered with its whole note.
    case 'found':
      return sayTroubles(answer.cards.map(({ id }) => ({ id, objects: [] })));
    case 'not-found':
    case 'topics':
    case 'help':
    case 'language':
    case 'explained-command':
      return answer.kind;
    default:
      return answer satisfies never;
  }
}

function sayTroubles(troubles: PasteRow['troubles']): string {
  if (troubles.length === 0) return 'healthy';
  return troubles.map(({ id, objects }) => [id, ...objects].join(' ')).join(', ');
}

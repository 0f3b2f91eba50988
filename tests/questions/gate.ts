import type { Score } from './score-questions.ts';

/** What may not be lost, in percent: a few points below what was reached when it was last set. */
export const GATE = { first: 84, inThree: 95, wronglyRefused: 3.5, wronglyAnswered: 3, pastes: 95 } as const;

/** The gates that a score, and the share of pastes that are fully right, do not pass: each as a sentence. */
export function missedGates(score: Score, pastes: number): string[] {
  return [
    ...(score.first < GATE.first ? [`Right on top: ${score.first} % is under ${GATE.first} %.`] : []),
    ...(score.inThree < GATE.inThree
      ? [`Among the first three: ${score.inThree} % is under ${GATE.inThree} %.`]
      : []),
    ...(score.wronglyRefused > GATE.wronglyRefused
      ? [`Wrongly refused: ${score.wronglyRefused} % is over ${GATE.wronglyRefused} %.`]
      : []),
    ...(score.wronglyAnswered > GATE.wronglyAnswered
      ? [`Outside the notes, and answered: ${score.wronglyAnswered} % is over ${GATE.wronglyAnswered} %.`]
      : []),
    ...(pastes < GATE.pastes
      ? [`Pastes that are fully right: ${pastes.toFixed(1)} % is under ${GATE.pastes} %.`]
      : []),
  ];
}

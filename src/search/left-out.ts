import type { Unit } from '../language/unit.ts';

/** Korean words that put aside what stands before them: 비밀번호 말고, clusterIP 없이. */
const PUT_ASIDE = /^(?:말고|없이|없는|빼고|제외|아닌|아니라|안쓰고)/;

/** English words that put aside what stands behind them: without a Service, not the Pod. */
const WITHOUT: ReadonlySet<string> = new Set('without except excluding not no instead'.split(' '));

/** Words in between: "without using a", "instead of the". */
const BETWEEN: ReadonlySet<string> = new Set('a an the my any of using'.split(' '));

/** Whether a text says of a unit that it is not meant. */
export function isLeftOut(units: readonly Unit[], index: number): boolean {
  if (PUT_ASIDE.test(units[index + 1]?.text ?? '')) return true;
  let before = index - 1;
  while (BETWEEN.has(units[before]?.text.toLowerCase() ?? '')) before -= 1;
  return WITHOUT.has(units[before]?.text.toLowerCase() ?? '');
}

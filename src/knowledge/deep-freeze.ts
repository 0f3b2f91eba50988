/**
 * Freezes a tree of plain objects and arrays, so that no room can change what another one reads.
 * Not for values with cycles: the trees made here have none.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/**
 * Whether two words are at most `most` edits apart (insert, delete, replace, swap of neighbours: optimal string
 * alignment), and how many. `undefined` where they are further apart.
 */
export function editDistanceWithin(left: string, right: string, most: number): number | undefined {
  if (Math.abs(left.length - right.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column++) {
      const cost = editCost(left, right, row, column, current, last, beforeLast);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > most) return undefined;
    [beforeLast, last] = [last, current];
  }
  const distance = last[right.length] ?? 0;
  return distance <= most ? distance : undefined;
}

function editCost(
  left: string,
  right: string,
  row: number,
  column: number,
  current: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const same = left[row - 1] === right[column - 1];
  const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + (same ? 0 : 1),
    row > 1 && column > 1 && swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

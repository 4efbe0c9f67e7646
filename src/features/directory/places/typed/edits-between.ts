/**
 * How many letters were missed, added, changed or swapped with their neighbour (Damerau–Levenshtein, restricted), counted up
 * to `most`; more is `most + 1`.
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      const least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + changed);
      next.push(swapped(one, other, i, j) ? Math.min(least, at(before, j - 2) + 1) : least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(at(row, other.length), most + 1);
}

const at = (row: readonly number[], column: number) => row[column] ?? 0;

const swapped = (one: string, other: string, i: number, j: number) =>
  i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];

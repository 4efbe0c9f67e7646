/**
 * How many typing errors lie between two words, an exchange of two neighbours counted as one (optimal string alignment);
 * `most + 1` as soon as there are more than `most`.
 */
export function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const changed = at(last, column - 1) + (same ? 0 : 1);
      const swapped = areSwapped(one, row, other, column) ? at(before, column - 2) + 1 : changed;
      now.push(Math.min(at(last, column) + 1, at(now, column - 1) + 1, changed, swapped));
    }
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return Math.min(at(last, other.length), most + 1);
}

const at = (costs: number[], column: number): number => costs[column] ?? 0;

const areSwapped = (one: string, row: number, other: string, column: number): boolean =>
  row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];

/** How many typing errors a word of this length forgives: none in the shortest, where each letter says much. */
export const forgives = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : 2);

import { type Attack, rowsFor, smallIn } from './attack.ts';

/** Numbers for some of the unknowns that fit with what everything else is: they show how large each of them can be. */
export type Example = { vars: readonly number[]; numbers: readonly number[] };

/** Why an attacker can tell nothing: examples in which numbers are large, and those that could be told from the past alone. */
export type Proof = { examples: Example[]; told: Set<number> };

/**
 * The small numbers for which nothing shows that this attacker cannot tell them. Each example is reckoned through once more with
 * everything that he reads in the end, in whole numbers and without the solver.
 */
export function unproven(attack: Attack, { examples, told }: Proof): Set<number> {
  const open = new Set([...smallIn(attack)].filter((one) => !told.has(one)));
  sift(attack, examples, open);
  return open;
}

/** Of examples that were found for others, those that show something of this attacker too. */
export const helpful = (attack: Attack, { examples }: Proof): Example[] =>
  sift(attack, examples, smallIn(attack));

/** Takes off the list what the examples show; gives those that showed something. */
function sift(attack: Attack, examples: readonly Example[], open: Set<number>): Example[] {
  const { ground, own, smallest } = attack;
  const rows = rowsFor(attack);
  const numbers = Float64Array.from(ground.truth);
  return examples.filter(({ vars, numbers: others }) => {
    for (const [n, one] of vars.entries()) numbers[one] = others[n] ?? 0;
    const isLarge = (one: number): boolean => (numbers[one] ?? 0) - (own[one] ?? 0) >= smallest;
    const cleared = vars.filter((one) => open.has(one) && isLarge(one));
    const isPossible = vars.every((one) => (numbers[one] ?? 0) >= (own[one] ?? 0));
    const shows = cleared.length > 0 && isPossible && rows.every((row) => isMet(row, numbers));
    if (shows) for (const one of cleared) open.delete(one);
    for (const one of vars) numbers[one] = ground.truth[one] ?? 0;
    return shows;
  });
}

function isMet(
  { vars, coefs, lower, upper }: ReturnType<typeof rowsFor>[number],
  numbers: Float64Array,
): boolean {
  let sum = 0;
  for (const [n, one] of vars.entries()) sum += (coefs[n] ?? 0) * (numbers[one] ?? 0);
  return sum >= lower && sum <= upper;
}

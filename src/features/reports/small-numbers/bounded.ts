import { type Attack, most, rowsFor } from './attack.ts';
import { narrow, type Part } from './narrow.ts';
import type { Example, Proof } from './proof.ts';
import { answerOf, modelOf, type Solver } from './solver.ts';

/**
 * Asks of each unknown whether it can be as large as the threshold for this attacker; what shows that it can is put into the
 * proof, and one example clears many. Gives those of which it was not shown: they cannot, or the time was over.
 */
export function boundedBy(
  solver: Solver,
  { attack, proof }: { attack: Attack; proof: Proof },
  asked: ReadonlySet<number>,
): Set<number> {
  const waiting = new Set(asked);
  const { parts } = narrow(rowsFor(attack), attack.own);
  for (const part of parts) askIn(solver, part, { attack, proof, waiting });
  return waiting;
}

type Search = { attack: Attack; proof: Proof; waiting: Set<number> };

/** Each example makes as many of the unknowns as large as the threshold as it can; what was reached already counts no more. */
function askIn(solver: Solver, part: Part, { attack, proof, waiting }: Search): void {
  const asked = part.vars.filter((one) => waiting.has(one));
  if (asked.length === 0) return;
  const at = new Map(part.vars.map((one, n) => [one, n]));
  const least = (one: number): number => attack.own[one] ?? 0;
  const first = part.vars.length;
  const reached = asked.map((one, n) => ({
    ...{ vars: [first + n, at.get(one) ?? 0], coefs: [1, -1], lower: -Infinity, upper: -least(one) },
  }));
  const model = modelOf(solver, {
    lower: Float64Array.from([...part.vars.map(least), ...asked.map(() => 0)]),
    upper: Float64Array.from([
      ...part.vars.map((one) => most(attack, one)),
      ...asked.map(() => attack.smallest),
    ]),
    cost: Float64Array.from([...part.vars.map(() => 0), ...asked.map(() => -1)]),
    rows: [
      ...part.rows.map((row) => ({ ...row, vars: row.vars.map((one) => at.get(one) ?? 0) })),
      ...reached,
    ],
  });
  // Many at once is enough; the most that there can be would take much longer.
  model.options.set({ mip_rel_gap: 0.3 });
  for (const one of asked) {
    if (!waiting.has(one)) continue;
    const n = at.get(one) ?? 0;
    for (const [m, other] of asked.entries()) if (!waiting.has(other)) model.changeColCost(first + m, 0);
    model.changeColBounds(n, least(one) + attack.smallest, most(attack, one));
    const answer = answerOf(solver, model);
    model.changeColBounds(n, least(one), most(attack, one));
    if (answer.kind === 'found')
      keep({ attack, proof, waiting }, part.vars, [...answer.numbers.slice(0, first)]);
  }
  model.dispose();
}

/** Takes an example into the proof, and what it shows to be large enough off the list. */
export function keep({ attack, proof, waiting }: Search, vars: Example['vars'], numbers: Example['numbers']) {
  proof.examples.push({ vars, numbers });
  for (const [n, one] of vars.entries())
    if ((numbers[n] ?? 0) - (attack.own[one] ?? 0) >= attack.smallest) waiting.delete(one);
}

/** So many cases no service has. */
const everybody = 100_000;

/**
 * Whether an unknown cannot be as large as the threshold by what was published before alone; then nothing that is kept back now
 * helps. Out of time is no answer to that.
 */
export function isToldBefore(solver: Solver, { ground, past, own, smallest }: Attack, one: number): boolean {
  const { fixed, parts } = narrow([...ground.structure, ...past], own);
  if (!Number.isNaN(fixed[one])) return (fixed[one] ?? 0) < (own[one] ?? 0) + smallest;
  const part = parts.find(({ vars }) => vars.includes(one));
  if (!part) return false;
  const at = new Map(part.vars.map((other, n) => [other, n]));
  const least = (other: number): number => (own[other] ?? 0) + (other === one ? smallest : 0);
  const model = modelOf(solver, {
    lower: Float64Array.from(part.vars, least),
    upper: new Float64Array(part.vars.length).fill(everybody),
    cost: new Float64Array(part.vars.length),
    rows: part.rows.map((row) => ({ ...row, vars: row.vars.map((other) => at.get(other) ?? 0) })),
  });
  const answer = answerOf(solver, model);
  model.dispose();
  return answer.kind === 'none';
}

import { setImmediate as breathe } from 'node:timers/promises';
import type { Highs } from 'highs';
import type { Report } from '../report/report.ts';
import { type Attack, isSmall, type Mask, most, rowsOfNew } from './attack.ts';
import { cheapest } from './cheapest.ts';
import { type Counts, factsOf, groundOf, nameOfPlace, type Place, sumIn } from './ground.ts';
import { narrow, type Part } from './narrow.ts';
import { modelOf, solutionOf, solver } from './solver.ts';
import { rowsOfPast } from './then.ts';

/** All that is needed to publish a report: its plain numbers, what stands already, and what each place counts now. */
export type Publishing = {
  place: Place;
  fresh: Report;
  past: readonly { place: Place; report: Report }[];
  now: Counts;
  /** Of each partner, what he sent himself: he knows it, so what is left of a number must not be small either. */
  partners: readonly Counts[];
  smallest: number;
};

/**
 * Finds what must be kept back of a new report, so that nobody who holds it with all that was published before, and no partner
 * with his own referrals, can tell that a number lies between 1 and the threshold. It always ends: at worst with all tables
 * empty, which adds nothing to what was safe.
 */
export async function protect({ place, fresh, past, now, partners, smallest }: Publishing): Promise<Mask> {
  const highs = await solver();
  const places = [...past.map((one) => one.place), place];
  const counts = new Map([...now, [nameOfPlace(place), fresh]]);
  const ground = groundOf({ places, now: counts, past: past.map(({ report }) => report), partners });
  const before = past.flatMap((one) => rowsOfPast(highs, ground, one.place, one.report));
  const facts = factsOf(ground, place, fresh);
  const attackers = [
    ground.truth.map(() => 0),
    ...ground.own.filter((own) => own.some((count) => count > 0)),
  ];
  const mask: Mask = { hidden: new Map(), withheld: new Set() };
  for (const { region, vars } of facts)
    if (attackers.some((own) => isSmall(sumIn(ground.truth, vars) - sumIn(own, vars), smallest)))
      mask.hidden.set(region, 'small');
  for (const own of attackers) await protectFrom(highs, { ground, past: before, facts, mask, own, smallest });
  return mask;
}

/** Hides more until this attacker can tell of none of the small numbers that it is small. */
async function protectFrom(highs: Highs, attack: Attack): Promise<void> {
  const { ground, past, own, smallest } = attack;
  const waiting = new Set(
    ground.truth.flatMap((number, one) =>
      !ground.isSum[one] && isSmall(number - (own[one] ?? 0), smallest) ? [one] : [],
    ),
  );
  const done = (solution: ReadonlyMap<number, number>): void => {
    for (const one of waiting)
      if ((solution.get(one) ?? 0) - (own[one] ?? 0) >= smallest) waiting.delete(one);
  };
  const { fixed, parts } = narrow([...ground.structure, ...past, ...rowsOfNew(attack)], own);
  const unsafe = [...waiting].filter((one) => !Number.isNaN(fixed[one]));
  for (const part of parts) unsafe.push(...(await boundedIn(highs, part, { attack, waiting, done })));
  for (const one of unsafe) {
    if (!waiting.has(one)) continue;
    // Where there is none, it could be told from what was published before: nothing that is kept back now helps.
    done(cheapest(highs, attack, one) ?? new Map());
    await breathe();
  }
}

type Search = { attack: Attack; waiting: Set<number>; done: (solution: ReadonlyMap<number, number>) => void };

/** Those of the part that cannot be as large as the threshold, whatever the rest is. One answer clears many. */
async function boundedIn(highs: Highs, part: Part, { attack, waiting, done }: Search): Promise<number[]> {
  const asked = part.vars.filter((one) => waiting.has(one));
  if (asked.length === 0) return [];
  const at = new Map(part.vars.map((one, n) => [one, n]));
  const least = (one: number): number => attack.own[one] ?? 0;
  const model = modelOf(highs, {
    lower: Float64Array.from(part.vars, least),
    upper: Float64Array.from(part.vars, (one) => most(attack, one)),
    cost: Float64Array.from(part.vars, (one) => (waiting.has(one) ? -1 : 0)),
    rows: part.rows.map((row) => ({ ...row, vars: row.vars.map((one) => at.get(one) ?? 0) })),
  });
  const unsafe: number[] = [];
  for (const one of asked) {
    if (!waiting.has(one)) continue;
    const n = at.get(one) ?? 0;
    model.changeColBounds(n, least(one) + attack.smallest, most(attack, one));
    const solution = solutionOf(model);
    model.changeColBounds(n, least(one), most(attack, one));
    if (solution) done(new Map(part.vars.map((other, m) => [other, solution[m] ?? 0])));
    else unsafe.push(one);
    await breathe();
  }
  model.dispose();
  return unsafe;
}

import type { Report } from '../report/report.ts';
import { type Attack, isSmall, type Mask, nothingHidden } from './attack.ts';
import { boundedBy, isToldBefore, keep } from './bounded.ts';
import { cheapest } from './cheapest.ts';
import { type Counts, type Fact, factsOf, groundOf, nameOfPlace, type Place, sumIn } from './ground.ts';
import { statedIn } from './numbers-of.ts';
import { helpful, type Proof, unproven } from './proof.ts';
import { type Solver, solverWith, usualPatience } from './solver.ts';
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
 * empty, which adds nothing to what was safe. What is not shown to be safe in time is emptied too. Takes the thread for itself.
 */
export async function protect(publishing: Publishing, patience = usualPatience): Promise<Mask> {
  const solver = await solverWith(patience);
  const { place, fresh, past, now, partners, smallest } = publishing;
  const places = [...past.map((one) => one.place), place];
  const counts = new Map([...now, [nameOfPlace(place), fresh]]);
  const ground = groundOf({ places, now: counts, past: past.map(({ report }) => report), partners });
  const before = past.map((one) => rowsOfPast(solver, ground, one.place, one.report));
  const facts = factsOf(ground, place, fresh);
  const mask = nothingHidden();
  if (before.includes(null)) return emptyAll(mask, fresh, facts);
  // What shows a partner that he cannot tell shows it to who knows less too, so that one comes last.
  const attackers = [
    ...ground.own.filter((own) => own.some((count) => count > 0)),
    ground.truth.map(() => 0),
  ];
  for (const { region, vars } of facts)
    if (attackers.some((own) => isSmall(sumIn(ground.truth, vars) - sumIn(own, vars), smallest)))
      mask.hidden.set(region, 'small');
  const published = before.flatMap((rows) => rows ?? []);
  const attacks = attackers.map((own) => ({ ground, past: published, facts, mask, own, smallest }));
  const proofs: Proof[] = [];
  for (const attack of attacks) {
    const examples = proofs.flatMap((proof) => proof.examples);
    proofs.push(protectFrom(solver, attack, { examples, told: new Set() }));
  }
  const isSafe = attacks.every((attack, n) => isSafeFrom(solver, attack, proofs[n] as Proof));
  return isSafe ? mask : emptyAll(mask, fresh, facts);
}

/** Hides more until this attacker can tell of none of the small numbers that it is small. */
function protectFrom(solver: Solver, attack: Attack, others: Proof): Proof {
  const proof: Proof = { examples: helpful(attack, others), told: new Set() };
  const waiting = boundedBy(solver, { attack, proof }, unproven(attack, proof));
  for (const one of waiting) {
    const example = cheapest(solver, attack, one);
    if (example) keep({ attack, proof, waiting }, example.vars, example.numbers);
    else if (isToldBefore(solver, attack, one)) proof.told.add(one);
    else emptyAround(attack, one);
  }
  return proof;
}

/** The last look, with all that is kept back by now: each small number cannot be told, or could be from the past alone. */
function isSafeFrom(solver: Solver, attack: Attack, proof: Proof): boolean {
  const left = unproven(attack, proof);
  if (left.size === 0) return true;
  boundedBy(solver, { attack, proof }, left);
  return [...unproven(attack, proof)].every((one) => isToldBefore(solver, attack, one));
}

/** Empties every table that counts the same as an unknown: of those of other kinds nothing follows about it. */
function emptyAround({ ground, facts, mask }: Attack, one: number): void {
  const group = groupOf(ground.region[one] ?? '');
  for (const { region, sheets } of facts)
    if (groupOf(region) === group) for (const sheet of sheets) mask.withheld.add(sheet);
  mask.isCutShort = true;
}

const groupOf = (region: string): string => region.split('\n')[0] ?? '';

function emptyAll({ hidden }: Mask, fresh: Report, facts: readonly Fact[]): Mask {
  const all = [...statedIn(fresh).map(({ sheet }) => sheet.id), ...facts.flatMap(({ sheets }) => sheets)];
  return { hidden, withheld: new Set(all), isCutShort: true };
}

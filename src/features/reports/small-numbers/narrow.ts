import type { Row } from './solver.ts';

/** Unknowns that hang together, and the conditions on them; numbered as in the whole. */
export type Part = { vars: number[]; rows: Row[] };
export type Narrowed = { fixed: Float64Array; parts: Part[] };

/**
 * Works out what follows at once, and divides the rest: an unknown that can be one number only is fixed at it (`NaN` in
 * `fixed`: it can be several), and unknowns that share no condition are apart.
 */
export function narrow(rows: readonly Row[], lower: readonly number[]): Narrowed {
  const fixed = new Float64Array(lower.length).fill(Number.NaN);
  const touching = Array.from({ length: lower.length }, (): number[] => []);
  for (const [r, { vars }] of rows.entries()) for (const one of vars) touching[one]?.push(r);
  // A set is a queue in which each condition waits once: what is put in while it is read is read too.
  const waiting = new Set(rows.keys());
  for (const r of waiting) {
    waiting.delete(r);
    for (const [one, value] of followsFrom(rows[r] as Row, fixed, lower)) {
      fixed[one] = value;
      for (const next of touching[one] ?? []) waiting.add(next);
    }
  }
  return {
    fixed,
    parts: partsOf(
      rows.flatMap((row) => left(row, fixed, lower)),
      fixed,
    ),
  };
}

const isOpen = (fixed: Float64Array, one: number): boolean => Number.isNaN(fixed[one]);

/** A condition without the unknowns that are fixed; none where it can no longer fail. */
function left(
  { vars, coefs, lower: from, upper: to }: Row,
  fixed: Float64Array,
  lower: readonly number[],
): Row[] {
  let known = 0;
  let least = 0;
  const open: number[] = [];
  for (const [n, one] of vars.entries()) {
    if (!isOpen(fixed, one)) known += (coefs[n] ?? 0) * (fixed[one] ?? 0);
    else {
      open.push(n);
      least += (coefs[n] ?? 0) * (lower[one] ?? 0);
    }
  }
  if (open.length === 0) return [];
  const isMet =
    from !== -Infinity && to === Infinity && open.every((n) => (coefs[n] ?? 0) > 0) && least + known >= from;
  if (isMet) return [];
  const pick = (all: readonly number[]) => open.map((n) => all[n] ?? 0);
  return [{ vars: pick(vars), coefs: pick(coefs), lower: from - known, upper: to - known }];
}

/** What one equation alone leaves no choice about. */
function followsFrom(row: Row, fixed: Float64Array, lower: readonly number[]): [number, number][] {
  if (row.lower !== row.upper) return [];
  const [open] = left(row, fixed, lower);
  if (!open) return [];
  const [only = 0] = open.vars;
  if (open.vars.length === 1) return [[only, open.lower / (open.coefs[0] ?? 1)]];
  const sign = open.coefs[0] ?? 1;
  if (open.coefs.some((coef) => coef !== sign)) return [];
  const least = open.vars.reduce((total, one) => total + (lower[one] ?? 0), 0);
  return least === open.lower * sign ? open.vars.map((one) => [one, lower[one] ?? 0]) : [];
}

function partsOf(rows: readonly Row[], fixed: Float64Array): Part[] {
  const parent = Int32Array.from(fixed, (_, one) => one);
  const root = (one: number): number => {
    let at = one;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (const { vars } of rows) for (const one of vars) parent[root(one)] = root(vars[0] ?? one);
  const parts = new Map<number, Part>();
  const partAt = (one: number): Part => {
    const part = parts.get(root(one)) ?? { vars: [], rows: [] };
    parts.set(root(one), part);
    return part;
  };
  for (let one = 0; one < fixed.length; one++) if (isOpen(fixed, one)) partAt(one).vars.push(one);
  for (const row of rows) partAt(row.vars[0] ?? 0).rows.push(row);
  return [...parts.values()];
}

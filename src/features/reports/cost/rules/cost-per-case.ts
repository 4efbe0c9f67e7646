export type Costs = { staff: bigint; travel: bigint; administration: bigint; other: bigint };

/** All that a year cost, in cents. */
export const totalOf = ({ staff, travel, administration, other }: Costs): bigint =>
  staff + travel + administration + other;

/** What one of `cases` cost, rounded to a whole euro (in cents): more digits would say more than one knows. Null without cases. */
export function costPerCase(total: bigint, cases: number): bigint | null {
  if (cases <= 0) return null;
  const of = BigInt(cases) * 100n;
  return ((total + of / 2n) / of) * 100n;
}

import type { Tx } from '../../../platform/db/database.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { casesByYear, costYears, minutesByYear } from './queries.ts';
import { type Costs, costPerCase, totalOf } from './rules/cost-per-case.ts';

export type CostYear = {
  year: number;
  /** Null where nobody wrote the costs of this year down. */
  costs: Costs | null;
  fteHundredths: number;
  total: bigint | null;
  /** What took place, in minutes, once for everybody who went. */
  minutes: { professional: number; volunteer: number };
  reports: number;
  treated: number;
  perReport: bigint | null;
  perTreated: bigint | null;
};

/** Each year of a service of which there is something to say, the newest first: this year always. */
export async function readCosts(
  tx: Tx,
  { service }: Pick<AtWork, 'service'>,
  now: Date,
): Promise<CostYear[]> {
  const [written, cases, minutes] = [
    await costYears(tx, service.id),
    await casesByYear(tx, service.id),
    await minutesByYear(tx, service.id, now),
  ];
  const thisYear = Number(isoDay(now, service.timeZone).slice(0, 4));
  const years = new Set([
    thisYear,
    ...[written, cases, minutes].flatMap((rows) => rows.map(({ year }) => year)),
  ]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const found = written.find((row) => row.year === year);
      const counted = minutes.find((row) => row.year === year);
      const { reports, treated } = cases.find((row) => row.year === year) ?? { reports: 0, treated: 0 };
      const costs = found ? costsOf(found) : null;
      const total = costs && totalOf(costs);
      return {
        ...{ year, costs, total, reports, treated, fteHundredths: found?.fte_hundredths ?? 0 },
        minutes: {
          professional: Math.max(found?.professional_minutes ?? 0, counted?.professional ?? 0),
          volunteer: Math.max(found?.volunteer_minutes ?? 0, counted?.volunteer ?? 0),
        },
        perReport: total === null ? null : costPerCase(total, reports),
        perTreated: total === null ? null : costPerCase(total, treated),
      };
    });
}

const costsOf = (row: Awaited<ReturnType<typeof costYears>>[number]): Costs => ({
  staff: BigInt(row.staff_cents),
  travel: BigInt(row.travel_cents),
  administration: BigInt(row.administration_cents),
  other: BigInt(row.other_cents),
});

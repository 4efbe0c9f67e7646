import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { goesOn, type Periods, periodsFrom } from '../rules/periods.ts';
import { chosenBy, endedCases, endedCounts, type HeldCase, heldCases } from './queries.ts';

/** What goes in one month: how many, and for a coordinator which. */
export type GoingMonth = {
  /** `YYYY-MM`; the month that runs holds what is due already. */
  month: string;
  cases: number;
  requests: number;
  numbers: string[] | null;
};

export type Preview = {
  periods: Periods;
  months: GoingMonth[];
  /** Null for an administrator, who is told how many. */
  held: HeldCase[] | null;
  heldCount: number;
};

/** What a service keeps how long, and what goes when. A coordinator reads numbers of cases, an administrator counts alone. */
export function readPreview(
  house: House,
  who: MemberVisitor & { service: { id: string } },
): Promise<Preview> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const serviceId = who.service.id;
    const periods = periodsFrom(await chosenBy(tx, serviceId));
    const now = house.now();
    const coordinates = who.roles.includes('coordinator');
    const going: Going[] = coordinates
      ? (await endedCases(tx, serviceId)).map((one) => ({ ...one, ended: one.ended_at, cases: 1 }))
      : (await endedCounts(tx, serviceId)).map((one) => ({ ...one, ended: new Date(one.ended_month) }));
    const held = coordinates ? await heldCases(tx, serviceId) : null;
    await audit(tx, {
      at: now,
      serviceId,
      action: 'retention.preview',
      person: { id: who.memberId, name: who.name },
      role: coordinates ? 'coordinator' : 'administrator',
      detail: { rows: coordinates ? going.length : 0 },
    });
    const heldCount = going.filter((one) => one.held).reduce((sum, { cases }) => sum + cases, 0);
    return { periods, months: monthsOf(going, periods, now), held, heldCount };
  });
}

type Going = {
  record_type: 'case' | 'request';
  ended: Date;
  held: boolean;
  cases: number;
  number?: string;
};

function monthsOf(going: readonly Going[], periods: Periods, now: Date): GoingMonth[] {
  const months = new Map<string, GoingMonth>();
  for (const { record_type, ended, held, cases, number } of going) {
    if (held) continue;
    const goes = goesOn(record_type, periods, ended);
    const month = (goes > now ? goes : now).toISOString().slice(0, 7);
    const row = months.get(month) ?? { month, cases: 0, requests: 0, numbers: null };
    row[record_type === 'case' ? 'cases' : 'requests'] += cases;
    if (number) row.numbers = [...(row.numbers ?? []), number];
    months.set(month, row);
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { goesOn, type Periods, periodsFrom } from '../rules/periods.ts';
import {
  chosenBy,
  type EndedWithPartners,
  endedCases,
  endedCounts,
  endedWithPartners,
  type HeldCase,
  heldCases,
} from './queries.ts';

/** What goes in one month: how many, and for a coordinator which. */
export type GoingMonth = {
  /** `YYYY-MM`; the month that runs holds what is due already. */
  month: string;
  cases: number;
  requests: number;
  numbers: string[] | null;
};

/** What goes in one month of what is kept with partners: how many, for both. */
export type GoingWithPartners = { month: string; type: EndedWithPartners['record_type']; rows: number };

export type Preview = {
  periods: Periods;
  months: GoingMonth[];
  withPartners: GoingWithPartners[];
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
    const withPartners = partnersOf(await endedWithPartners(tx, serviceId), periods, now);
    return { periods, months: monthsOf(going, periods, now), withPartners, held, heldCount };
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
    const month = monthOf(goesOn(record_type, periods, ended), now);
    const row = months.get(month) ?? { month, cases: 0, requests: 0, numbers: null };
    row[record_type === 'case' ? 'cases' : 'requests'] += cases;
    if (number) row.numbers = [...(row.numbers ?? []), number];
    months.set(month, row);
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function partnersOf(ended: readonly EndedWithPartners[], periods: Periods, now: Date): GoingWithPartners[] {
  const going = new Map<string, GoingWithPartners>();
  for (const { record_type: type, ended_on, rows } of ended) {
    const month = monthOf(goesOn(type, periods, new Date(ended_on)), now);
    const key = `${month} ${type}`;
    going.set(key, { month, type, rows: rows + (going.get(key)?.rows ?? 0) });
  }
  return [...going.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What is due already goes in the month that runs. */
const monthOf = (goes: Date, now: Date): string => (goes > now ? goes : now).toISOString().slice(0, 7);

import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { later } from '../../mediators/availability/rules/free-times.ts';
import type { WeekSeen } from '../appointments/week/page.tsx';
import { fixedSoon } from '../appointments/week/read-week.ts';
import { type HandingOverDue, handingOverDue } from '../handing-over/due/read-due.ts';
import { daysOf } from '../list/read-list.ts';
import type { CaseRowRead } from '../queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { agreementsDue, dueCases, newRequests, openCasesOf, openProposals, proposalsFor } from './queries.ts';
import { type WhenDue, whenDue } from './rules/when-due.ts';

/** What a member should look at today. Each case stands in one group only. */
export type Today = {
  due: Record<WhenDue, CaseRowRead[]>;
  /** For a coordinator. */
  requests: CaseRowRead[];
  proposals: Awaited<ReturnType<typeof openProposals>>;
  /** For a mediator: what he was asked, and his cases that are not due within the week. */
  asked: Awaited<ReturnType<typeof proposalsFor>>;
  others: CaseRowRead[];
  agreements: Awaited<ReturnType<typeof agreementsDue>>;
  /** What is fixed from now until tomorrow night. */
  appointments: WeekSeen;
  /** For a coordinator: what waits because somebody left, or lost his keys. */
  handingOver: HandingOverDue | null;
};

/** Reads what is due for this member; the trail gets one row for it. */
export function readToday(house: House, who: AtWork): Promise<Today> {
  const now = house.now();
  const days = daysOf(now, who.service.timeZone);
  const role = roleAtWork(who);
  const coordinates = role === 'coordinator';
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const [dueRows, waiting, open, proposals, asked, agreements, handingOver, appointments] =
      await Promise.all([
        dueCases(tx, who, days.soon),
        coordinates ? newRequests(tx, who) : [],
        coordinates ? [] : openCasesOf(tx, who),
        coordinates ? openProposals(tx, who) : [],
        who.roles.includes('mediator') ? proposalsFor(tx, who) : [],
        agreementsDue(tx, who, days.soon),
        coordinates ? handingOverDue(tx, who, now) : null,
        fixedSoon(tx, who, { from: now, until: later(now, 36 * 60) }),
      ]);
    const due = grouped(dueRows, days, coordinates);
    const shown = new Set(Object.values(due).flatMap((rows) => rows.map((row) => row.id)));
    const rest = (rows: CaseRowRead[]) => rows.filter((row) => !shown.has(row.id));
    const today: Today = {
      ...{ due, proposals, asked, agreements, handingOver, appointments },
      requests: rest(waiting),
      others: rest(open),
    };
    await audit(tx, {
      at: now,
      serviceId: who.service.id,
      action: 'cases.today',
      person: { id: who.memberId, name: who.name },
      role,
      detail: { rows: shown.size + today.requests.length + today.others.length },
    });
    return today;
  });
}

/** A new request that is not yet pressing stands with the new requests, where a coordinator has that group. */
function grouped(rows: CaseRowRead[], days: { today: string; soon: string }, coordinates: boolean) {
  const groups: Record<WhenDue, CaseRowRead[]> = { late: [], today: [], week: [] };
  for (const row of rows) {
    const when = row.due_on && whenDue(row.due_on, days);
    if (when && !(coordinates && when === 'week' && row.stage === 'requested')) groups[when].push(row);
  }
  return groups;
}

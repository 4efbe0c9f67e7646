import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { dayAfter, localDay } from '../rules/working-days.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { keptOptions } from './kept-options.ts';
import {
  countProposals,
  type Days,
  type ListedCase,
  type ListOptions,
  listCases,
  pageLength,
} from './queries.ts';
import type { ListChoice } from './rules/choice.ts';

/** One page of the list as a member sees it, with the choices that lead to the pages beside it. */
export type CaseList = {
  cases: ListedCase[];
  previous: ListChoice | null;
  next: ListChoice | null;
  /** For a coordinator; a mediator, who has a few cases, gets fewer filters. */
  options: ListOptions | null;
  proposals: number;
};

/**
 * Reads one page of the cases that this member may see; the trail gets one row for it. `show` makes the answer of it while
 * that row goes to disk.
 */
export function readList<Answer = CaseList>(
  house: House,
  who: AtWork,
  choice: ListChoice,
  show?: (list: CaseList) => Answer,
): Promise<Answer> {
  const now = house.now();
  const role = roleAtWork(who);
  const read = async (tx: Tx): Promise<CaseList> => {
    const [page, options, proposals] = await Promise.all([
      pageOf(tx, who, choice, daysOf(now, who.service.timeZone)),
      role === 'coordinator' ? keptOptions(house.db, tx, { serviceId: who.service.id, now }) : null,
      who.roles.includes('mediator') ? countProposals(tx, who) : 0,
    ]);
    await audit(tx, {
      at: now,
      serviceId: who.service.id,
      action: 'cases.list',
      person: { id: who.memberId, name: who.name },
      role,
      detail: { rows: page.cases.length, show: choice.show },
    });
    return { ...page, options, proposals };
  };
  return house.db.as({ kind: 'member', memberId: who.memberId }, read, show);
}

export const daysOf = (now: Date, zone: string): Days => {
  const today = localDay(now, zone);
  return { today, soon: dayAfter(today, 7) };
};

async function pageOf(tx: Tx, who: AtWork, choice: ListChoice, days: Days) {
  const found = await listCases(tx, who, choice, days);
  const isTurned = choice.after !== null || choice.before !== null;
  // What was on that page is gone: from the beginning, then.
  if (found.length === 0 && isTurned) return pageOf(tx, who, { ...choice, after: null, before: null }, days);
  const more = found.length > pageLength;
  const cases = more ? (choice.before ? found.slice(1) : found.slice(0, pageLength)) : found;
  const [first, last] = [cases[0], cases.at(-1)];
  const hasPrevious = choice.before ? more : choice.after !== null;
  const hasNext = choice.before ? true : more;
  const cursor = (row: ListedCase) => ({ key: row.sort_key, id: row.id });
  return {
    cases,
    previous: first && hasPrevious ? { ...choice, before: cursor(first), after: null } : null,
    next: last && hasNext ? { ...choice, after: cursor(last), before: null } : null,
  };
}

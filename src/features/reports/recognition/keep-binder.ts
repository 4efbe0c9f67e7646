import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { freezeAgain, type GuestWish, makeGuestLink } from '../guests/guest-links.ts';
import { type BinderContent, contentOf } from './binder-content.ts';
import {
  binderOf,
  insertOnce,
  markImproved,
  peopleWithTraining,
  setYearlyMinutes,
  upsertBinder,
} from './queries.ts';
import { readBinder } from './read-binder.ts';
import type { CriterionKey, Profile } from './rules/criteria.ts';
import type { Course } from './rules/work.ts';

type Done = Result<void, 'no_binder'>;
type Made = { made_at: Date; made_by: string; service_id: string };

/** Does something in the binder that there is, in one transaction, and notes who did. */
export function inBinder(
  house: House,
  by: AtWork,
  action: string,
  work: (tx: Tx, made: Made) => Promise<unknown>,
): Promise<Done> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    if (!(await binderOf(tx, by.service.id))) return refused('no_binder');
    await work(tx, { made_at: now, made_by: by.memberId, service_id: by.service.id });
    await note(tx, by, now, action);
    return ok(undefined);
  });
}

export const note = (tx: Tx, { memberId, name, service }: AtWork, at: Date, action: string) =>
  audit(tx, {
    ...{ at, serviceId: service.id, action, role: 'coordinator' },
    person: { id: memberId, name },
  });

/** Begins the binder, or turns it to the other profile: what lies in it stays. */
export function keepBinder(house: House, by: AtWork, profile: Profile): Promise<void> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    await upsertBinder(tx, { service_id: by.service.id, profile, changed_at: now, changed_by: by.memberId });
    await note(tx, by, now, 'binder.keep');
  });
}

export const planImprovement = (
  house: House,
  by: AtWork,
  given: { id: string; criterion: CriterionKey; words: string; due: string },
): Promise<Done> =>
  inBinder(house, by, 'binder.improvement', (tx, made) => {
    const { id, criterion, words, due } = given;
    return insertOnce(tx, 'reporting.improvement', {
      id,
      criterion,
      words,
      due_on: due,
      done_on: null,
      ...made,
    });
  });

export const improved = (house: House, by: AtWork, id: string): Promise<Done> =>
  inBinder(house, by, 'binder.improved', (tx, { service_id, made_at }) =>
    markImproved(tx, { serviceId: service_id, id }, isoDay(made_at, by.service.timeZone)),
  );

export const addCertificate = (
  house: House,
  by: AtWork,
  given: { id: string; number: string; granted: string; until: string },
): Promise<Done> =>
  inBinder(house, by, 'binder.certificate', (tx, made) => {
    const { id, number, granted, until } = given;
    return insertOnce(tx, 'reporting.certificate', {
      id,
      number,
      granted_on: granted,
      valid_until: until,
      ...made,
    });
  });

/** Says how many minutes of further training a year is asked of each mediator; null asks none. */
export const askYearlyMinutes = (house: House, by: AtWork, minutes: number | null): Promise<Done> =>
  inBinder(house, by, 'binder.training_asked', (tx, { service_id }) =>
    setYearlyMinutes(tx, service_id, minutes),
  );

/** Notes hours of training or guidance of somebody who mediates or is accredited here. */
export async function addTraining(
  house: House,
  by: AtWork,
  given: Omit<Course, 'kind'> & { id: string; memberId: string; words: string; kind?: Course['kind'] },
): Promise<Result<void, 'no_binder' | 'not_accredited'>> {
  const today = isoDay(house.now(), by.service.timeZone);
  let known = false;
  const done = await inBinder(house, by, 'binder.training', async (tx, made) => {
    const of = { serviceId: made.service_id, today, twoYears: today, oneYear: today };
    known = (await peopleWithTraining(tx, of)).some(({ id }) => id === given.memberId);
    const { id, memberId: member_id, on, minutes, words, kind = 'training' } = given;
    if (known)
      await insertOnce(tx, 'reporting.training', {
        id,
        member_id,
        on_day: on,
        minutes,
        words,
        kind,
        ...made,
      });
  });
  return done.ok && !known ? refused('not_accredited') : done;
}

/** The binder as an auditor may see it today. */
export async function safeContent(tx: Tx, house: House, by: AtWork): Promise<BinderContent | null> {
  const { binder } = await readBinder(tx, house, by);
  return binder && contentOf(binder, await smallestNumberOf(tx, by.service.id));
}

/** Makes a link for an auditor with the binder as it may be shown today, and gives its address: told once. */
export function makeAuditLink(
  house: House,
  by: AtWork,
  wish: GuestWish,
): Promise<Result<{ address: string | null }, 'no_binder'>> {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await safeContent(tx, house, by);
    if (!content) return refused('no_binder');
    return ok({ address: await makeGuestLink(tx, house, by, { kind: 'audit', wish, content }) });
  });
}

/** Shows auditors the binder as it stands today. */
export function renewAuditPage(house: House, by: AtWork): Promise<Done> {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await safeContent(tx, house, by);
    if (!content) return refused('no_binder');
    await freezeAgain(tx, by, house.now(), { kind: 'audit', content });
    return ok(undefined);
  });
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, readForm, type Typed, typedIn } from '../../../platform/http/form.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { type AtWork, atWork, only } from '../../accounts/access/who-may.ts';
import { saidErrors } from '../../accounts/forms/texts.ts';
import { mediatorsOfService } from '../profile/queries.ts';
import { AvailabilityPage } from './page.tsx';
import { absencesOf, availabilityOf, deleteAbsence, insertAbsence, upsertAvailability } from './queries.ts';
import { availabilityTexts } from './texts.ts';
import { weekIn, weekTyped } from './week-form.ts';

const travel = z.object({
  travel: z
    .string('required')
    .regex(/^\d{1,3}$/, 'not_a_number')
    .transform(Number)
    .refine((minutes) => minutes <= 240, 'not_a_number'),
});
const day = z.iso.date('not_a_day').startsWith('20', 'not_a_day');
const absence = z
  .object({ once, from_day: day, to_day: day })
  .refine((days) => days.from_day <= days.to_day, { path: ['to_day'], message: 'not_a_day' });

type Whose = 'own' | 'theirs';

/** A mediator says when he can, on his own page; a coordinator does it for him on that of the mediator. */
export const routes = new Hono<Env>()
  .get('/availability', only('mediator'), (c) => show(c, 'own'))
  .post('/availability', only('mediator'), (c) => save(c, 'own'))
  .post('/availability/absences', only('mediator'), (c) => add(c, 'own'))
  .post('/availability/absences/:id/end', only('mediator'), (c) => end(c, 'own'))
  .get('/mediators/:memberId/availability', only('coordinator'), (c) => show(c, 'theirs'))
  .post('/mediators/:memberId/availability', only('coordinator'), (c) => save(c, 'theirs'))
  .post('/mediators/:memberId/availability/absences', only('coordinator'), (c) => add(c, 'theirs'))
  .post('/mediators/:memberId/availability/absences/:id/end', only('coordinator'), (c) => end(c, 'theirs'));

const as = <T,>(c: Context<Env>, work: (tx: Tx, who: AtWork) => Promise<T>): Promise<T> => {
  const who = atWork(c);
  return c.get('house').db.as({ kind: 'member', memberId: who.memberId }, (tx) => work(tx, who));
};
const pathOf = (c: Context<Env>, whose: Whose) =>
  whose === 'own'
    ? '/availability'
    : `/mediators/${encodeURIComponent(c.req.param('memberId') ?? '')}/availability`;

/** Of whom it is: himself, or a mediator of the coordinator’s service. */
async function mediatorOf(c: Context<Env>, whose: Whose): Promise<{ id: string; name: string } | null> {
  const who = atWork(c);
  if (whose === 'own') return { id: who.memberId, name: who.name };
  const all = await as(c, (tx) => mediatorsOfService(tx, who.service.id));
  return all.find(({ id }) => id === c.req.param('memberId')) ?? null;
}

async function save(c: Context<Env>, whose: Whose) {
  const mediator = await mediatorOf(c, whose);
  if (!mediator) return c.notFound();
  const typed = await typedIn(c);
  const { week, errors } = weekIn(typed);
  const read = checkTyped(typed, travel);
  if (!read.ok || Object.keys(errors).length > 0)
    return show(c, whose, typed, { ...errors, ...(read.ok ? {} : read.errors) });
  const now = c.get('house').now();
  const given = { week, travelMinutes: read.value.travel, now };
  await as(c, async (tx, who) => {
    await upsertAvailability(tx, { memberId: mediator.id, serviceId: who.service.id, ...given });
    await noted(tx, who, whose, mediator.id, now);
  });
  return c.redirect(`${pathOf(c, whose)}?saved`, 303);
}

async function add(c: Context<Env>, whose: Whose) {
  const mediator = await mediatorOf(c, whose);
  if (!mediator) return c.notFound();
  const read = await readForm(c, absence);
  if (!read.ok) return show(c, whose, read.typed, read.errors);
  const { once: id, ...days } = read.value;
  const now = c.get('house').now();
  await as(c, async (tx, who) => {
    await insertAbsence(tx, { id, member_id: mediator.id, service_id: who.service.id, ...days });
    await noted(tx, who, whose, mediator.id, now);
  });
  return c.redirect(`${pathOf(c, whose)}?saved`, 303);
}

async function end(c: Context<Env>, whose: Whose) {
  const mediator = await mediatorOf(c, whose);
  const id = c.req.param('id') ?? '';
  if (!mediator || !z.uuid().safeParse(id).success) return c.notFound();
  const now = c.get('house').now();
  await as(c, async (tx, who) => {
    await deleteAbsence(tx, { id, memberId: mediator.id, serviceId: who.service.id });
    await noted(tx, who, whose, mediator.id, now);
  });
  return c.redirect(`${pathOf(c, whose)}?saved`, 303);
}

const noted = (tx: Tx, who: AtWork, whose: Whose, member: string, now: Date) =>
  audit(tx, {
    at: now,
    serviceId: who.service.id,
    action: 'mediator.availability',
    person: { id: who.memberId, name: who.name },
    role: whose === 'own' ? 'mediator' : 'coordinator',
    detail: { member },
  });

async function show(c: Context<Env>, whose: Whose, typed?: Typed, codes: FieldErrors = {}) {
  const mediator = await mediatorOf(c, whose);
  if (!mediator) return c.notFound();
  const member = atWork(c);
  const today = isoDay(c.get('house').now(), member.service.timeZone);
  const { own, away } = await as(c, async (tx, who) => ({
    own: (await availabilityOf(tx, who.service.id, [mediator.id]))[0],
    away: await absencesOf(tx, who.service.id, [mediator.id], today),
  }));
  const values = { travel: String(own?.travel_minutes ?? 15), ...weekTyped(own?.week ?? []), ...typed };
  const page = {
    ...{ member, values, away, path: pathOf(c, whose), of: { ...mediator, own: whose === 'own' } },
    ...{ errors: saidHere(member, codes), saved: c.req.query('saved') !== undefined },
  };
  return c.html(renderPage(<AvailabilityPage {...page} />), typed ? 422 : 200);
}

const ownCodes = ['not_a_time', 'ends_before', 'not_a_number'] as const;

/** What is wrong with a field, in the reader’s language. */
export function saidHere({ language }: Pick<AtWork, 'language'>, codes: FieldErrors): FieldErrors {
  const say = availabilityTexts(language);
  return Object.fromEntries(
    Object.entries(codes).map(([field, code]) => {
      const own = ownCodes.find((one) => one === code);
      return [field, own ? say(own) : (saidErrors(language, { [field]: code })[field] ?? '')];
    }),
  );
}

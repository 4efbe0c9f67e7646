import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, readForm, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { calendarHeaders } from '../../cases/appointments/calendar-events.ts';
import { noteAnswer } from './answer-offer.ts';
import { deskHourCalendar, heldBy } from './calendar.ts';
import { deskHourSchema, newDeskHour, typedFrom } from './desk-hour-form.ts';
import { DeskHourFormPage } from './form-page.tsx';
import { deskHourFormTexts } from './form-texts.ts';
import { isId } from './is-id.ts';
import { DeskHoursPage } from './list-page.tsx';
import { DeskHourPage, EndPage, type Told } from './one-page.tsx';
import { type DeskHour, partnerPlaces, possibleHolders } from './queries.ts';
import { comingDays, daysOfDesk, inTransaction, readDeskHours, soon, todayOf } from './read-desk-hours.ts';
import { changeDeskHour, endDeskHour, offerDeskHour } from './save-desk-hour.ts';

const answerSchema = z.object({
  offer: z
    .string()
    .regex(/^\d{1,8}$/)
    .transform(Number),
  answer: oneOf(['accepted', 'declined']),
});

/** The desk-hours of a service: a coordinator plans them, whoever holds them sees his own. */
export const routes = new Hono<Env>()
  .get('/desk-hours', only('coordinator', 'mediator'), async (c) => {
    const [house, member] = [c.get('house'), atWork(c)];
    const desks = await readDeskHours(house, member);
    const days = comingDays(desks, member, soon(todayOf(house, member)));
    const page = <DeskHoursPage member={member} days={days} desks={desks} now={house.now()} />;
    return c.html(renderPage(page));
  })
  .get('/desk-hours/new', only('coordinator'), (c) => showForm(c, null, newDeskHour))
  .get('/desk-hours/calendar.ics', only('coordinator', 'mediator'), async (c) => {
    const [house, member] = [c.get('house'), atWork(c)];
    const own = { ...member, roles: ['mediator'] as const };
    const desks = heldBy(member, await readDeskHours(house, member));
    return c.body(deskHourCalendar(house, own, desks), 200, calendarHeaders);
  })
  .post('/desk-hours', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, deskHourSchema);
    if (!read.ok) return showForm(c, null, typed, read.errors);
    const done = await offerDeskHour(c.get('house'), atWork(c), read.value);
    if (!done.ok) return showForm(c, null, typed, refusalAt(done.kind));
    return c.redirect(`/desk-hours/${done.value.id}`, 303);
  })
  .get('/desk-hours/:id', only('coordinator'), async (c) => {
    const desk = await deskIn(c);
    return desk ? showDesk(c, desk) : c.notFound();
  })
  .get('/desk-hours/:id/series', only('coordinator'), async (c) => {
    const desk = await deskIn(c);
    return desk ? showForm(c, desk, typedFrom(desk)) : c.notFound();
  })
  .post('/desk-hours/:id', only('coordinator'), async (c) => {
    const desk = await deskIn(c);
    if (!desk) return c.notFound();
    const typed = await typedIn(c);
    const read = checkTyped(typed, deskHourSchema);
    if (!read.ok) return showForm(c, desk, typed, read.errors);
    const done = await changeDeskHour(c.get('house'), atWork(c), desk.id, read.value);
    if (done.ok) return c.redirect(`/desk-hours/${desk.id}`, 303);
    return done.kind === 'not_found' ? c.notFound() : showForm(c, desk, typed, refusalAt(done.kind));
  })
  .get('/desk-hours/:id/calendar.ics', only('coordinator', 'mediator'), async (c) => {
    const desk = await deskIn(c);
    if (!desk) return c.notFound();
    return c.body(deskHourCalendar(c.get('house'), atWork(c), [desk]), 200, calendarHeaders);
  })
  .post('/desk-hours/:id/answer', only('coordinator'), async (c) => {
    const desk = await deskIn(c);
    const read = await readForm(c, answerSchema);
    if (!desk) return c.notFound();
    if (!read.ok) return showDesk(c, desk, 'changed_meanwhile');
    const done = await noteAnswer(c.get('house'), atWork(c), { id: desk.id, ...read.value });
    if (done.ok) return c.redirect(`/desk-hours/${desk.id}`, 303);
    return done.kind === 'not_found' ? c.notFound() : showDesk(c, desk, done.kind);
  })
  .get('/desk-hours/:id/end', only('coordinator'), async (c) => {
    const desk = await deskIn(c);
    return desk ? c.html(renderPage(<EndPage member={atWork(c)} desk={desk} />)) : c.notFound();
  })
  .post('/desk-hours/:id/end', only('coordinator'), async (c) => {
    const id = c.req.param('id');
    const done = isId(id) && (await endDeskHour(c.get('house'), atWork(c), id)).ok;
    return done ? c.redirect('/desk-hours', 303) : c.notFound();
  });

async function deskIn(c: Context<Env>): Promise<DeskHour | undefined> {
  const desks = await readDeskHours(c.get('house'), atWork(c));
  return desks.find(({ id }) => id === c.req.param('id'));
}

function showDesk(c: Context<Env>, desk: DeskHour, told?: Told) {
  const [house, member] = [c.get('house'), atWork(c)];
  const days = daysOfDesk(desk, member, soon(todayOf(house, member)));
  const page = <DeskHourPage member={member} desk={desk} days={days} now={house.now()} told={told} />;
  return c.html(renderPage(page), told ? 422 : 200);
}

/** Where on the form a refusal is said. */
const refusalAt = (kind: string): FieldErrors => {
  if (kind === 'unknown_place' || kind === 'other_partner') return { place: kind };
  return kind === 'unknown_holder' ? { holder: kind } : { '': kind };
};

async function showForm(c: Context<Env>, desk: DeskHour | null, values: Typed, codes: FieldErrors = {}) {
  const [house, member] = [c.get('house'), atWork(c)];
  const choices = await inTransaction(house, member, async (tx) => ({
    places: await partnerPlaces(tx, member.service.id),
    holders: await possibleHolders(tx, member.service.id, todayOf(house, member)),
  }));
  const say = deskHourFormTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [
      field === 'once' || field === 'version' ? '' : field,
      say(code as 'required'),
    ]),
  );
  const once = typeof values.once === 'string' && !codes.once ? values.once : randomId();
  const page = { member, id: desk?.id ?? null, once, choices, values, errors };
  return c.html(renderPage(<DeskHourFormPage {...page} />), Object.keys(codes).length > 0 ? 422 : 200);
}

import { type Context, Hono } from 'hono';
import { instantAt } from '../../../platform/calendar/wall-clock.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { saidErrors } from '../../accounts/forms/texts.ts';
import { casePath } from '../title.ts';
import { bookAppointment } from './book-appointment.ts';
import { cancelAppointment, moveAppointment, recordHeld } from './change-appointment.ts';
import { heldForm, moveForm, searchForm, timesForm, timesOf, wishOf } from './forms.ts';
import { MovePage } from './move-page.tsx';
import { NewAppointmentPage } from './new-page.tsx';
import { offerTimes } from './offer-times.ts';
import { AppointmentsPage } from './page.tsx';
import { type AppointmentsSeen, findTimes, readAppointments } from './read-appointments.ts';
import { appointmentTexts } from './texts.ts';

const all = '/cases/:number/appointments';
const team = () => only('coordinator', 'mediator');

export const routes = new Hono<Env>()
  .get(all, team(), (c) => list(c))
  .get(`${all}/new`, team(), async (c) => {
    const seen = await seenIn(c);
    if (!seen) return c.notFound();
    const asked = c.req.queries();
    const values: Typed = Object.fromEntries(
      Object.entries(asked).map(([name, given]) => [name, given.length === 1 ? (given[0] ?? '') : given]),
    );
    if (Object.keys(asked).length === 0) return showNew(c, seen, { minutes: '60', from: today(c) });
    return showNew(c, seen, values);
  })
  .post(all, team(), async (c) => {
    const typed = await typedIn(c);
    const seen = await seenIn(c);
    if (!seen) return c.notFound();
    const read = checkTyped(typed, timesForm);
    if (!read.ok) return showNew(c, seen, typed, read.errors);
    const zone = atWork(c).service.timeZone;
    const times = timesOf(read.value, zone);
    if (times === 'no_such_time') return showNew(c, seen, typed, { time: 'no_such_time' });
    const { once, anyway } = read.value;
    const number = seen.row.number;
    const wish = wishOf(read.value);
    const [starts] = times;
    if (!starts) return showNew(c, seen, typed, { times: 'no_times' });
    if (read.value.do === 'book' && times.length > 1) return showNew(c, seen, typed, { times: 'one_time' });
    const house = c.get('house');
    const done =
      read.value.do === 'book'
        ? await bookAppointment(house, atWork(c), { number, id: once, wish, starts, anyway })
        : await offerTimes(house, atWork(c), { number, wish, times });
    if (done.ok) return c.redirect(`${casePath(number)}/appointments`, 303);
    return done.kind === 'not_found' ? c.notFound() : showNew(c, seen, typed, { times: done.kind });
  })
  .get(`${all}/:id/move`, team(), (c) => showMove(c))
  .post(`${all}/:id/time`, team(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, moveForm);
    if (!read.ok) return showMove(c, typed, read.errors);
    const starts = instantAt(read.value, atWork(c).service.timeZone);
    if (!starts) return showMove(c, typed, { time: 'no_such_time' });
    const { anyway } = read.value;
    const done = await moveAppointment(c.get('house'), atWork(c), { ...named(c), starts, anyway });
    if (done.ok) return backToAll(c);
    return done.kind === 'not_found' ? c.notFound() : showMove(c, typed, { time: done.kind });
  })
  .post(`${all}/:id/cancellation`, team(), async (c) => {
    const done = await cancelAppointment(c.get('house'), atWork(c), named(c));
    if (done.ok) return backToAll(c);
    return done.kind === 'not_found' ? c.notFound() : list(c, done.kind);
  })
  .post(`${all}/:id/outcome`, team(), async (c) => {
    const read = checkTyped(await typedIn(c), heldForm);
    // Two buttons and nothing to get wrong: whoever sends something else sees the appointments again.
    if (!read.ok) return list(c);
    const { once, held, why } = read.value;
    const given = { ...named(c), once, held: held === 'yes', why };
    const done = await recordHeld(c.get('house'), atWork(c), given);
    if (done.ok) return backToAll(c);
    return done.kind === 'not_found' ? c.notFound() : list(c, done.kind);
  });

const named = (c: Context<Env>) => ({ number: c.req.param('number') ?? '', id: uuid(c.req.param('id')) });
/** What stands in an address may be anything; only a uuid is asked of the database. */
const uuid = (text: string | undefined) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '') ? (text as string) : randomId();
const seenIn = (c: Context<Env>) => readAppointments(c.get('house'), atWork(c), c.req.param('number') ?? '');
const backToAll = (c: Context<Env>) => c.redirect(`${casePath(named(c).number)}/appointments`, 303);
const today = (c: Context<Env>) => isoDay(c.get('house').now(), atWork(c).service.timeZone);

async function list(c: Context<Env>, refusal?: 'not_now') {
  const seen = await seenIn(c);
  if (!seen) return c.notFound();
  const member = atWork(c);
  const words = refusal && { refusal: appointmentTexts(member.language)(refusal) };
  const page = <AppointmentsPage member={member} seen={seen} now={c.get('house').now()} {...words} />;
  return c.html(renderPage(page), refusal ? 409 : 200);
}

/** The page of a new appointment; with the times that are free, where what to look for is whole. */
async function showNew(c: Context<Env>, seen: AppointmentsSeen, values: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const search = checkTyped(values, searchForm);
  const searched = values.kind !== undefined;
  const found = search.ok
    ? await findTimes(c.get('house'), member, seen, { wish: wishOf(search.value), from: search.value.from })
    : null;
  const wrong = { ...(searched && !search.ok ? search.errors : {}), ...codes };
  const token = typeof values.once === 'string' && values.once ? values.once : randomId();
  const page = {
    member,
    seen,
    values,
    errors: said(member.language, wrong),
    found,
    once: token,
    now: c.get('house').now(),
  };
  return c.html(renderPage(<NewAppointmentPage {...page} />), Object.keys(wrong).length > 0 ? 422 : 200);
}

async function showMove(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const seen = await seenIn(c);
  const appointment = seen?.appointments.find(({ id }) => id === c.req.param('id'));
  if (!seen || !appointment || appointment.state !== 'booked') return c.notFound();
  const member = atWork(c);
  const values = typed ?? { day: isoDay(appointment.starts_at, appointment.zone) };
  const page = { member, seen, appointment, values, errors: said(member.language, codes) };
  return c.html(renderPage(<MovePage {...page} />), typed ? 422 : 200);
}

const ownCodes = [
  ...['taken', 'not_free', 'in_the_past', 'wrong_parties', 'wrong_place', 'no_room', 'no_times', 'one_time'],
  ...['no_such_time', 'closed', 'not_now', 'too_far'],
] as const;

function said(language: Parameters<typeof saidErrors>[0], codes: FieldErrors): FieldErrors {
  const say = appointmentTexts(language);
  return Object.fromEntries(
    Object.entries(codes).map(([field, code]) => {
      const own = ownCodes.find((one) => one === code);
      if (own) return [field, say(own as 'taken')];
      return [
        field,
        saidErrors(language, { [field]: code === 'not_a_time' ? 'required' : code })[field] ?? '',
      ];
    }),
  );
}

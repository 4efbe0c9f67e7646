import { type Context, Hono } from 'hono';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import {
  checkTyped,
  type FieldErrors,
  readForm,
  type Typed,
  typedIn,
} from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { saidErrors } from '../../../accounts/forms/texts.ts';
import { calendarHeaders } from '../../../cases/appointments/calendar-events.ts';
import { cannotComeForm, needsForm } from '../../../cases/appointments/forms.ts';
import {
  ownCalendar,
  readOwnTimes,
  sayOwnAbsence,
  sayOwnNeeds,
  sayOwnTimes,
} from '../../../cases/appointments/own-times.ts';
import { answersIn, ownTimesIn, sayForm } from '../../../cases/appointments/times-form.ts';
import { timesTexts } from '../../../cases/appointments/times-texts.ts';
import { serviceById } from '../../../directory/queries.ts';
import { GonePage } from '../my-case/page.tsx';
import { TimesPage } from './page.tsx';

const path = '/:language{(?:nl|fr|de|en)}/return/case/times';
const one = `${path}/:id{[0-9a-f-]{36}}` as const;

export const routes = new Hono<Env>()
  .get(path, partyWithCode(), (c) => show(c))
  .post(path, partyWithCode(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, sayForm);
    if (!read.ok) return show(c, typed, read.errors);
    const own = ownTimesIn(read.value as Record<string, string>);
    if ('field' in own) return show(c, typed, { [own.field]: 'bad_time' });
    const house = c.get('house');
    const mine = await readOwnTimes(house, partyOf(c));
    if (!mine) return gone(c);
    const zone = zoneOf((await serviceOf(c, mine.serviceId))?.country);
    return after(c, await sayOwnTimes(house, partyOf(c), { answers: answersIn(typed), own, zone }));
  })
  .post(`${path}/needs`, partyWithCode(), async (c) => {
    const read = await readForm(c, needsForm);
    if (!read.ok) return show(c, {}, read.errors);
    const { once: itemId, ...needs } = read.value;
    return after(c, await sayOwnNeeds(c.get('house'), partyOf(c), { itemId, needs }));
  })
  .post(`${one}/absence`, partyWithCode(), async (c) => {
    const read = await readForm(c, cannotComeForm);
    if (!read.ok) return show(c, {}, read.errors);
    const { once: itemId, why } = read.value;
    const given = { receiverId: c.req.param('id') ?? '', itemId, why };
    return after(c, await sayOwnAbsence(c.get('house'), partyOf(c), given));
  })
  .get(`${one}/calendar.ics`, partyWithCode(), async (c) => {
    const given = { receiverId: c.req.param('id') ?? '', language: c.get('language') };
    const file = await ownCalendar(c.get('house'), partyOf(c), given);
    return file ? c.body(file, 200, calendarHeaders) : c.notFound();
  });

const gone = (c: Context<Env>) => c.html(renderPage(<GonePage language={c.get('language')} />), 410);

const after = (c: Context<Env>, done: { ok: boolean }) =>
  done.ok ? c.redirect(`/${c.get('language')}/return/case/times?done`, 303) : gone(c);

const serviceOf = (c: Context<Env>, id: string) =>
  c.get('house').db.as({ kind: 'party', partyId: partyOf(c).partyId }, (tx) => serviceById(tx, id));

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const language = c.get('language');
  const house = c.get('house');
  const mine = await readOwnTimes(house, partyOf(c));
  if (!mine) return gone(c);
  const service = await serviceOf(c, mine.serviceId);
  const say = timesTexts(language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [
      field,
      code === 'bad_time' ? say(code) : (saidErrors(language, { [field]: code })[field] ?? ''),
    ]),
  );
  const page = {
    ...{ language, mine, service: service?.name, now: house.now(), errors, values: typed ?? {} },
    done: c.req.query('done') !== undefined,
  };
  return c.html(renderPage(<TimesPage {...page} />), Object.keys(codes).length > 0 ? 422 : 200);
}

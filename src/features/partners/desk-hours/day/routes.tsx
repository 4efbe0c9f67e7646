import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, readForm, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { type AtWork, atWork, only } from '../../../accounts/access/who-may.ts';
import { isId } from '../is-id.ts';
import { changeDay } from './change-day.ts';
import { countSchema, daySchema, slotSchema } from './day-form.ts';
import { countWalkIns, markSlot } from './note-day.ts';
import { type DayPageProps, DeskDayPage } from './page.tsx';
import { readDay } from './read-day.ts';
import { deskDayTexts } from './texts.ts';

/** One day of a desk-hour: its page for whoever holds it, and what a coordinator changes of it. */
export const routes = new Hono<Env>()
  .get('/desk-hours/:id/:day', only('coordinator', 'mediator'), (c) =>
    show(c, { saved: c.req.query('saved') !== undefined }),
  )
  .post('/desk-hours/:id/:day', only('coordinator'), async (c) => {
    const named = namedIn(c);
    if (!named) return c.notFound();
    const member = atWork(c);
    const typed = await typedIn(c);
    const read = checkTyped(typed, daySchema);
    if (!read.ok) return show(c, { day: { values: typed, errors: said(member, read.errors) } });
    const done = await changeDay(c.get('house'), member, named, read.value);
    if (done.ok) return c.redirect(`${pathOf(named)}?saved`, 303);
    if (done.kind === 'not_found') return c.notFound();
    const errors: FieldErrors = done.kind === 'unknown_holder' ? { holder: done.kind } : { '': done.kind };
    return show(c, { day: { values: typed, errors: said(member, errors) } });
  })
  .post('/desk-hours/:id/:day/slots', only('coordinator', 'mediator'), async (c) => {
    const named = namedIn(c);
    const read = await readForm(c, slotSchema);
    if (!named) return c.notFound();
    if (!read.ok) return show(c, {}, 422);
    const done = await markSlot(c.get('house'), atWork(c), named, read.value);
    return done.ok ? c.redirect(`${pathOf(named)}#slots`, 303) : c.notFound();
  })
  .post('/desk-hours/:id/:day/count', only('coordinator', 'mediator'), async (c) => {
    const named = namedIn(c);
    const read = await readForm(c, countSchema);
    if (!named) return c.notFound();
    if (!read.ok) return show(c, { count: { values: read.typed, errors: said(atWork(c), read.errors) } });
    const done = await countWalkIns(c.get('house'), atWork(c), named, read.value.walkIns);
    return done.ok ? c.redirect(`${pathOf(named)}?saved`, 303) : c.notFound();
  });

type Named = { id: string; day: string };

const pathOf = ({ id, day }: Named) => `/desk-hours/${id}/${day}`;

/** What the address names; null when it can name nothing. */
function namedIn(c: Context<Env>): Named | null {
  const [id = '', day = ''] = [c.req.param('id'), c.req.param('day')];
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isId(id) && isDay ? { id, day } : null;
}

async function show(
  c: Context<Env>,
  more: Partial<DayPageProps>,
  status: 200 | 422 = more.day || more.count ? 422 : 200,
) {
  const [house, member, named] = [c.get('house'), atWork(c), namedIn(c)];
  const seen = named && (await readDay(house, member, named));
  if (!seen) return c.notFound();
  const page = <DeskDayPage {...more} member={member} seen={seen} now={house.now()} />;
  return c.html(renderPage(page), status);
}

/** Codes of errors in the words of the reader; those that belong to no field stand above the form. */
function said(member: AtWork, errors: FieldErrors): FieldErrors {
  const say = deskDayTexts(member.language);
  const fields = ['kind', 'movedTo', 'from', 'to', 'holder', 'walkIns'];
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      fields.includes(field) ? field : '',
      say(code as 'required'),
    ]),
  );
}

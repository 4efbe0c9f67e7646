import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, story } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone, atWork, memberOf, only } from '../../accounts/access/who-may.ts';
import { PackPage } from './pack-page.tsx';
import { VisitsPage } from './page.tsx';
import { takePack, visitsFor } from './read-visits.ts';
import { homeVisitTexts } from './texts.ts';
import { visitWorker } from './visit-worker.ts';
import { writeVisitNote } from './write-visit-note.ts';

const team = only('coordinator', 'mediator');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'required');
const form = z.object({
  id: once,
  visit: z.uuid('required'),
  on: day.optional(),
  text: story(8000),
  readers: oneOf(['team', 'party']),
});

export const routes = new Hono<Env>()
  .get('/visits', team, (c) => showVisits(c, {}))
  .get('/visits/pack', team, (c) => c.html(renderPage(<PackPage language={memberOf(c).language} />)))
  .get('/visits/worker.js', anyone(), (c) =>
    c.body(visitWorker, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  )
  .post('/visits/pack', team, async (c) => {
    const pack = await takePack(c.get('house'), atWork(c));
    return pack.ok ? c.json(pack.value) : c.notFound();
  })
  // From the page as a form, and from the pack by a script, which goes by the status alone.
  .post('/visits/notes', team, async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return showVisits(c, { codes: read.errors, typed });
    const today = isoDay(house.now(), member.service.timeZone);
    const result = await writeVisitNote(house, member, { ...read.value, on: read.value.on ?? today });
    const fromPack = c.req.header('Accept') === 'application/json';
    if (result.ok) return fromPack ? c.body(null, 204) : c.redirect('/visits?noted', 303);
    return result.kind === 'closed' ? showVisits(c, { codes: { text: 'closed' }, typed }) : c.notFound();
  });

async function showVisits(
  c: Context<Env>,
  { codes = {}, typed = {} }: { codes?: FieldErrors; typed?: Typed },
) {
  const member = atWork(c);
  const house = c.get('house');
  const say = homeVisitTexts(member.language);
  const seen = await visitsFor(house, member);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field === 'id' ? '' : field, say(code as 'required')]),
  );
  const wrong = Object.keys(errors).length > 0;
  const noted = c.req.query('noted') !== undefined && !wrong;
  const page = <VisitsPage member={member} seen={seen} now={house.now()} {...{ noted, errors, typed }} />;
  return c.html(renderPage(page), wrong ? 422 : 200);
}

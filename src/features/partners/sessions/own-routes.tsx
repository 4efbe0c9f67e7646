import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { inService, only } from '../../accounts/access/who-may.ts';
import { withSession } from './at-session.ts';
import { answerForm } from './forms.ts';
import { OwnListPage } from './own-list-page.tsx';
import { OwnPage } from './own-page.tsx';
import { sayExpected, sessionsOf } from './queries.ts';
import { sessionTexts } from './texts.ts';

const one = '/referrals/sessions/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}' as const;

/** Where a partner sees to which sessions his organisation was asked, says how many come, and finds the material. */
export const routes = new Hono<Env>()
  .get('/referrals/sessions', only('partner'), async (c) => {
    const member = inService(c);
    const { db, now } = c.get('house');
    const sessions = await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
      sessionsOf(tx, member.service.id),
    );
    const today = isoDay(now(), member.service.timeZone);
    return c.html(renderPage(<OwnListPage member={member} sessions={sessions} today={today} />));
  })
  .get(one, only('partner'), (c) => show(c))
  .post(`${one}/answers`, only('partner'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, answerForm);
    if (!read.ok) return show(c, typed, read.errors);
    const { organisation, expected } = read.value;
    const said_at = c.get('house').now();
    const answered = await withSession(c, async (tx, { session }, who) => {
      // What was called off, or is over, asks nobody any more.
      if (session.cancelled_at || session.on_day < isoDay(said_at, who.service.timeZone)) return true;
      const said = { expected: expected ?? 0, said_by: who.memberId, said_at };
      return sayExpected(tx, { sessionId: session.id, organisationId: organisation }, said);
    });
    return answered ? c.redirect(`/referrals/sessions/${c.req.param('id')}`, 303) : c.notFound();
  });

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = inService(c);
  const seen = await withSession(c, (_tx, found) => Promise.resolve(found));
  if (!seen) return c.notFound();
  const say = sessionTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const today = isoDay(c.get('house').now(), member.service.timeZone);
  const page = { member, ...seen, today, errors, ...(typed ? { typed } : {}) };
  return c.html(renderPage(<OwnPage {...page} />), typed ? 422 : 200);
}

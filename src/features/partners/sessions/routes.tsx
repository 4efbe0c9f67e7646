import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { withSession } from './at-session.ts';
import { changeForm, headcount, materialForm, sessionForm } from './forms.ts';
import { ListPage } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { SessionPage } from './page.tsx';
import { changeSession, planSession } from './plan-session.ts';
import { countCame, organisationsToAsk, sessionsOf, updateSession } from './queries.ts';
import { sessionTexts } from './texts.ts';

const one = '/partners/sessions/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}' as const;

/** Where a coordinator plans sessions for partners, and counts who came. */
export const routes = new Hono<Env>()
  .get('/partners/sessions', only('coordinator'), async (c) => {
    const member = atWork(c);
    const { db, now } = c.get('house');
    const sessions = await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
      sessionsOf(tx, member.service.id),
    );
    return c.html(renderPage(<ListPage member={member} sessions={sessions} now={now()} />));
  })
  .get('/partners/sessions/new', only('coordinator'), (c) => showNew(c))
  .post('/partners/sessions', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, sessionForm);
    if (!read.ok) return showNew(c, typed, read.errors);
    const { once, ...plan } = read.value;
    await planSession(c.get('house'), atWork(c), { id: once, ...plan });
    return c.redirect(`/partners/sessions/${once}`, 303);
  })
  .get(one, only('coordinator'), (c) => showOne(c))
  .get(`${one}/details`, only('coordinator'), (c) => showChange(c))
  .post(`${one}/details`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, changeForm);
    if (!read.ok) return showChange(c, typed, read.errors);
    const at = { who: atWork(c), now: c.get('house').now() };
    const changed = await withSession(c, async (tx, seen) => {
      await changeSession({ tx, ...at }, seen, read.value);
      return true;
    });
    return changed ? c.redirect(pathOf(c), 303) : c.notFound();
  })
  .post(`${one}/attendance`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const errors: FieldErrors = {};
    const done = await withSession(c, async (tx, { session, guests }) => {
      const counted = guests.map(({ organisation_id }) => {
        const read = headcount.safeParse(typed[`came_${organisation_id}`]);
        if (!read.success) errors[`came_${organisation_id}`] = 'not_a_number';
        return { organisationId: organisation_id, came: read.data ?? null };
      });
      if (Object.keys(errors).length > 0) return true;
      for (const { organisationId, came } of counted)
        await countCame(tx, { sessionId: session.id, organisationId }, came);
      return true;
    });
    if (!done) return c.notFound();
    return Object.keys(errors).length > 0 ? showOne(c, typed, errors) : c.redirect(pathOf(c), 303);
  })
  .post(`${one}/material`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, materialForm);
    if (!read.ok) return showOne(c, typed, read.errors);
    const { material } = read.value;
    return done(c, (id, tx) => updateSession(tx, id, { material }));
  })
  .post(`${one}/cancellation`, only('coordinator'), (c) =>
    done(c, (id, tx) => updateSession(tx, id, { cancelled_at: c.get('house').now() })),
  );

const pathOf = (c: Context<Env>) => `/partners/sessions/${c.req.param('id') ?? ''}`;

async function done(
  c: Context<Env>,
  change: (id: string, tx: Parameters<typeof updateSession>[0]) => Promise<void>,
) {
  const found = await withSession(c, async (tx, { session }) => {
    await change(session.id, tx);
    return true;
  });
  return found ? c.redirect(pathOf(c), 303) : c.notFound();
}

function said(c: Context<Env>, codes: FieldErrors): FieldErrors {
  const say = sessionTexts(atWork(c).language);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
}

async function showNew(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const { db } = c.get('house');
  const organisations = await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
    organisationsToAsk(tx, member.service.id),
  );
  const once = typeof typed?.once === 'string' && typed.once ? typed.once : randomId();
  const page = { member, organisations, typed: typed ?? {}, errors: said(c, codes), of: { once } };
  return c.html(renderPage(<NewPage {...page} />), typed ? 422 : 200);
}

async function showChange(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const seen = await withSession(c, async (tx, { session, guests }) => ({
    session,
    organisations: (await organisationsToAsk(tx, member.service.id)).filter(
      ({ id }) => !guests.some(({ organisation_id }) => organisation_id === id),
    ),
  }));
  if (!seen) return c.notFound();
  const { session, organisations } = seen;
  const { kind, title, on_day, starts, ends, place, held_by } = session;
  const values = typed ?? { kind, title, on_day, starts, ends, place, held_by };
  const page = {
    member,
    organisations,
    typed: values,
    errors: said(c, codes),
    of: { id: session.id, title },
  };
  return c.html(renderPage(<NewPage {...page} />), typed ? 422 : 200);
}

async function showOne(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const seen = await withSession(c, (_tx, found) => Promise.resolve(found));
  if (!seen) return c.notFound();
  const today = isoDay(c.get('house').now(), member.service.timeZone);
  const page = { member, ...seen, today, errors: said(c, codes), ...(typed ? { typed } : {}) };
  return c.html(renderPage(<SessionPage {...page} />), typed ? 422 : 200);
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { answerOffer } from '../answer-offer.ts';
import { offeredTo } from '../queries.ts';
import { organisationsOf } from '../seats/queries.ts';
import { OffersPage, type OfferTold } from './page.tsx';

const answerSchema = z.object({
  offer: z
    .string()
    .regex(/^\d{1,8}$/)
    .transform(Number),
  answer: oneOf(['accepted', 'declined']),
});

/** What a partner answers to the desk-hours that he was offered. */
export const routes = new Hono<Env>()
  .get('/referrals/desk-hours', only('partner'), (c) =>
    show(c, c.req.query('saved') === undefined ? undefined : 'saved'),
  )
  .post('/referrals/desk-hours/:id', only('partner'), async (c) => {
    const read = await readForm(c, answerSchema);
    const offered = await offeredHere(c);
    if (!offered.some(({ id }) => id === c.req.param('id'))) return c.notFound();
    if (!read.ok) return show(c, 'changed_meanwhile');
    const given = { id: c.req.param('id'), ...read.value };
    const done = await answerOffer(c.get('house'), memberOf(c), given);
    if (done.ok) return c.redirect('/referrals/desk-hours?saved', 303);
    return done.kind === 'not_found' ? c.notFound() : show(c, done.kind);
  });

function offeredHere(c: Context<Env>) {
  const { memberId } = memberOf(c);
  return c.get('house').db.as({ kind: 'member', memberId }, async (tx) => {
    const organisations = await organisationsOf(tx, memberId);
    return offeredTo(tx, organisations);
  });
}

async function show(c: Context<Env>, told: OfferTold | undefined) {
  const member = memberOf(c);
  const offered = await offeredHere(c);
  const today = isoDay(c.get('house').now(), member.service?.timeZone ?? 'Europe/Brussels');
  const page = <OffersPage member={member} offered={offered} today={today} told={told} />;
  return c.html(renderPage(page), told && told !== 'saved' ? 422 : 200);
}

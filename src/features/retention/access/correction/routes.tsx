import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, story } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { readKeeping } from '../../a-case/read-keeping.ts';
import { CorrectionPage, decisions, ways } from './page.tsx';
import { recordCorrection } from './record-correction.ts';
import { correctionTexts } from './texts.ts';

const path = '/cases/:number/access/:partyId{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/correction';
const form = z.object({ once, text: story(8000), decision: oneOf(decisions), how: oneOf(ways) });

/** Correction (GDPR art. 16), which a coordinator writes down for the party. */
export const routes = new Hono<Env>()
  .get(path, only('coordinator'), (c) => show(c))
  .post(path, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return show(c, typed, read.errors);
    const { once: id, ...correction } = read.value;
    const { number, partyId } = named(c);
    const done = await recordCorrection(c.var.house, atWork(c), { number, partyId, id, correction });
    return done.ok ? c.redirect(`/cases/${number}/retention`, 303) : c.notFound();
  });

const named = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  partyId: c.req.param('partyId') ?? '',
});

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const { number, partyId } = named(c);
  const keeping = await readKeeping(c.var.house, member, number);
  if (!keeping?.parties.some(({ id }) => id === partyId)) return c.notFound();
  const say = correctionTexts(member.language);
  const known = (code: string) => (code === 'choose_one' || code === 'too_long' ? code : 'required');
  const errors = Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(known(code))]));
  const page = { member, number, partyId, once: randomId(), errors, ...(typed ? { typed } : {}) };
  return c.html(renderPage(<CorrectionPage {...page} />), typed ? 422 : 200);
}

import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { clientAddress } from '../../../../platform/http/client-address.ts';
import { once } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { openForm, sealForm } from '../../../accounts/kept-form/kept-form.ts';
import { referralSchema, residentOf } from '../../referring/referral-form/schema.ts';
import { referralErrors } from '../../referring/referral-form/texts.ts';
import { askCode } from './ask-code.ts';
import { factsOfLink, type InsideLink, insideLink, type LinkFacts, leaveLink } from './at-link.ts';
import { giveCode } from './give-code.ts';
import { giveReferToken, referToken, takeReferToken } from './link-cookie.ts';
import { AskPage, CodePage, ReferPage, SentPage } from './page.tsx';
import { sendByLink } from './send-by-link.ts';
import { entryTexts } from './texts.ts';

type LinkEnv = {
  Variables: Env['Variables'] & { token: string; facts: LinkFacts; inside: InsideLink | null };
};

/** Finds the link of the address, and who is inside by its code. Every link that opens nothing is the same page, not there. */
const atLink: MiddlewareHandler<LinkEnv> = async (c, next) => {
  const token = c.req.param('token') ?? '';
  const facts = /^[\w-]{43}$/.test(token) ? await factsOfLink(c.get('house'), token) : null;
  if (!facts) return c.notFound();
  const session = referToken(c);
  c.set('token', token);
  c.set('facts', facts);
  c.set('inside', session ? await insideLink(c.get('house'), { token, session }) : null);
  await next();
};

const here = (c: Context<LinkEnv>) => {
  const { language, token, facts } = c.var;
  return { language, token, facts };
};
const address = (c: Context<LinkEnv>) => `/${c.var.language}/refer/${c.var.token}`;

export const routes = new Hono<LinkEnv>()
  .get('/:language{(?:nl|fr|de|en)}/refer/:token', anyone(), atLink, (c) => {
    const { inside } = c.var;
    if (inside && c.req.query('sent') !== undefined) return c.html(renderPage(<SentPage {...here(c)} />));
    if (inside) return c.html(renderPage(<ReferPage {...here(c)} inside={inside} once={randomId()} />));
    const asked = c.req.query('code') !== undefined;
    return c.html(renderPage(asked ? <CodePage {...here(c)} /> : <AskPage {...here(c)} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/refer/:token/code', anyone(), atLink, async (c) => {
    const kept = keptIn(await typedIn(c));
    const done = await askCode(c.var.house, c.var.token, clientAddress(c));
    if (!done.ok && done.kind === 'gone') return c.notFound();
    if (!done.ok) {
      const error = entryTexts(c.var.language)('wait', { seconds: Number(done.detail?.seconds) });
      return c.html(renderPage(<AskPage {...here(c)} error={error} kept={kept} />), 429);
    }
    // What was typed before goes along in the page itself: an address would be too short for it.
    if (kept) return c.html(renderPage(<CodePage {...here(c)} kept={kept} />));
    return c.redirect(`${address(c)}?code`, 303);
  })
  .post('/:language{(?:nl|fr|de|en)}/refer/:token/entry', anyone(), atLink, async (c) => {
    const fields = await typedIn(c);
    const [typed, kept] = [String(fields.code ?? '').slice(0, 100), keptIn(fields)];
    const { house, token, language } = c.var;
    const done = await giveCode(house, { token, typed, computer: clientAddress(c) });
    if (!done.ok && done.kind === 'gone') return c.notFound();
    if (!done.ok) {
      const say = entryTexts(language);
      const waits = done.kind === 'wait';
      const error = waits ? say('wait', { seconds: Number(done.detail?.seconds) }) : say('wrong');
      return c.html(renderPage(<CodePage {...here(c)} {...{ error, typed, kept }} />), waits ? 429 : 422);
    }
    const { session } = done.value;
    giveReferToken(c, session);
    const lost = kept ? openForm(house, kept) : null;
    const inside = lost?.path === pathOf(token) ? await insideLink(house, { token, session }) : null;
    if (lost && inside) return showForm(c, inside, lost.typed, {});
    return c.redirect(address(c), 303);
  })
  .post('/:language{(?:nl|fr|de|en)}/refer/:token', anyone(), atLink, async (c) => {
    const typed = await typedIn(c);
    const { house, inside, language, token } = c.var;
    if (!inside) {
      const kept = sealForm(house, { path: pathOf(token), typed });
      return c.html(renderPage(<AskPage {...here(c)} kept={kept} />), 401);
    }
    if (!inside.agreement) return showForm(c, inside, typed, {}, 422);
    const schema = referralSchema(inside.agreement.contract, inside.language, inside.codes);
    const read = checkTyped(typed, z.intersection(schema, z.object({ once })));
    if (!read.ok) return showForm(c, inside, typed, referralErrors(language, read.errors), 422);
    const { once: token_, ...form } = read.value;
    const sending = { inside, session: referToken(c), once: token_ };
    const sent = await sendByLink(house, sending, residentOf(form, inside.codes));
    if (!sent.ok && sent.kind !== 'sent_before')
      return showForm(c, inside, typed, { '': entryTexts(language)('notOpen') }, 422);
    return c.redirect(`${address(c)}?sent`, 303);
  })
  .post('/:language{(?:nl|fr|de|en)}/refer/:token/leaving', anyone(), atLink, async (c) => {
    await leaveLink(c.var.house, referToken(c));
    takeReferToken(c);
    return c.redirect(address(c), 303);
  });

// A form is kept for this link and no other, in whatever language it is read.
const pathOf = (token: string) => `/refer/${token}`;

const keptIn = (fields: Typed): string | undefined =>
  typeof fields.kept === 'string' && fields.kept !== '' ? fields.kept : undefined;

function showForm(
  c: Context<LinkEnv>,
  inside: InsideLink,
  values: Typed,
  errors: FieldErrors,
  status: 200 | 422 = 200,
) {
  const wellMade = z.uuid().safeParse(values.once).success && Object.keys(errors).join() !== 'once';
  const page = { inside, values, errors, once: wellMade ? String(values.once) : randomId() };
  return c.html(renderPage(<ReferPage {...here(c)} {...page} />), status);
}

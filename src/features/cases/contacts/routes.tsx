import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, readForm, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { routes as persons } from '../contact-persons/routes.tsx';
import { routes as home } from '../homes/routes.tsx';
import { casePath } from '../title.ts';
import { changeContact } from './change-contact.ts';
import { CodePage } from './code-page.tsx';
import { contactForm, contactOf, typedFrom } from './contact-form.ts';
import { EditPage } from './edit-page.tsx';
import { giveNewCode } from './give-new-code.ts';
import { newsRuleTexts } from './news-texts.ts';
import { PartyPage } from './page.tsx';
import { readParty } from './read-party.ts';
import { contactTexts } from './texts.ts';
import { partyDones } from './twin/told-card.tsx';
import { whichPattern } from './which.ts';

const path = `/cases/:number/parties/:party{(?:${whichPattern})}` as const;

export const routes = new Hono<Env>()
  .get(path, only('coordinator', 'mediator'), async (c) => {
    const seen = await partyOf(c);
    if (!seen) return c.notFound();
    const done = partyDones.find((one) => c.req.query(one) !== undefined);
    const page = { member: atWork(c), seen, now: c.get('house').now(), done };
    return c.html(renderPage(<PartyPage {...page} />));
  })
  .get(`${path}/contact`, only('coordinator'), (c) => edit(c))
  .post(`${path}/contact`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, contactForm);
    if (!read.ok) return edit(c, typed, read.errors);
    const { version } = read.value;
    const given = { ...named(c), version, contact: contactOf(read.value) };
    const result = await changeContact(c.get('house'), atWork(c), given);
    if (result.ok) return c.redirect(pathOf(c), 303);
    return result.kind === 'not_found' ? c.notFound() : edit(c, typed, {}, true);
  })
  .post(`${path}/code`, only('coordinator'), async (c) => {
    const read = await readForm(c, z.object({ once }));
    if (!read.ok) return c.redirect(pathOf(c), 303);
    const result = await giveNewCode(c.get('house'), atWork(c), { ...named(c), once: read.value.once });
    if (result.ok) return showCode(c, result.value.code);
    // The same form once more: the code was shown, and stands nowhere.
    return result.kind === 'not_found' ? c.notFound() : c.redirect(pathOf(c), 303);
  })
  .route('/', persons)
  .route('/', home);

const named = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  which: c.req.param('party') ?? '',
});
const partyOf = (c: Context<Env>) => readParty(c.get('house'), atWork(c), named(c));
const pathOf = (c: Context<Env>) => `${casePath(named(c).number)}/parties/${named(c).which}`;

async function edit(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}, changed = false) {
  const member = atWork(c);
  const seen = await partyOf(c);
  if (!seen) return c.notFound();
  const say = contactTexts(member.language);
  const sayNews = newsRuleTexts(member.language);
  const said = ([field, code]: [string, string]) =>
    field === 'news' ? sayNews(code as 'no_email') : say(code as 'too_long');
  const errors = Object.fromEntries(Object.entries(codes).map((one) => [one[0], said(one)]));
  // After a conflict the form goes with what is there now, which it shows: who saves again has seen it.
  const version = changed || typeof typed?.version !== 'string' ? seen.version : typed.version;
  const values = { ...(typed ?? typedFrom(seen.contact)), version };
  const page = { member, seen, typed: values, errors, changed, sms: Boolean(c.get('house').sms) };
  return c.html(renderPage(<EditPage {...page} />), changed ? 409 : typed ? 422 : 200);
}

async function showCode(c: Context<Env>, code: string) {
  const seen = await partyOf(c);
  if (!seen) return c.notFound();
  const { origin } = c.get('house');
  return c.html(renderPage(<CodePage member={atWork(c)} seen={seen} code={code} origin={origin} />));
}

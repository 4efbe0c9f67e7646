import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { contactForm, contactOf, typedFrom } from '../../../cases/contacts/contact-form.ts';
import { changeOwnContact } from '../../../cases/reaching/own-contact/change-own-contact.ts';
import { GonePage } from '../my-case/page.tsx';
import { ReachPage } from './page.tsx';
import { readReach } from './read-reach.ts';
import { reachTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/return/case/reach', partyWithCode(), (c) =>
    show(c, { saved: c.req.query('saved') !== undefined }),
  )
  .post('/:language{(?:nl|fr|de|en)}/return/case/reach', partyWithCode(), async (c) => {
    const language = c.get('language');
    const typed = await typedIn(c);
    const read = checkTyped(typed, contactForm);
    if (!read.ok) return show(c, { typed, errors: read.errors });
    const given = { version: read.value.version, contact: contactOf(read.value) };
    const result = await changeOwnContact(c.get('house'), partyOf(c), given);
    if (result.ok) return c.redirect(`/${language}/return/case/reach?saved`, 303);
    return show(c, { typed, changed: result.kind === 'changed' });
  });

type Shown = { typed?: Typed; errors?: FieldErrors; saved?: boolean; changed?: boolean };

async function show(c: Context<Env>, { typed, errors = {}, saved, changed }: Shown) {
  const language = c.get('language');
  const reach = await readReach(c.get('house'), partyOf(c));
  if (!reach) return c.html(renderPage(<GonePage language={language} />), 410);
  const say = reachTexts(language);
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, say(code as 'too_long')]),
  );
  // After a conflict the form goes with what is there now: who saves again has been told.
  const version = changed || typeof typed?.version !== 'string' ? reach.version : typed.version;
  const values = { ...(typed ?? typedFrom(reach.contact)), version };
  const page = {
    language,
    reach,
    typed: values,
    errors: said,
    saved,
    changed,
    sms: Boolean(c.get('house').sms),
  };
  return c.html(renderPage(<ReachPage {...page} />), changed ? 409 : typed ? 422 : 200);
}

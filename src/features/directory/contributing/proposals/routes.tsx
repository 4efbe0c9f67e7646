import { Hono } from 'hono';
import type { House } from '../../../../platform/house.ts';
import { clientAddress } from '../../../../platform/http/client-address.ts';
import { typedIn } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import type { Entry } from '../../entries/entry.ts';
import { isFieldName } from '../../entries/fields.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { entryHere } from '../entry-here.ts';
import { type At, one } from '../fields/field-form.ts';
import { fieldForms } from '../fields/forms.ts';
import { contributingTexts } from '../texts.ts';
import { propose } from './propose.ts';
import { ChooseFieldPage, ProposePage } from './propose-page.tsx';
import { proposable } from './rules/proposed.ts';
import { saidOf } from './said-of.ts';
import { proposalTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/proposals', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const field = c.req.query('field') ?? '';
    if (!isFieldName(field) || !proposable(entry).includes(field))
      return c.html(renderPage(<ChooseFieldPage language={language} entry={entry} />));
    const at = await formAt(house, entry, language);
    const typed = fieldForms[field].typed(entry.facts[field]?.value, at);
    const page = { at, entry, field, typed, once: randomId() };
    return c.html(renderPage(<ProposePage {...page} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/proposals', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const typed = await typedIn(c);
    const field = one(typed, 'field');
    if (!isFieldName(field) || !proposable(entry).includes(field))
      return c.html(renderPage(<ChooseFieldPage language={language} entry={entry} />), 422);
    const at = await formAt(house, entry, language);
    const again = (errors: Record<string, string>, status: 422 | 429 = 422) =>
      c.html(renderPage(<ProposePage {...{ at, entry, field, typed, errors }} once={randomId()} />), status);
    const said = saidOf(typed, language);
    const read = fieldForms[field].read(typed, entry.facts[field]?.value, at);
    if (!read.ok || !said.ok)
      return again({ ...(said.ok ? {} : said.errors), ...(read.ok ? {} : read.errors) });
    const computer = clientAddress(c);
    const done = await propose(house, entry, { ...said.value, field, value: read.value, language, computer });
    if (done.ok) return c.redirect(`/${language}/services/${entry.slug}/log?proposed`, 303);
    const seconds = Number(done.detail?.seconds);
    if (done.kind === 'wait') return again({ '': contributingTexts(language)('wait', { seconds }) }, 429);
    return again({ '': proposalTexts(language)(done.kind) });
  });

/** A visitor writes in the language in which he reads. */
const formAt = async (house: House, entry: Entry, language: Language): Promise<At> => ({
  ...{ language, now: house.now(), country: entry.country, gazetteer: await theGazetteer(house) },
  proposing: true,
});

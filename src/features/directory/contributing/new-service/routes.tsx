import { Hono } from 'hono';
import { clientAddress } from '../../../../platform/http/client-address.ts';
import { typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { one } from '../fields/field-form.ts';
import { saidOf } from '../proposals/said-of.ts';
import { contributingTexts } from '../texts.ts';
import { NewServicePage, ThankYouPage } from './page.tsx';
import { proposeService } from './propose-service.ts';
import { readNewService } from './questions.ts';
import { newServiceTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/new', anyone(), (c) => {
    const language = c.get('language');
    const done = c.req.query('done') !== undefined;
    return c.html(
      renderPage(
        done ? (
          <ThankYouPage language={language} />
        ) : (
          <NewServicePage language={language} once={randomId()} />
        ),
      ),
    );
  })
  .post('/:language{(?:nl|fr|de|en)}/services/new', anyone(), async (c) => {
    const { house, language } = c.var;
    const typed = await typedIn(c);
    const again = (errors: Record<string, string>, status: 422 | 429 = 422) =>
      c.html(
        renderPage(<NewServicePage language={language} once={randomId()} typed={typed} errors={errors} />),
        status,
      );
    const gazetteer = await theGazetteer(house);
    const at = { language, now: house.now(), country: 'be', gazetteer, proposing: true } as const;
    const read = readNewService(typed, at);
    const said = saidOf({ ...typed, email: one(typed, 'proposer') }, language);
    const own = said.ok ? {} : { '': said.errors[''] ?? '', proposer: said.errors.email ?? '' };
    const errors = { ...own, ...(read.ok ? {} : read.errors) };
    if (!read.ok || !said.ok)
      return again(Object.fromEntries(Object.entries(errors).filter(([, words]) => words)));
    const computer = clientAddress(c);
    const done = await proposeService(house, { ...said.value, service: read.value, language, computer });
    if (done.ok) return c.redirect(`/${language}/services/new?done`, 303);
    if (done.kind === 'no_name') return again({ name: newServiceTexts(language)('noName') });
    const seconds = Number(done.detail?.seconds);
    return again({ '': contributingTexts(language)('wait', { seconds }) }, 429);
  });

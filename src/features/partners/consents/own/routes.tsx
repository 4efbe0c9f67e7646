import { type Context, Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { GonePage } from '../../../intake/return/my-case/page.tsx';
import { readOwnConsents, withdrawOwnConsent } from './own-consents.ts';
import { OwnConsentsPage } from './page.tsx';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/return/case/consents', partyWithCode(), (c) => show(c))
  .post(
    '/:language{(?:nl|fr|de|en)}/return/case/consents/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}/withdrawal',
    partyWithCode(),
    async (c) => {
      const done = await withdrawOwnConsent(c.get('house'), partyOf(c), c.req.param('id') ?? '');
      return done ? c.redirect(`/${c.get('language')}/return/case/consents?done`, 303) : c.notFound();
    },
  );

async function show(c: Context<Env>) {
  const language = c.get('language');
  const mine = await readOwnConsents(c.get('house'), partyOf(c));
  if (!mine) return c.html(renderPage(<GonePage language={language} />), 410);
  const done = c.req.query('done') !== undefined;
  return c.html(renderPage(<OwnConsentsPage language={language} mine={mine} done={done} />));
}

import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { CountryPage } from './page.tsx';
import { comparedReports } from './queries.ts';

/** Services compared by their own choice, for everybody. */
export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/figures/country',
  anyone(),
  async (c) => {
    const reports = await c.get('house').db.as({ kind: 'public' }, comparedReports);
    return c.html(renderPage(<CountryPage language={c.get('language')} reports={reports} />));
  },
);

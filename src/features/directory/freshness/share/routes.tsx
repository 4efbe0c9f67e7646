import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { FreshnessPage } from './page.tsx';
import { sharesNow } from './shares.ts';

export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/freshness', anyone(), async (c) => {
  const { house, language } = c.var;
  const shares = sharesNow(await theDirectory(house), house.now());
  return c.html(renderPage(<FreshnessPage language={language} shares={shares} />));
});

import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { serviceHere } from '../service-here.tsx';
import { PracticePage } from './page.tsx';

export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/services/:slug{[a-z0-9][a-z0-9-]+}/practice',
  anyone(),
  async (c) => {
    const here = await serviceHere(c, c.req.param('slug'));
    return here instanceof Response ? here : c.html(renderPage(<PracticePage {...here} />));
  },
);

import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { routes as calendar } from './calendar/routes.ts';
import { ServicePage } from './page.tsx';
import { routes as paper } from './paper/routes.ts';
import { routes as practice } from './practice/routes.tsx';
import { serviceHere } from './service-here.tsx';
import { routes as shortLink } from './short-link/routes.ts';

const page = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/services/:slug{[a-z0-9][a-z0-9-]+}',
  anyone(),
  async (c) => {
    const here = await serviceHere(c, c.req.param('slug'));
    return here instanceof Response ? here : c.html(renderPage(<ServicePage {...here} />));
  },
);

/** One service: its page, what can be printed of it, its calendar, its short address. */
export const routesOfService = [page, practice, paper, calendar, shortLink];

import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { naming } from '../contributing/naming.ts';
import { pendingOf } from '../contributing/proposals/pending.ts';
import { newestFiguresOf } from '../open-data/figures/queries.ts';
import { routes as calendar } from './calendar/routes.ts';
import { comingDeskDays } from './desk-hours/coming-desk-days.ts';
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
    if (here instanceof Response) return here;
    const read = await c.var.house.db.as({ kind: 'public' }, async (tx) => ({
      pending: await pendingOf(tx, here.entry),
      desks: await comingDeskDays(tx, here.entry, here.now),
      figures: here.entry.tenant ? await newestFiguresOf(tx, here.entry.tenant.id) : undefined,
    }));
    const names = naming(here.gazetteer, here.language);
    return c.html(renderPage(<ServicePage {...here} {...read} naming={names} />));
  },
);

/** One service: its page, what can be printed of it, its calendar, its short address. */
export const routesOfService = [page, practice, paper, calendar, shortLink];

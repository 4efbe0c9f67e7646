import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { serviceHere } from '../../directory/service/service-here.tsx';
import { GuidePage } from './page.tsx';

/** What a police officer, a housing adviser or a social worker needs of one service, on one A4. */
export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/services/:slug{[a-z0-9][a-z0-9-]+}/for-officers',
  anyone(),
  async (c) => {
    const here = await serviceHere(c, c.req.param('slug'));
    return here instanceof Response ? here : c.html(renderPage(<GuidePage {...here} />));
  },
);

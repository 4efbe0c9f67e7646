import { Hono } from 'hono';
import type { Env } from '../../../features/accounts/access/visitor.ts';
import { anyone } from '../../../features/accounts/access/who-may.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Route } from '../../routes.ts';
import { WhoSeesWhatPage } from './page.tsx';

/** The page is made from the rules of all routes, so it is given a way to ask for them. */
export const whoSeesWhat = (allRoutes: () => Route[]) =>
  new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/who-sees-what', anyone(), (c) =>
    c.html(renderPage(<WhoSeesWhatPage language={c.get('language')} routes={allRoutes()} />)),
  );

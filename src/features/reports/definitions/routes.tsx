import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { DefinitionsPage } from './page.tsx';

/** What every number of a report means, for everybody. */
export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/definitions', anyone(), (c) =>
  c.html(renderPage(<DefinitionsPage language={c.get('language')} />)),
);

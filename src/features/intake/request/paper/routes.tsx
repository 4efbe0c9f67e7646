import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { PaperPage } from './page.tsx';

export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/request/paper', anyone(), (c) =>
  c.html(renderPage(<PaperPage language={c.get('language')} />)),
);

import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { draftOf } from '../ask.tsx';
import { TipsPage } from './page.tsx';

export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/request/tips', anyone(), async (c) =>
  c.html(renderPage(<TipsPage language={c.get('language')} draft={await draftOf(c)} />)),
);

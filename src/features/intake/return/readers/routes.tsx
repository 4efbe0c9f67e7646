import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { GonePage } from '../my-case/page.tsx';
import { ReadersPage } from './page.tsx';
import { readReaders } from './read-readers.ts';

export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/return/case/readers',
  partyWithCode(),
  async (c) => {
    const language = c.get('language');
    const readers = await readReaders(c.get('house'), partyOf(c));
    if (!readers) return c.html(renderPage(<GonePage language={language} />), 410);
    return c.html(renderPage(<ReadersPage language={language} readers={readers} />));
  },
);

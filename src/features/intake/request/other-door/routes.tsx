import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { draftOf } from '../ask.tsx';
import { requestPath } from '../request-path.ts';
import { flagged } from '../safety/flagged.ts';
import { OtherDoorPage } from './page.tsx';

export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/request/other-door',
  anyone(),
  async (c) => {
    const language = c.get('language');
    const draft = await draftOf(c);
    if (flagged(draft).length === 0) return c.redirect(requestPath(language, 'safety'), 303);
    return c.html(renderPage(<OtherDoorPage language={language} draft={draft} />));
  },
);

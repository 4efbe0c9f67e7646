import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { draftOf } from '../ask.tsx';
import { firstUnanswered } from '../questions.ts';
import { requestPath } from '../request-path.ts';
import { CheckPage } from './page.tsx';

export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/request/check',
  anyone(),
  async (c) => {
    const language = c.get('language');
    const draft = await draftOf(c);
    const first = firstUnanswered(draft);
    if (first) return c.redirect(requestPath(language, first), 303);
    return c.html(renderPage(<CheckPage language={language} draft={draft} />));
  },
);

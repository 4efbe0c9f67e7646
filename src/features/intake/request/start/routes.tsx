import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { draftOf } from '../ask.tsx';
import { StartPage } from './page.tsx';

export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/request', anyone(), async (c) => {
  const query = (name: string) => (c.req.query(name) ?? '').slice(0, 200);
  return c.html(
    renderPage(
      <StartPage
        language={c.get('language')}
        draft={await draftOf(c)}
        place={query('place')}
        service={query('service')}
      />,
    ),
  );
});

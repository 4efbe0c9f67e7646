import { Hono } from 'hono';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';
import { isEmpty } from '../../features/accounts/first-run/first-run-token.ts';
import { findHelpHere } from '../../features/directory/find-help-here.ts';
import { readQuery } from '../../features/directory/services/query.ts';
import { renderPage } from '../../ui/layout/document.tsx';
import { HomePage } from './page.tsx';

/** `/` chooses the language by what the browser asks for; an empty installation says how to set it up. */
export const routes = new Hono<Env>()
  .get('/', anyone(), async (c) =>
    c.redirect((await isEmpty(c.get('house'))) ? '/first-run' : `/${c.get('language')}`, 302),
  )
  .get('/:language{(?:nl|fr|de|en)}', anyone(), async (c) => {
    const house = c.get('house');
    const { place, municipality } = readQuery(c.req.query());
    const help = await findHelpHere(house, { place, municipality });
    return c.html(
      renderPage(
        <HomePage
          language={c.get('language')}
          place={place}
          municipality={municipality}
          help={help}
          now={house.now()}
        />,
      ),
    );
  });

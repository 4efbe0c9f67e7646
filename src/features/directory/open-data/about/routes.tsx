import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { OpenDataPage } from './page.tsx';

export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/open-data', anyone(), async (c) => {
  const house = c.get('house');
  const [directory, gazetteer] = [await theDirectory(house), await theGazetteer(house)];
  return c.html(
    renderPage(
      <OpenDataPage
        language={c.get('language')}
        origin={house.origin}
        count={directory.listed.length}
        places={gazetteer.attributions}
      />,
    ),
  );
});

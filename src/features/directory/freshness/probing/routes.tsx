import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { ProbesPage } from './page.tsx';
import { allProbed } from './queries.ts';
import { failingFacts, oddPhones } from './to-see-to.ts';

export const routes = new Hono<Env>().get('/directory/probes', only('editor'), async (c) => {
  const { house } = c.var;
  const member = memberOf(c);
  const { listed } = await theDirectory(house);
  const probed = await house.db.as(viewerOf(member), allProbed);
  const page = (
    <ProbesPage
      member={member}
      now={house.now()}
      failing={failingFacts(listed, probed)}
      phones={oddPhones(listed)}
    />
  );
  return c.html(renderPage(page));
});

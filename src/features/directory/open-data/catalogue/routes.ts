import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { answer } from '../answers/answer.ts';
import { openData } from '../answers/open-data.ts';
import { both } from '../answers/remember.ts';
import { catalogue } from './catalogue.ts';

const type = 'text/turtle; charset=utf-8';

export const routes = new Hono<Env>().get('/catalog.ttl', anyone(), openData([type]), async (c) => {
  const house = c.get('house');
  const directory = await theDirectory(house);
  const gazetteer = await theGazetteer(house);
  return answer(c, both(directory, gazetteer), type, () => {
    const changed = [...directory.byId.values()].map(({ changedAt }) => changedAt);
    const modified = changed.sort().at(-1) ?? '2026-01-01T00:00:00.000Z';
    return { body: catalogue({ origin: house.origin, modified, places: gazetteer.attributions }) };
  });
});

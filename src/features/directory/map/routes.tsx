import { Hono } from 'hono';
import { keepable, keptAnswers, sendKept } from '../../../platform/http/kept-answers.ts';
import type { MapBorders } from '../../../ui/map/map-answer.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';
import { readQuery } from '../services/query.ts';
import { bordersOf, linesIn } from './borders.ts';
import { closest, everywhere } from './clusters.ts';
import { groundOf } from './ground.ts';
import { theLand } from './land.ts';
import { mapAnswer } from './map-answer.ts';
import { mapSet } from './map-set.ts';
import type { Box } from './rules/projection.ts';
import { inSteps } from './rules/steps.ts';

const grounds = keptAnswers(8);
const type = 'application/json; charset=utf-8';

/** What the interactive map asks for: the services of the same query as the list, and the ground below them. */
export const routesOfMap = [
  new Hono<Env>()
    .get('/:language{(?:nl|fr|de|en)}/services/map.json', anyone(), async (c) => {
      const language = c.get('language');
      const set = await mapSet(c.get('house'), readQuery(c.req.query()), language);
      const zoom = Number(/^\d{1,2}$/.exec(c.req.query('zoom') ?? '')?.[0] ?? 7);
      const answer = mapAnswer(set, boxOf(c.req.query('box')), Math.min(zoom, closest), language);
      return sendKept(c, keepable(JSON.stringify(answer), type));
    })
    .get('/:language{(?:nl|fr|de|en)}/services/map-ground.json', anyone(), async (c) => {
      const language = c.get('language');
      const house = c.get('house');
      const [gazetteer, land] = await Promise.all([theGazetteer(house), theLand()]);
      const borders = await bordersOf(house, gazetteer);
      const make = () => keepable(JSON.stringify(groundOf(land, borders, gazetteer, language)), type);
      return sendKept(c, await grounds.get(`${language} ${gazetteer.version}`, make));
    })
    .get('/:language{(?:nl|fr|de|en)}/services/map-borders.json', anyone(), async (c) => {
      const house = c.get('house');
      const borders = await bordersOf(house, await theGazetteer(house));
      const lines = linesIn(borders, boxOf(c.req.query('box'))).map((line) => inSteps(line, 1000));
      return sendKept(c, keepable(JSON.stringify({ lines } satisfies MapBorders), type));
    }),
];

/** `west,south,east,north` in degrees; what is none of that asks for everything. */
function boxOf(given = ''): Box {
  const parts = given.split(',').map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts;
  return parts.length === 4 && west < east && south < north ? [west, south, east, north] : everywhere;
}

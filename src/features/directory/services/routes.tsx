import { Hono } from 'hono';
import type { House } from '../../../platform/house.ts';
import { type KeptAnswers, keepable, keptAnswers, sendKept } from '../../../platform/http/kept-answers.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { theDirectory } from '../directory.ts';
import { findHelp } from '../find-help.ts';
import { mapSet } from '../map/map-set.ts';
import { overviewOf } from '../map/overview.tsx';
import { theGazetteer } from '../places/the-gazetteer.ts';
import { filtered, languagesSpoken } from './filter-entries.ts';
import { ServicesPage } from './page.tsx';
import { queryString, readQuery, type ServicesQuery } from './query.ts';

/** Pages of some 60 kB; the same are asked for again and again. */
const mostKept = 150;
const kept = new WeakMap<House['db'], KeptAnswers>();

/** The list says nothing of who asks, so one answer serves everybody within the minute, as long as the directory is the same. */
export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/services', anyone(), async (c) => {
  const house = c.get('house');
  const language = c.get('language');
  const query = readQuery(c.req.query());
  const [directory, gazetteer] = await Promise.all([theDirectory(house), theGazetteer(house)]);
  const minute = house.now().toISOString().slice(0, 16);
  const key = [directory.number, gazetteer.version, minute, language, queryString(query)].join(' ');
  const answers = kept.get(house.db) ?? keptAnswers(mostKept);
  kept.set(house.db, answers);
  return sendKept(c, await answers.get(key, async () => keepable(await pageOf(house, query, language))));
});

async function pageOf(house: House, query: ServicesQuery, language: Language): Promise<string> {
  const now = house.now();
  const [directory, gazetteer] = await Promise.all([theDirectory(house), theGazetteer(house)]);
  const overview = await overviewOf(await mapSet(house, query, language), language);
  return renderPage(
    <ServicesPage
      language={language}
      query={query}
      help={findHelp(directory, gazetteer, query, now)}
      entries={filtered(directory, query, language, now)}
      total={directory.listed.length}
      spoken={languagesSpoken(directory)}
      gazetteer={gazetteer}
      overview={overview}
      now={now}
    />,
  );
}

import { Hono } from 'hono';
import type { House } from '../../../platform/house.ts';
import { type KeptAnswers, keepable, keptAnswers, sendKept } from '../../../platform/http/kept-answers.ts';
import { framing } from '../../../platform/http/security.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { theDirectory } from '../directory.ts';
import { findPlace } from '../places/find-place.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';
import { answerFor } from './answer-for.ts';
import { embedString, readEmbedQuery } from './embed-query.ts';
import { ExplainPage } from './explain-page.tsx';
import { FramedPage } from './framed-page.tsx';

const mostKept = 100;
const kept = new WeakMap<House['db'], KeptAnswers>();

/** The search as other sites show it in a frame, the same for everybody; and the page that explains it. */
export const routesOfEmbed = [
  new Hono<Env>()
    .get('/:language{(?:nl|fr|de|en)}/embed/services', anyone(), framing('shown_anywhere'), async (c) => {
      const house = c.get('house');
      const language = c.get('language');
      const query = readEmbedQuery(c.req.query());
      const [{ number }, { version }] = await Promise.all([theDirectory(house), theGazetteer(house)]);
      const minute = house.now().toISOString().slice(0, 16);
      const answers = kept.get(house.db) ?? keptAnswers(mostKept);
      kept.set(house.db, answers);
      const make = async () =>
        keepable(renderPage(<FramedPage {...(await answerFor(house, query, language))} />));
      const key = [number, version, minute, language, embedString(query)].join(' ');
      return sendKept(c, await answers.get(key, make));
    })
    .get('/:language{(?:nl|fr|de|en)}/embed', anyone(), framing('shows_our_own'), async (c) => {
      const house = c.get('house');
      const query = readEmbedQuery(c.req.query());
      const found = findPlace(await theGazetteer(house), query.place);
      const municipalities =
        found.kind === 'municipality'
          ? [found.municipality]
          : found.kind === 'several'
            ? found.municipalities
            : [];
      const chosen = { ...query, municipalities: municipalities.map(({ code }) => code) };
      return c.html(
        renderPage(
          <ExplainPage
            language={c.get('language')}
            query={chosen}
            municipalities={municipalities}
            origin={house.origin}
          />,
        ),
      );
    }),
];

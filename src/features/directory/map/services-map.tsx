import type { Language } from '../../../platform/texts/languages.ts';
import { queryString, type ServicesQuery } from '../services/query.ts';
import { type Overview, OverviewMap } from './overview.tsx';
import { wholeMap } from './rules/projection.ts';
import { mapTexts } from './texts.ts';

type Props = { language: Language; query: ServicesQuery; overview: Overview };

/**
 * The map beside the list: a picture, which the browser can replace by a map to zoom into. Both show the services of the query,
 * as the list does. `overview` comes from `overviewOf(await mapSet(house, query, language), language)`.
 */
export function ServicesMap({ language, query, overview }: Props) {
  const say = mapTexts(language);
  const asked = queryString({ ...query, page: 1 });
  const { total, nowhere } = overview;
  return (
    <section
      class="map"
      id="map"
      aria-label={say('title')}
      data-island="map"
      data-source={`/${language}/services/map.json${asked}`}
      data-ground={`/${language}/services/map-ground.json`}
      data-borders={`/${language}/services/map-borders.json`}
      data-instructions={say('instructions')}
      data-zoom-in={say('zoomIn')}
      data-zoom-out={say('zoomOut')}
      data-show-whole={say('whole')}
      data-whole={wholeMap.join()}
      data-view={overview.view.join()}
      data-close={say('close')}
      data-chosen={say('chosen')}
      data-loading={say('loading')}
      data-failed={say('failed')}
    >
      <a class="map-skip" href="#after-map">
        {say('skip')}
      </a>
      {/* The enhancer leaves alone what an island keeps. */}
      <div class="map-live" id="map-live" data-kept hidden />
      <OverviewMap
        overview={overview}
        title={say('title')}
        description={say('describe', { count: total - nowhere })}
      />
      <div class="map-show" data-kept hidden>
        <button type="button" class="button quiet">
          {say('show')}
        </button>
        <span role="status" />
      </div>
      {nowhere > 0 && <p class="map-note">{say('nowhere', { count: nowhere })}</p>}
      <p class="map-note map-sources">{say('sources')}</p>
      <div id="after-map" tabindex={-1} />
    </section>
  );
}

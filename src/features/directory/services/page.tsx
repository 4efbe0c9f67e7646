import type { Language } from '../../../platform/texts/languages.ts';
import { Beside } from '../../../ui/beside/beside.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { SearchForm } from '../../../ui/search-form/search-form.tsx';
import { newServiceTexts } from '../contributing/new-service/texts.ts';
import type { Entry } from '../entries/entry.ts';
import type { Help } from '../find-help.ts';
import type { Overview } from '../map/overview.tsx';
import { ServicesMap } from '../map/services-map.tsx';
import type { Gazetteer } from '../places/gazetteer.ts';
import { attributions } from '../places/name-in.ts';
import { publicNav } from '../public-nav.ts';
import { Answer } from './answer/answer.tsx';
import { ServiceList } from './list/list.tsx';
import { ServiceFilters } from './list/service-filters.tsx';
import { listTexts } from './list/texts.ts';
import { mostTyped, queryString, type ServicesQuery, servicesPath } from './query.ts';
import { servicesTexts } from './texts.ts';

export type ServicesPageProps = {
  language: Language;
  query: ServicesQuery;
  help: Help;
  /** What the filters leave of all services, A–Z. */
  entries: readonly Entry[];
  total: number;
  spoken: readonly string[];
  gazetteer: Gazetteer;
  overview: Overview;
  now: Date;
};

/** Who helps where one lives; then all services as a list, and beside it the map of the same ones. */
export function ServicesPage(props: ServicesPageProps) {
  const { language, query, help, now } = props;
  const say = servicesTexts(language);
  const {
    place: _place,
    municipality: _municipality,
    ...choices
  } = Object.fromEntries(new URLSearchParams(queryString({ ...query, page: 1 })));
  return (
    <PublicPage
      language={language}
      title={say('title')}
      description={say('intro')}
      path={(other) => servicesPath(other, query)}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
      wide
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <SearchForm
        language={language}
        action={`/${language}/services`}
        name="place"
        label={say('label')}
        value={query.place}
        hidden={choices}
        button={say('search')}
        autocomplete="postal-code"
        mostLetters={mostTyped}
      />
      <Answer
        language={language}
        help={help}
        now={now}
        hrefFor={(place, municipality = '') => servicesPath(language, query, { place, municipality })}
      />
      <AllServices {...props} />
    </PublicPage>
  );
}

function AllServices(props: ServicesPageProps) {
  const { language, query, entries, spoken, gazetteer, overview } = props;
  const say = listTexts(language);
  const sources = attributions(gazetteer).map(({ publisher, licence }) => `${publisher} (${licence})`);
  return (
    <section class="section" id="list">
      <h2>{say('all')}</h2>
      <ServiceFilters language={language} query={query} spoken={spoken} />
      <p class="to-side">
        <a href="#map">{say('toMap')}</a>
      </p>
      <Beside
        side={entries.length > 0 && <ServicesMap language={language} query={query} overview={overview} />}
      >
        <ServiceList {...props} />
        <p class="section">
          <a href={`/${language}/services/new`}>{newServiceTexts(language)('title')}</a>
        </p>
        {sources.length > 0 && <p class="meta section">{say('sources', { sources: sources.join(' · ') })}</p>}
      </Beside>
    </section>
  );
}

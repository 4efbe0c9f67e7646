import type { Language } from '../../../../platform/texts/languages.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { embedTexts } from '../../embed/texts.ts';
import type { Attribution } from '../../places/gazetteer.ts';
import { publicNav } from '../../public-nav.ts';
import { licence } from '../licence.ts';
import { openDataTexts } from './texts.ts';

type Props = { language: Language; origin: string; count: number; places: readonly Attribution[] };

/** What others may take from the directory, and how. */
export function OpenDataPage({ language, origin, count, places }: Props) {
  const say = openDataTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/${other}/open-data`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <p>{say('count', { count })}</p>
      <Files language={language} />
      <Programs language={language} origin={origin} />
      <section class="section">
        <h2>{say('licence')}</h2>
        <p>
          {say('licenceServices')} <a href={licence.url}>{say('licenceLink')}</a>
        </p>
        <p>{say('licencePlaces')}</p>
        <ul>
          {places.map(({ publisher, address, licence: terms }) => (
            <li key={publisher}>
              <a href={address}>{publisher}</a> ({terms})
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{say('notIn')}</h2>
        <p>{say('notInText')}</p>
      </section>
      <section class="section">
        <h2>{say('polite')}</h2>
        <p>{say('politeText')}</p>
      </section>
      <section class="section">
        <h2>{say('wrong')}</h2>
        <p>
          {say('wrongText')} <a href={`/${language}/services`}>{say('toServices')}</a>
        </p>
      </section>
    </PublicPage>
  );
}

function Files({ language }: { language: Language }) {
  const say = openDataTexts(language);
  return (
    <section class="section">
      <h2>{say('files')}</h2>
      <ul>
        <li>
          <a href="/api/v1/services.csv">{say('csv')}</a>
          <br />
          {say('csvHint')}
        </li>
        <li>
          <a href={`/api/v1/services.geojson?lang=${language}`}>{say('geoJson')}</a>
          <br />
          {say('geoJsonHint')}
        </li>
        <li>
          <a href={`/${language}/embed`}>{embedTexts(language)('title')}</a>
          <br />
          {embedTexts(language)('promise1')}
        </li>
      </ul>
    </section>
  );
}

function Programs({ language, origin }: { language: Language; origin: string }) {
  const say = openDataTexts(language);
  const way = (path: string, hint: string) => (
    <>
      <a href={path}>
        {origin}
        {path}
      </a>
      <br />
      {hint}
    </>
  );
  return (
    <section class="section">
      <h2>{say('programs')}</h2>
      <DescriptionList
        facts={[
          {
            name: say('api'),
            value: (
              <>
                {way('/api/v1/services', say('apiHint'))}
                <br />
                <a href="/api/v1/openapi.json">{say('apiDocument')}</a>
              </>
            ),
          },
          { name: say('ogc'), value: way('/ogc', say('ogcHint')) },
          { name: say('hsds'), value: way('/hsds/services', say('hsdsHint')) },
          { name: say('catalogue'), value: way('/catalog.ttl', say('catalogueHint')) },
          { name: say('calendar'), value: say('calendarHint') },
        ]}
      />
    </section>
  );
}

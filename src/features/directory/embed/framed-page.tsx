import type { Language } from '../../../platform/texts/languages.ts';
import { assets } from '../../../ui/assets.ts';
import { SearchForm } from '../../../ui/search-form/search-form.tsx';
import { nameOf } from '../entries/say-text.ts';
import type { Door, Help } from '../find-help.ts';
import { Answer } from '../services/answer/answer.tsx';
import { servicesTexts } from '../services/texts.ts';
import type { EmbedQuery } from './embed-query.ts';
import { embedTexts } from './texts.ts';

export type FramedPageProps = {
  language: Language;
  query: EmbedQuery;
  /** The answer to what was typed, or for the one municipality that the page around is of. */
  help: Help;
  /** Who helps in the municipalities that the page around names, when they are several, and the names of these. */
  region: { names: string; doors: readonly Door[] } | null;
  now: Date;
};

/** What stands in the frame: no script, no font of its own, no menu. Links lead out of the frame, the search stays within. */
export function FramedPage(props: FramedPageProps) {
  const { language, query, help, region, now } = props;
  const say = embedTexts(language);
  return (
    <html lang={language} data-look={query.look}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say('heading')}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <base target="_top" />
        <link rel="stylesheet" href={assets().css} />
      </head>
      <body class="framed">
        <main>
          <h1>{say('heading')}</h1>
          <SearchForm
            language={language}
            action={`/${language}/embed/services`}
            target="_self"
            name="place"
            label={servicesTexts(language)('label')}
            value={query.place}
            hidden={query.look === 'light' ? {} : { look: query.look }}
            button={servicesTexts(language)('search')}
            autocomplete="postal-code"
          />
          <Answer
            language={language}
            help={help}
            now={now}
            hrefFor={(place, municipality) =>
              `/${language}/services?${new URLSearchParams({ place, ...(municipality ? { municipality } : {}) })}`
            }
          />
          {region && <Region language={language} {...region} />}
        </main>
        <footer class="framed-foot">
          <a href={`/${language}/services`}>{say('all', { site: 'Entente' })}</a> <span>{say('opens')}</span>
        </footer>
      </body>
    </html>
  );
}

function Region({ language, names, doors }: { language: Language; names: string; doors: readonly Door[] }) {
  return (
    <section class="section">
      <h2>{embedTexts(language)('served', { names })}</h2>
      <ul>
        {doors.map(({ entry }) => (
          <li key={entry.id}>
            <a href={`/${language}/services/${entry.slug}`}>{nameOf(entry, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { subjects } from '../../features/cases/codes/subjects.ts';
import type { Help } from '../../features/directory/find-help.ts';
import { publicNav } from '../../features/directory/public-nav.ts';
import { Answer } from '../../features/directory/services/answer/answer.tsx';
import { mostTyped } from '../../features/directory/services/query.ts';
import type { Language } from '../../platform/texts/languages.ts';
import { Card, Cards } from '../../ui/card/card.tsx';
import { PublicPage } from '../../ui/layout/public-page.tsx';
import { Numbered } from '../../ui/numbered/numbered.tsx';
import { SearchForm } from '../../ui/search-form/search-form.tsx';
import { TagList } from '../../ui/tag/tag.tsx';
import { TwoHouses } from '../../ui/two-houses/two-houses.tsx';
import { homeTexts } from './texts.ts';

type Props = { language: Language; place: string; municipality: string; help: Help; now: Date };

/** The home page: find the service that helps, then how it works and what one may expect. */
export function HomePage({ language, place, municipality, help, now }: Props) {
  const say = homeTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      description={say('intro')}
      path={(other) => homePath(other, place, municipality)}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'home')}
      wide
    >
      <div class="split">
        <div>
          <h1>
            {say('headline1')}
            <br />
            {say('headline2')}
          </h1>
          <p class="intro">{say('intro')}</p>
          <SearchForm
            language={language}
            action={`/${language}`}
            name="place"
            label={say('label')}
            value={place}
            hint={say('example')}
            button={say('search')}
            autocomplete="postal-code"
            mostLetters={mostTyped}
          />
          <Answer
            language={language}
            help={help}
            now={now}
            hrefFor={(other, chosen) => homePath(language, other, chosen)}
          />
        </div>
        <TwoHouses />
      </div>
      <How language={language} />
      <p class="section meta">
        <strong>{say('danger')}</strong> <a href={`/${language}/return`}>{say('return')}</a>
      </p>
    </PublicPage>
  );
}

function homePath(language: Language, place: string, municipality = ''): string {
  const query = new URLSearchParams({
    ...(place ? { place } : {}),
    ...(municipality ? { municipality } : {}),
  });
  return `/${language}${query.size > 0 ? `?${query}` : ''}`;
}

function How({ language }: { language: Language }) {
  const say = homeTexts(language);
  const topics = subjects.options(language).filter(({ value }) => value !== 'OTHER');
  return (
    <>
      <section class="section">
        <h2>{say('how')}</h2>
        <Numbered
          steps={[
            { title: say('step1'), body: say('step1Body') },
            { title: say('step2'), body: say('step2Body') },
            { title: say('step3'), body: say('step3Body') },
          ]}
        />
      </section>
      <section class="section">
        <h2>{say('trust')}</h2>
        <Cards>
          <Card title={say('secret')}>
            <p>
              {say('secretBody')} <a href={`/${language}/who-sees-what`}>{say('whoSees')}</a>
            </p>
          </Card>
          <Card title={say('safe')}>
            <p>{say('safeBody')}</p>
          </Card>
          <Card title={say('free')}>
            <p>{say('freeBody')}</p>
          </Card>
        </Cards>
      </section>
      <section class="section">
        <h2>{say('what')}</h2>
        <p>{say('whatIntro')}</p>
        <TagList tags={topics.map(({ label }) => label)} />
        <p>{say('not')}</p>
      </section>
    </>
  );
}

import type { Language } from '../../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import { publicNav } from '../../public-nav.ts';
import { serviceTexts } from '../texts.ts';
import type { Instead } from './who-instead.ts';

/** A service that is no more, and who helps now. */
export function GonePage({
  entry,
  language,
  instead,
}: {
  entry: Entry;
  language: Language;
  instead: Instead[];
}) {
  const say = serviceTexts(language);
  const title = say('endedTitle', { name: nameOf(entry, language) });
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}/services/${entry.slug}`}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
      indexed={false}
    >
      <h1>{title}</h1>
      {instead.length === 0 ? (
        <p class="intro">{say('endedNone')}</p>
      ) : (
        <>
          <p class="intro">{say('endedBody')}</p>
          <h2>{say('endedNearest')}</h2>
          <ul>
            {instead.map(({ entry: other, km }) => (
              <li key={other.id}>
                <a href={`/${language}/services/${other.slug}`}>{nameOf(other, language)}</a>
                {km !== null && `, ${say('endedKm', { km: String(km) })}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <Buttons>
        <ButtonLink href={`/${language}/services`}>{say('endedSearch')}</ButtonLink>
      </Buttons>
    </PublicPage>
  );
}

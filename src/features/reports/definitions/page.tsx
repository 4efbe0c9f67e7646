import type { Language } from '../../../platform/texts/languages.ts';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { OnThisPage } from '../../../ui/on-this-page/on-this-page.tsx';
import { publicNav } from '../../directory/public-nav.ts';
import { indicators } from '../indicators/all.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { definitionsTexts } from './texts.ts';

/** What every number means, in the reader’s language; each has its own place on the page, to which reports lead. */
export function DefinitionsPage({ language }: { language: Language }) {
  const say = definitionsTexts(language);
  const units = [...new Set(indicators.map(({ unit }) => unit))];
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/${other}/definitions`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <p>{say('versionText')}</p>
      <OnThisPage label={say('onThisPage')} parts={units.map((id) => ({ id: `of-${id}`, title: say(id) }))} />
      {units.map((unit) => (
        <section class="section" id={`of-${unit}`} key={unit}>
          <h2>{say(unit)}</h2>
          {indicators
            .filter((one) => one.unit === unit)
            .map((one) => (
              <Definition key={one.id} of={one} language={language} />
            ))}
        </section>
      ))}
    </PublicPage>
  );
}

function Definition({ of, language }: { of: Indicator; language: Language }) {
  const say = definitionsTexts(language);
  return (
    <Card id={of.id} title={of.name[language]}>
      <DescriptionList
        facts={[
          { name: say('meaning'), value: of.definition[language] },
          { name: say('formula'), value: of.formula[language] },
          { name: say('denominator'), value: of.denominator[language] },
          { name: say('version'), value: of.version },
        ]}
      />
    </Card>
  );
}

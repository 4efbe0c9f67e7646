import type { ComponentChildren } from 'preact';
import { publicNav } from '../../../features/directory/public-nav.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { aboutTexts } from './texts.ts';

type Frame = { language: Language; about: 'accessibility' | 'source'; children: ComponentChildren };

function AboutPage({ language, about, children }: Frame) {
  const say = aboutTexts(language);
  return (
    <PublicPage
      language={language}
      title={say(about)}
      path={(other) => `/${other}/${about}`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
    >
      <h1>{say(about)}</h1>
      {children}
    </PublicPage>
  );
}

export function AccessibilityPage({ language }: { language: Language }) {
  const say = aboutTexts(language);
  return (
    <AboutPage language={language} about="accessibility">
      <p class="intro">{say('accessibility1')}</p>
      <p>{say('accessibility2')}</p>
      <p>{say('accessibility3')}</p>
      <ul>
        <li>
          <a href={`/${language}/services`}>{say('services')}</a>
        </li>
        <li>
          <a href={`/${language}/request/paper`}>{say('paper')}</a>
        </li>
      </ul>
    </AboutPage>
  );
}

export function SourcePage({ language }: { language: Language }) {
  const say = aboutTexts(language);
  return (
    <AboutPage language={language} about="source">
      <p class="intro">{say('source1')}</p>
      <p>{say('source2')}</p>
      <p>{say('source3')}</p>
      <p>
        <a href="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12">
          {say('licence')}
        </a>
      </p>
    </AboutPage>
  );
}

import type { Language } from '../../platform/texts/languages.ts';
import { PublicPage } from '../layout/public-page.tsx';
import { CaseSpecimens } from './case-specimens.tsx';
import { FieldSpecimens } from './field-specimens.tsx';
import { ListSpecimens } from './list-specimens.tsx';
import { PartSpecimens } from './part-specimens.tsx';
import { galleryTexts } from './texts.ts';

/** Every component in every state, for who builds a page and for the checks of accessibility. */
export function GalleryPage({ language }: { language: Language }) {
  const say = galleryTexts(language);
  const nav = [
    { href: `/${language}`, label: say('findHelp') },
    { href: `/${language}/components`, label: say('components'), current: true },
    { href: `/${language}/how`, label: say('how') },
  ];
  return (
    <PublicPage
      language={language}
      title={say('components')}
      path={(other) => `/${other}/components`}
      site={{ name: say('service') }}
      nav={nav}
      quickExit
      wide
      indexed={false}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <CaseSpecimens language={language} />
      <FieldSpecimens language={language} />
      <ListSpecimens language={language} />
      <PartSpecimens language={language} />
    </PublicPage>
  );
}

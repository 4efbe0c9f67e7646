import type { Language } from '../../platform/texts/languages.ts';
import { texts } from '../../platform/texts/texts.ts';
import type { NavItem } from '../../ui/layout/navigation.tsx';

const publicNavTexts = texts(
  { home: 'Hulp vinden', services: 'Diensten', return: 'Terugkomen met uw code' },
  {
    fr: { home: 'Trouver de l’aide', services: 'Services', return: 'Revenir avec votre code' },
    de: { home: 'Hilfe finden', services: 'Dienste', return: 'Mit Ihrem Code zurückkommen' },
    en: { home: 'Find help', services: 'Services', return: 'Come back with your code' },
  },
);

export type PublicPlace = 'home' | 'services' | 'return';

/** The main navigation of the public pages; `current` is where one is, if it is one of them. */
export function publicNav(language: Language, current?: PublicPlace): NavItem[] {
  const say = publicNavTexts(language);
  return [
    { href: `/${language}`, label: say('home'), current: current === 'home' },
    { href: `/${language}/services`, label: say('services'), current: current === 'services' },
    { href: `/${language}/return`, label: say('return'), current: current === 'return' },
  ];
}

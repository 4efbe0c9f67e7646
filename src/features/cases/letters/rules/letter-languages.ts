import type { Language } from '../../../../platform/texts/languages.ts';

/** A language in which letters go out: one of ours, or one that a service added. */
export type LetterLanguage = {
  /** BCP 47: `nl`, `tr`, `ar`. */
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
  words: LanguageWords;
};

/** The few words that a letter says by itself. `unnamed` stands in a greeting, `resident` on an envelope. */
export type LanguageWords = {
  unnamed: string;
  resident: string;
  you: string;
  other: string;
  both: string;
  by: string;
};

const ours: Record<Language, Omit<LetterLanguage, 'tag' | 'direction'>> = {
  nl: {
    name: 'Nederlands',
    words: {
      unnamed: 'bewoner',
      resident: 'Aan de bewoner',
      you: 'U',
      other: 'De andere partij',
      both: 'U allebei',
      by: 'uiterlijk op',
    },
  },
  fr: {
    name: 'Français',
    words: {
      unnamed: 'Madame, Monsieur',
      resident: 'Aux habitants',
      you: 'Vous',
      other: 'L’autre personne',
      both: 'Vous deux',
      by: 'au plus tard le',
    },
  },
  de: {
    name: 'Deutsch',
    words: {
      unnamed: 'liebe Nachbarn',
      resident: 'An die Bewohner',
      you: 'Sie',
      other: 'Die andere Seite',
      both: 'Sie beide',
      by: 'spätestens am',
    },
  },
  en: {
    name: 'English',
    words: {
      unnamed: 'neighbour',
      resident: 'To the resident',
      you: 'You',
      other: 'The other person',
      both: 'Both of you',
      by: 'by',
    },
  },
};

export const ourLetterLanguages: LetterLanguage[] = (Object.keys(ours) as Language[]).map((tag) => ({
  tag,
  direction: 'ltr',
  ...ours[tag],
}));

/** A tag as the standard writes it, `pt-BR`; null when it is none. The language itself has two or three letters. */
export function canonicalTag(typed: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(typed.trim());
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}

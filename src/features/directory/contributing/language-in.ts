import type { Language } from '../../../platform/texts/languages.ts';

/** What a language is called in that of the reader: `Frans`, `français`, `French`. */
export const languageIn = (language: Language, reader: Language): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;

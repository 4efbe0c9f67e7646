import type { Language } from '../../../platform/texts/languages.ts';

/** Languages in which neighbours are often heard, as BCP 47 codes; the first four are those of the service's letters. */
export const spokenLanguages = [
  'nl',
  'fr',
  'de',
  'en',
  'ar',
  'bg',
  'es',
  'fa',
  'it',
  'ku',
  'pl',
  'pt',
  'ro',
  'ru',
  'so',
  'ti',
  'tr',
  'uk',
  'ur',
  'zgh',
  'zh',
] as const;

const names = new Map<Language, Intl.DisplayNames>();

/** A language by its name in the reader's own. */
export function languageName(code: string, reader: Language): string {
  const known = names.get(reader) ?? new Intl.DisplayNames([reader], { type: 'language' });
  names.set(reader, known);
  return known.of(code) ?? code;
}

/** The list to choose from, in the alphabet of the reader. */
export function spokenLanguageOptions(reader: Language): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(reader);
  return spokenLanguages
    .map((value) => ({ value, label: languageName(value, reader) }))
    .sort((a, b) => compare(a.label, b.label));
}

import type { Language } from '../../../platform/texts/languages.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** The name of a language for this reader: `ar` is “Arabisch”, “arabe”; the code itself where nobody knows it. */
export function languageName(code: string, reader: Language): string {
  const known = names.get(reader) ?? new Intl.DisplayNames([reader], { type: 'language' });
  names.set(reader, known);
  return known.of(code) ?? code;
}

/** Languages as a list in words, in their order. */
export const sayLanguages = (codes: readonly string[], reader: Language): string =>
  new Intl.ListFormat(reader, { type: 'conjunction' }).format(
    codes.map((code) => languageName(code, reader)),
  );

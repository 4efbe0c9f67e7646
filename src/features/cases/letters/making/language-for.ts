import type { LetterLanguage } from '../rules/letter-languages.ts';

/**
 * In which language a party is written to: the one that was chosen, else his own where letters go out in it (it may have been
 * typed as a word: “Turks”, “Türkçe”), else the case’s.
 */
export function languageFor(
  languages: readonly LetterLanguage[],
  wanted: { chosen: string; own: string; ofCase: string },
): LetterLanguage {
  const { chosen, own, ofCase } = wanted;
  const found =
    languages.find(({ tag }) => tag === chosen) ?? languages.find((language) => isCalled(language, own));
  const usual = found ?? languages.find(({ tag }) => tag === ofCase) ?? languages[0];
  if (!usual) throw new Error('There is no language to write in');
  return usual;
}

function isCalled({ tag, name }: LetterLanguage, typed: string): boolean {
  const folded = (word: string) => word.normalize('NFKC').trim().toLocaleLowerCase();
  if (folded(typed) === '') return false;
  const names = ['nl', 'fr', 'de', 'en'].map((of) =>
    new Intl.DisplayNames([of], { type: 'language' }).of(tag),
  );
  return [tag, name, ...names].some((one) => one !== undefined && folded(one) === folded(typed));
}

import { type Language, languages } from '../../../../platform/texts/languages.ts';
import type { CodeList } from '../../../cases/codes/code-list.ts';
import type { ServiceCodes } from '../../../cases/codes/service-codes.ts';
import { homeLists } from '../../../cases/homes/home.ts';
import { folded } from '../../../cases/record/contact.ts';
import { type HomeField, homeFields, type WordField, type Words } from './fields.ts';

export const isHomeField = (field: WordField): field is HomeField => homeFields.some((one) => one === field);

const listOf = (field: HomeField): CodeList<string> => homeLists[field === 'ageBand' ? 'age_band' : field];

/** The codes that a word in a column of this field can mean, with their labels; a finer subject stands behind a dash. */
export function choicesOf(field: WordField, codes: ServiceCodes, language: Language) {
  if (isHomeField(field)) return listOf(field).options(language);
  return codes.all(field, language).map((code) => ({
    value: code.key,
    label: code.group ? `– ${code.label(language)}` : code.label(language),
  }));
}

/** Whether a list knows this code. */
export const isCode = (field: WordField, value: string, codes: ServiceCodes): boolean =>
  isHomeField(field) ? listOf(field).has(value) : codes.meaning(field, value) !== null;

/** So much of a word is looked at and explained. */
export const longestWord = 60;

export type CodeOf = (field: WordField, word: string, askedOn?: string) => string | null;

/**
 * Finds the code of a word: as the service said before, else the code itself or its label in any language; of an age in years,
 * or the year of a birth, the age band on the day of the request. Null when nobody knows, empty for what is known to be unknown.
 */
export function codeReader(words: Words, codes: ServiceCodes): CodeOf {
  // The same few words stand in thousands of rows.
  const found = new Map<string, string | null>();
  return (field, word, askedOn = '') => {
    const key = `${field} ${field === 'ageBand' ? askedOn.slice(0, 4) : ''} ${word}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const code = lookUp(field, word, words, codes) ?? (field === 'ageBand' ? bandOf(word, askedOn) : null);
    found.set(key, code);
    return code;
  };
}

function lookUp(field: WordField, word: string, words: Words, codes: ServiceCodes): string | null {
  const said = words[field]?.[folded(word.slice(0, longestWord))];
  if (said !== undefined && (said === '' || isCode(field, said, codes))) return said;
  if (isCode(field, word, codes)) return word;
  const labels = languages.flatMap((language) => labelsOf(field, codes, language));
  return labels.find(({ label }) => folded(label) === folded(word))?.value ?? null;
}

const labelsOf = (field: WordField, codes: ServiceCodes, language: Language) =>
  isHomeField(field)
    ? listOf(field).options(language)
    : codes.all(field, language).map((code) => ({ value: code.key, label: code.label(language) }));

function bandOf(word: string, askedOn: string): string | null {
  const number = /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN;
  const age = number >= 1900 ? Number(askedOn.slice(0, 4) || number) - number : number;
  if (!(age >= 0 && age <= 120)) return null;
  return age < 20 ? 'UNDER_20' : age < 40 ? 'FROM_20' : age < 60 ? 'FROM_40' : 'FROM_60';
}

import { todayOf } from './area.ts';
import type { FoundPlace, Gazetteer, Municipality } from './gazetteer.ts';
import { codesBeginning, codesNearly } from './typed/guess-name.ts';
import { codesNamed, codesWithin } from './typed/named.ts';
import { readTyped, type Typed } from './typed/read-typed.ts';

/** More letters than any address has. */
const longest = 200;
/** Of so many names between commas one is looked for with its typing errors. */
const mostGuessed = 4;
/** As many as one can choose from at a glance. */
const mostAsked = 6;

/**
 * What somebody meant who typed this for his place: a postcode, a name in any language, with typing errors, both, or a whole
 * address. The code of a municipality (`be:23027`, alone or with a postcode) is that one: the answer to a question is sent so.
 */
export function findPlace(gazetteer: Gazetteer, typed: string): FoundPlace {
  if (typed.length > longest) return { kind: 'unknown', why: 'too_long', near: [] };
  const read = readTyped(typed.replace(codeForm, ' '));
  const [, code] = codeForm.exec(typed) ?? [];
  if (code) return answer(gazetteer, read, todayOf(gazetteer, code));
  if (!typed.trim()) return { kind: 'nothing_typed' };
  const { named, abroad } = codesNamed(gazetteer, read);
  if (abroad) return { kind: 'unknown', why: 'abroad', near: [] };
  return named.length > 0
    ? answer(gazetteer, read, withPostcode(gazetteer, read, named))
    : unnamed(gazetteer, read);
}

const codeForm = /(?<!\S)(be:\d{5}|nl:\d{4})(?!\S)/;

/** No name was found as it was typed: the postcode decides, else a guess. */
function unnamed(gazetteer: Gazetteer, read: Typed): FoundPlace {
  const served = codesOfPostcode(gazetteer, read, countryOf(read));
  if (served.length > 0) return answer(gazetteer, read, largestFirst(gazetteer, served));
  const guesses = guessed(gazetteer, read);
  if (guesses.length > 0 && guesses.length <= mostAsked) return answer(gazetteer, read, guesses, true);
  if (read.postcode) return { kind: 'postcode', postcode: `${countryOf(read) ?? '?'}:${read.postcode}` };
  const near = guesses.length > 0 ? guesses : codesWithin(gazetteer, read, 'streets');
  if (read.badDigits) return { kind: 'unknown', why: 'no_postcode', near: [] };
  return { kind: 'unknown', why: 'not_found', near: municipalities(gazetteer, near).slice(0, mostAsked) };
}

/** By the beginning of a name, by typing errors, or by a name within a sentence. */
function guessed(gazetteer: Gazetteer, read: Typed): string[] {
  for (const guess of [codesBeginning, codesNearly]) {
    const whole = read.chunks
      .filter(({ street }) => !street)
      .slice(-mostGuessed)
      .flatMap(({ words, letters }) => {
        const found = guess(gazetteer, words.join(' '));
        return found.length > 0 || letters === 'no' ? found : guess(gazetteer, words.slice(1).join(' '));
      });
    if (whole.length > 0) return inCountry(read, [...new Set(whole)]);
  }
  return inCountry(read, codesWithin(gazetteer, read, 'sentences'));
}

/** What postcode and name have in common; where they contradict each other, both. */
function withPostcode(gazetteer: Gazetteer, read: Typed, named: readonly string[]): readonly string[] {
  const served = codesOfPostcode(gazetteer, read);
  const both = named.filter((code) => served.includes(code));
  const here = inCountry(read, named);
  if (both.length > 0) return both;
  return served.length > 0 ? [...new Set([...served, ...here])] : here;
}

/** Two letters behind a postcode that are no name are those of a Dutch one. */
const countryOf = ({ country, chunks }: Typed) =>
  country ?? (chunks.some(({ letters }) => letters !== 'no') ? 'nl' : null);

function codesOfPostcode({ byPostcode }: Gazetteer, read: Typed, country = read.country): string[] {
  const { postcode } = read;
  if (!postcode) return [];
  const countries = country ? [country] : ['be', 'nl'];
  return countries.flatMap((one) => byPostcode.get(`${one}:${postcode}`) ?? []);
}

function inCountry({ country }: Typed, codes: readonly string[]): string[] {
  const here = codes.filter((code) => !country || code.startsWith(country));
  return here.length > 0 ? here : [...codes];
}

function municipalities(gazetteer: Gazetteer, codes: readonly string[]): Municipality[] {
  const found = codes.flatMap((code) => gazetteer.municipalities.get(code) ?? []);
  return found.sort((one, other) => other.population - one.population);
}

const largestFirst = (gazetteer: Gazetteer, codes: readonly string[]) =>
  municipalities(gazetteer, codes).map(({ code }) => code);

function answer(gazetteer: Gazetteer, read: Typed, codes: readonly string[], isGuess = false): FoundPlace {
  const found = codes.flatMap((code) => gazetteer.municipalities.get(code) ?? []);
  const countries = new Set(found.map(({ country }) => country));
  const [country] = read.country ? [read.country] : countries.size === 1 ? countries : ['?'];
  const postcode = read.postcode ? `${country}:${read.postcode}` : null;
  const [municipality, second] = found;
  if (!municipality) return { kind: 'unknown', why: 'not_found', near: [] };
  if (second) return { kind: 'several', municipalities: found, postcode };
  return { kind: 'municipality', municipality, postcode, guessed: isGuess };
}

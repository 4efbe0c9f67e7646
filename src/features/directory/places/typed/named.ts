import type { Gazetteer } from '../gazetteer.ts';
import type { Chunk } from './cut-chunks.ts';
import { ownNames } from './own-names.ts';
import type { Typed } from './read-typed.ts';

/**
 * Codes of the municipalities that something typed names exactly; several names that fit together (`Hofstade, Zemst`) leave
 * what they have in common. `abroad` where the only place named, or its postcode, lies elsewhere.
 */
export function codesNamed(gazetteer: Gazetteer, read: Typed): { named: readonly string[]; abroad: boolean } {
  const order = [...read.chunks].reverse().sort((one, other) => weight(one) - weight(other));
  const found = order.map((chunk) => namedBy(gazetteer, chunk)).filter((codes) => codes.length > 0);
  const named = found.reduce((so, codes) => {
    const both = so.filter((code) => codes.includes(code));
    return both.length > 0 ? both : so;
  }, found[0] ?? []);
  const elsewhere = read.chunks.some(({ words }) => gazetteer.abroad.has(words.join(' ')));
  const here = named.length > 0 || read.postcode !== null;
  return { named, abroad: read.foreign ? elsewhere || !here : elsewhere && !here };
}

/** What stands behind the postcode is the town; a street is the last to look at, but in a village the house may have a number only. */
const weight = (chunk: Chunk) => (chunk.street ? 2 : chunk.afterPostcode ? 0 : 1);

function namedBy(gazetteer: Gazetteer, { words, letters }: Chunk): readonly string[] {
  const whole = letters === 'surely' ? [] : called(gazetteer, words);
  return whole.length > 0 || letters === 'no' ? whole : called(gazetteer, words.slice(1));
}

function called(gazetteer: Gazetteer, words: readonly string[]): readonly string[] {
  const names = withSaints(words);
  const found = names.map((name) => gazetteer.byName.get(name)).find(Boolean) ?? [];
  return found.length > 0 ? withLonger(gazetteer, names, found) : found;
}

/** `St.` is written for `Sint`, `Saint` and `Sankt`. */
function withSaints(words: readonly string[]): string[] {
  if (!words.some((word) => word === 'st' || word === 'ste')) return [words.join(' ')];
  const spelt = ['sint', 'saint', 'sankt'].map((saint) =>
    words.map((word) => (word === 'st' ? saint : word)),
  );
  const also = words.map((word) => (word === 'ste' ? 'sainte' : word));
  return [words, ...spelt, also].map((all) => all.join(' '));
}

/** Where only villages are called so, it may be short for a municipality: `Molenbeek`, `Alphen`, `Heist`. */
function withLonger(
  gazetteer: Gazetteer,
  names: readonly string[],
  found: readonly string[],
): readonly string[] {
  const own = ownNames(gazetteer);
  if (names.some((name) => own.has(name))) return found;
  const longer = [...own].filter(([other]) =>
    names.some((name) => name.length > 3 && other.startsWith(`${name} `)),
  );
  return [...new Set([...longer.map(([, code]) => code), ...found])];
}

/**
 * Codes of those named at the end or the beginning of a sentence (`I live in Ghent`), or in the name of a street
 * (`Rue de Namur`): no more than a guess. Names of three words at most are looked for.
 */
export function codesWithin({ byName }: Gazetteer, read: Typed, where: 'sentences' | 'streets'): string[] {
  const looked = read.chunks.filter(({ street }) => street === (where === 'streets'));
  const names = looked.flatMap(({ words }) => ends(words)).filter((name) => name.length > 3);
  return [...(names.map((name) => byName.get(name)).find(Boolean) ?? [])];
}

const ends = (words: readonly string[]) =>
  [3, 2, 1]
    .filter((length) => length <= words.length)
    .flatMap((length) => [words.slice(-length).join(' '), words.slice(0, length).join(' ')]);

import type { Gazetteer } from '../gazetteer.ts';
import type { Chunk } from './cut-chunks.ts';
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

/** `St.` is written for `Sint`, `Saint` and `Sankt`. */
function called({ byName }: Gazetteer, words: readonly string[]): readonly string[] {
  const saints = { st: ['sint', 'saint', 'sankt'], ste: ['sainte'] };
  const [first = '', ...rest] = words;
  const names = [words, ...(saints[first as 'st'] ?? []).map((saint) => [saint, ...rest])];
  return names.map((name) => byName.get(name.join(' '))).find(Boolean) ?? [];
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

import { type Chunk, cutChunks, type PostcodeAt, type Word } from './cut-chunks.ts';
import { countryOfWord, isStreet } from './place-words.ts';

/** What was typed, taken apart. */
export type Typed = {
  chunks: Chunk[];
  postcode: string | null;
  country: 'be' | 'nl' | null;
  /** A postcode of five digits, or the name or sign of another country. */
  foreign: boolean;
  /** Digits that are no postcode anywhere here (`0612`, `612`). */
  badDigits: boolean;
};

type Number = PostcodeAt & { digits: string; segment: number };

const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Takes apart at most some 200 characters; never throws. */
export function readTyped(typed: string): Typed {
  const segments = typed
    .replace(/[\p{Cf}’'ʼ`´]/gu, (sign) => (/\p{Cf}/u.test(sign) ? '' : ' '))
    .split(/[,;/()|\p{Cc}]+/u)
    .map((segment) =>
      [...segment.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
        ([raw]): Word => ({ raw, folded: fold(raw) }),
      ),
    );
  const numbers = segments.flatMap((words, segment) =>
    words.flatMap((word, at) => numberOf(word, words[at - 1], at, segment)),
  );
  const postcode = chosen(numbers, segments);
  const read = segments.flatMap((words, segment) =>
    cutChunks(words, postcode?.segment === segment ? postcode : null),
  );
  const countries = [...read.map(({ words }) => countryOfWord(words)), countryOfSign(postcode?.country)];
  const here = countries.find((country) => country === 'be' || country === 'nl');
  const sign = numbers.some(({ country }) => /^(f|fr|d|l|lu)$/.test(country));
  const elsewhere = sign || countries.includes('abroad');
  return {
    chunks: read.filter(({ words }) => !countryOfWord(words)),
    postcode: elsewhere ? null : (postcode?.digits ?? null),
    country:
      postcode?.letters || read.some(({ letters }) => letters === 'surely')
        ? 'nl'
        : ((here as 'be' | 'nl' | undefined) ?? null),
    foreign: elsewhere || (!postcode && numbers.some(({ digits }) => digits.length === 5)),
    badDigits: !postcode && numbers.some(({ digits }) => read.length === 0 || /^0\d{3}$/.test(digits)),
  };
}

const countryOfSign = (sign: string | undefined) => (sign ? (sign.startsWith('b') ? 'be' : 'nl') : null);

/** `4000`, `B4000`, `B-4000`, `1961AB`: digits with the country’s sign before and the letters behind. */
function numberOf(word: Word, before: Word | undefined, at: number, segment: number): Number[] {
  const [, sign = '', digits = '', letters = ''] =
    /^([a-z]{0,2})(\d{3,6})([a-z]{2})?$/.exec(word.folded) ?? [];
  if (!digits || (sign && !/^(b|be|nl|f|fr|d|l|lu)$/.test(sign))) return [];
  const stands = before && at === 1 && /^(b|be|nl|f|d|l|lu)$/.test(before.folded) ? before.folded : '';
  return [{ digits, country: sign || stands, letters, at, segment }];
}

/** The postcode among the numbers: the last with a name behind it, else the last of all. House numbers stand behind a street. */
function chosen(numbers: readonly Number[], segments: readonly Word[][]): Number | undefined {
  const possible = numbers.filter(
    (number) => /^[1-9]\d{3}$/.test(number.digits) && !isHouse(number, segments[number.segment] ?? []),
  );
  const named = possible.filter(({ at, segment }) => (segments[segment]?.length ?? 0) > at + 1);
  return named.at(-1) ?? possible.at(-1);
}

/** `Chaussée de Namur 1234`, with nothing behind it. */
function isHouse({ at }: Number, words: readonly Word[]): boolean {
  const before = words.slice(0, at).map(({ folded }) => folded);
  const since = before.slice(before.findLastIndex((word) => /\d/.test(word)) + 1);
  return words.length === at + 1 && isStreet(since);
}

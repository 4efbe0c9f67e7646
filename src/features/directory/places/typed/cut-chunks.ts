import { bareName, countryOfWord, isBox, isStreet } from './place-words.ts';

/** A word as it was typed, and without capitals and accents. */
export type Word = { raw: string; folded: string };

/** Where in its segment a postcode stands, with the country's sign before it and the letters attached to it. */
export type PostcodeAt = { at: number; country: string; letters: string };

/** Words that stand together in what was typed, folded: a name, a street, or a sentence. */
export type Chunk = {
  words: readonly string[];
  afterPostcode: boolean;
  /** It is called like a street, or a house number follows. */
  street: boolean;
  /** The first word may be the two letters of a Dutch postcode (`1961 AB`): `surely` where nothing else makes sense. */
  letters: 'no' | 'maybe' | 'surely';
};

/** Cuts a segment (what stands between commas) at its numbers, and takes the name of a country off its end. */
export function cutChunks(words: readonly Word[], postcode: PostcodeAt | null): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Word[] = [];
  let afterPostcode = false;
  const close = (numbered: boolean) => {
    if (open.length > 0) chunks.push(chunkOf(open, numbered, afterPostcode, postcode));
    open = [];
  };
  words.forEach((word, at) => {
    const isPostcode = postcode?.at === at;
    const isSign = at === 0 && postcode?.at === 1 && postcode.country === word.folded;
    if (isPostcode || /\d/.test(word.folded) || isBox(word.folded)) {
      close(!isPostcode);
      afterPostcode = isPostcode;
    } else if (!isSign) {
      if (isCountryBehind(words, at, open)) close(false);
      open.push(word);
    }
  });
  close(false);
  return chunks;
}

const isCountryBehind = (words: readonly Word[], at: number, open: readonly Word[]) =>
  at === words.length - 1 &&
  countryOfWord([words[at]?.folded ?? '']) !== null &&
  !isStreet(open.map(({ folded }) => folded));

function chunkOf(
  open: readonly Word[],
  numbered: boolean,
  afterPostcode: boolean,
  postcode: PostcodeAt | null,
): Chunk {
  const folded = open.map((word) => word.folded);
  const [first] = open;
  const two = afterPostcode && !postcode?.letters && /^[a-z]{2}$/.test(folded[0] ?? '');
  const alone = two && open.length === 1 && first?.raw === first?.raw.toUpperCase();
  return {
    words: bareName(folded),
    afterPostcode,
    street: numbered || isStreet(folded),
    letters: alone ? 'surely' : two ? 'maybe' : 'no',
  };
}

import { type Contact, folded } from '../../../cases/record/contact.ts';
import { edits } from '../../../cases/search/rules/edits.ts';

export type FoundKind = 'name' | 'address' | 'phone' | 'email';
/** What in the words belongs to somebody: `text` as it stands there. Who it is, is not told. */
export type Found = { kind: FoundKind; text: string };

type Word = { text: string; folded: string; from: number; until: number };

/** Words made ready once for thousands of comparisons. */
export type Prepared = {
  text: string;
  words: Word[];
  /** Where each word stands, without its capitals and accents. */
  places: Map<string, number[]>;
  byInitial: Map<string, string[]>;
  numbers: { text: string; digits: string }[];
  emails: string[];
};

const phoneDigits = (text: string): string => text.replace(/\D/g, '');
const emails = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const phones = /\+?\d(?:[\s()./-]{0,2}\d){7,14}/g;

export function prepare(text: string): Prepared {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)*/gu)].map((match) => ({
    ...{ text: match[0], folded: folded(match[0]) },
    ...{ from: match.index, until: match.index + match[0].length },
  }));
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word.folded);
    if (known) known.push(at);
    else places.set(word.folded, [at]);
  }
  const byInitial = Map.groupBy(places.keys(), (word) => word.slice(0, 1));
  return {
    ...{ text, words, places, byInitial },
    numbers: [...text.matchAll(phones)].map(([found]) => ({ text: found, digits: phoneDigits(found) })),
    emails: [...text.matchAll(emails)].map(([found]) => found),
  };
}

/** What of this person stands in the words: his names, his street, his telephone number, his e-mail address. */
export function findPerson(prepared: Prepared, contact: Contact): Found[] {
  return [
    ...(contact.kind === 'organisation' ? [] : namesIn(prepared, contact.name)),
    ...streetsIn(prepared, contact),
    ...phonesIn(prepared, contact.phone),
    ...emailsIn(prepared, contact.email),
  ];
}

const particles = new Set(
  'van von der den des del della het ten ter the und and mme mevrouw meneer monsieur madame frau herr mrs'.split(
    ' ',
  ),
);

/** A name of its own begins with a capital; two names of one person after each other are his in whatever letters. */
function namesIn(prepared: Prepared, name: string): Found[] {
  const { text, words } = prepared;
  const parts = folded(name)
    .split(' ')
    .filter((part) => part.length >= 3 && !particles.has(part));
  const places = [...new Set(parts.flatMap((part) => placesLike(prepared, part)))].sort((a, b) => a - b);
  return places.flatMap((at, n) => {
    const [word, next] = [words[at], places[n + 1]];
    const until = next !== undefined && isRun(words.slice(at + 1, next)) ? words[next] : undefined;
    if (!word || (!until && !/^\p{Lu}/u.test(word.text))) return [];
    return [{ kind: 'name' as const, text: text.slice(word.from, (until ?? word).until) }];
  });
}

/** “Frédérique van den Bergh”: between his names stands nothing, or what belongs to a name. */
const isRun = (between: readonly Word[]): boolean =>
  between.length <= 3 && between.every((word) => particles.has(word.folded));

/** Short names are too much like other words to forgive an error in them; nobody errs in the first letter. */
function placesLike({ places, byInitial }: Prepared, part: string): number[] {
  const alike =
    part.length < 6
      ? [part]
      : (byInitial.get(part.slice(0, 1)) ?? []).filter((word) => word === part || edits(word, part, 1) <= 1);
  return alike.flatMap((word) => places.get(word) ?? []);
}

function streetsIn({ text, words, places }: Prepared, { street, house }: Contact): Found[] {
  const wanted = folded(street).split(' ').filter(Boolean);
  if (wanted.join('').length < 4) return [];
  return (places.get(wanted[0] ?? '') ?? []).flatMap((at) => {
    const run = words.slice(at, at + wanted.length);
    if (run.length < wanted.length || !run.every((one, n) => one.folded === wanted[n])) return [];
    const number = words[at + wanted.length];
    const ends = number && number.folded === folded(house).split(' ')[0] ? number : run.at(-1);
    return [{ kind: 'address' as const, text: text.slice(run[0]?.from, ends?.until) }];
  });
}

function phonesIn({ numbers }: Prepared, phone: string): Found[] {
  const digits = phoneDigits(phone).slice(-8);
  if (digits.length < 8) return [];
  return numbers
    .filter((number) => number.digits.endsWith(digits))
    .map(({ text }) => ({ kind: 'phone' as const, text }));
}

function emailsIn(prepared: Prepared, email: string): Found[] {
  const wanted = email.trim().toLowerCase();
  return wanted
    ? prepared.emails
        .filter((found) => found.toLowerCase() === wanted)
        .map((text) => ({ kind: 'email' as const, text }))
    : [];
}

const houses =
  /\p{Lu}[\p{L}’'-]*(?:straat|laan|weg|plein|hof|dreef|kade|gracht|steenweg|lei|stra(?:ß|ss)e|platz|gasse|allee)\s+\d{1,4}[a-z]?\b|\b(?:rue|avenue|place|chaussée|boulevard|allée|quai|clos)\s+(?:[\p{L}’'-]+\s+){0,5}[\p{L}’'-]+,?\s+\d{1,4}\b|\b\d{1,4},?\s+(?:rue|avenue|place|chaussée|boulevard|allée|quai|clos)\s+\p{L}/giu;

/** What looks like a telephone number, an e-mail address or a house number, whoever’s it is. */
export function looksPersonal(prepared: Prepared): Found[] {
  return [
    ...prepared.numbers.map(({ text }) => ({ kind: 'phone' as const, text })),
    ...prepared.emails.map((text) => ({ kind: 'email' as const, text })),
    ...[...prepared.text.matchAll(houses)].map(([text]) => ({ kind: 'address' as const, text })),
  ];
}

/** What is said of a finding once is said of it wherever it stands: the same in other capitals or accents. */
export const sayingOf = ({ kind, text }: Found): string => `${kind} ${folded(text)}`;

/** Each only once, in the order in which they were found. */
export const eachOnce = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [sayingOf(one), one])).values(),
];

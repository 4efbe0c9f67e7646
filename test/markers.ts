import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** Words that stand nowhere else: `IjsvogeltjeA001q` and so on, one for each place in which a person can put something. */
export const markerWords = (count: number, series = 'A'): string[] =>
  Array.from({ length: count }, (_, n) => `Ijsvogeltje${series}${String(n + 1).padStart(3, '0')}q`);

/** Telephone numbers that stand nowhere else, in digits only, for a telephone is kept and compared as digits. */
export const markerPhones = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `0499118822${String(n + 1).padStart(4, '0')}`);

/** Something in which to look: a table, a file, the log. */
export type Source = { name: string; bytes: Buffer };

/** Where a word was found, how it was written there, and inside what: `['gzip', 'base64']` from the outside inwards. */
export type Trace = { word: string; in: string; as: Encoding; inside: string[] };

export type Encoding = 'utf8' | 'lower' | 'upper' | 'utf16le' | 'utf16be' | 'base64' | 'hex';

/**
 * Every trace of these words: in UTF-8, UTF-16, base64 (at each of its three beginnings) and hexadecimal, also inside
 * gzip, zlib (as in a PDF) and the parts of a ZIP, and inside these again. The words should begin alike in groups, as
 * those above do: each beginning is looked for once.
 */
export function tracesOf(sources: readonly Source[], words: readonly string[]): Trace[] {
  const needles = needlesFor(words);
  return sources.flatMap(({ name, bytes }) => lookIn(bytes, needles, name, []));
}

/** Which of the words were found at all. */
export const foundWords = (sources: readonly Source[], words: readonly string[]): string[] => {
  const found = new Set(tracesOf(sources, words).map(({ word }) => word));
  return words.filter((word) => found.has(word));
};

type Form = { as: Encoding; text: string };
type Needles = { stems: string[]; forms: { word: string; forms: Form[] }[] };

const stemLength = 10;
const around = 600;
const deepest = 4;

function needlesFor(words: readonly string[]): Needles {
  const starts = new Set(words.map((word) => word.slice(0, stemLength)));
  return {
    stems: [...new Set([...starts].flatMap(formsOf).map(({ text }) => text))],
    forms: words.map((word) => ({ word, forms: formsOf(word) })),
  };
}

function formsOf(word: string): Form[] {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, 'utf16le');
  const hex = utf8.toString('hex');
  return [
    { as: 'utf8', text: utf8.toString('latin1') },
    { as: 'lower', text: Buffer.from(word.toLowerCase()).toString('latin1') },
    { as: 'upper', text: Buffer.from(word.toUpperCase()).toString('latin1') },
    { as: 'utf16le', text: utf16.toString('latin1') },
    { as: 'utf16be', text: Buffer.from(utf16).swap16().toString('latin1') },
    { as: 'hex', text: hex },
    { as: 'hex', text: hex.toUpperCase() },
    ...[utf8, utf16].flatMap((bytes) =>
      [0, 1, 2].map((before): Form => ({ as: 'base64', text: base64Of(bytes, before) })),
    ),
  ];
}

/** The characters that these bytes surely give when `before` others stand before them and any after them. */
function base64Of(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const first = Math.ceil((before * 8) / 6);
  const sure = Math.floor(((before + bytes.length) * 8) / 6);
  return text.slice(first, sure);
}

function lookIn(bytes: Buffer, needles: Needles, name: string, inside: string[]): Trace[] {
  const text = bytes.toString('latin1');
  const traces = new Map<string, Trace>();
  for (const stem of needles.stems)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      const window = text.slice(Math.max(0, at - around), at + around);
      for (const { word, as } of wordsIn(window, needles))
        traces.set(`${word} ${as}`, { word, in: name, as, inside });
    }
  const here = [...traces.values()];
  if (inside.length >= deepest) return here;
  const within = unwrapped(bytes, text).map(([how, part]) => lookIn(part, needles, name, [...inside, how]));
  return [...here, ...within.flat()];
}

const wordsIn = (window: string, { forms }: Needles): { word: string; as: Encoding }[] =>
  forms.flatMap(({ word, forms: ways }) =>
    ways.filter(({ text }) => window.includes(text)).map(({ as }) => ({ word, as })),
  );

type Unwrap = { how: string; begins: string; open: (bytes: Buffer) => Buffer };

const cutOff = { finishFlush: constants.Z_SYNC_FLUSH };
/** What begins so may be packed; what does not unpack was something else. */
const packed: Unwrap[] = [
  { how: 'gzip', begins: '\x1f\x8b\x08', open: openGzip },
  ...['\x01', '\x5e', '\x9c', '\xda'].map((level) => ({
    how: 'zlib',
    begins: `x${level}`,
    open: (bytes: Buffer) => inflateSync(bytes, cutOff),
  })),
  { how: 'zip', begins: 'PK\x03\x04', open: openZipPart },
];

/** What comes behind it, and an end that is missing, do no harm: as much is unpacked as there is. */
function openGzip(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0;
  let start = 10;
  if (flags & 4) start += 2 + bytes.readUInt16LE(start);
  for (const named of [8, 16]) if (flags & named) start = bytes.indexOf(0, start) + 1;
  if (flags & 2) start += 2;
  const body = bytes.subarray(start);
  const whole = tried(() => inflateRawSync(body, cutOff));
  if (whole) return whole;
  let [least, most] = [0, body.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (tried(() => inflateRawSync(body.subarray(0, middle), cutOff))) least = middle;
    else most = middle;
  }
  return inflateRawSync(body.subarray(0, least), cutOff);
}

function openZipPart(bytes: Buffer): Buffer {
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return inflateRawSync(bytes.subarray(start), cutOff);
}

/** Texts in which bytes are written: unpacked they may hold something packed. A long run only, for words are found as they are. */
const written: { how: string; run: RegExp; encoding: BufferEncoding; begins: RegExp }[] = [
  { how: 'base64', run: /[A-Za-z0-9+/_-]{24,}/g, encoding: 'base64', begins: /H4sI|eJ|eN|eF|eA|UEsDB/ },
  {
    how: 'hex',
    run: /(?:[0-9a-f]{2}){20,}/gi,
    encoding: 'hex',
    begins: /1f8b08|78(?:01|5e|9c|da)|504b0304/i,
  },
];

function unwrapped(bytes: Buffer, text: string): [string, Buffer][] {
  const parts: [string, Buffer][] = [];
  for (const { how, begins, open } of packed)
    for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1)) {
      const part = tried(() => open(bytes.subarray(at)));
      if (part && part.length > 0) parts.push([how, part]);
    }
  for (const { how, run, encoding, begins } of written)
    for (const [match] of text.matchAll(run)) {
      const at = match.search(begins);
      if (at >= 0) parts.push([how, Buffer.from(match.slice(at), encoding)]);
    }
  return parts;
}

function tried(open: () => Buffer): Buffer | null {
  try {
    return open();
  } catch {
    return null;
  }
}

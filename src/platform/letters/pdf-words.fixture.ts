import { inflateSync } from 'node:zlib';

/** The words of a PDF of ours, line by line in the order in which they are read; only what Typst writes is understood. */
export function pdfWords(pdf: Uint8Array): string {
  const file = objectsOf(Buffer.from(pdf));
  const pages = [...file.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => pageWords(head, file)).join('\n');
}

type PdfObject = { head: string; stream: string };

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)(?=endobj)/g)) {
    const [whole, id = '', body = ''] = match;
    const [head = ''] = body.split(/\bstream\r?\n/, 1);
    const from = match.index + whole.length - body.length + head.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const start = text.indexOf('\n', from) + 1;
    const raw = bytes.subarray(start, start + length);
    const stream = head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    found.set(id, { head, stream: stream.toString('latin1') });
  }
  return found;
}

// In a string pairs of brackets may stand as they are, in each other too: as many as a number can have digits of one kind.
const plainPart = String.raw`\\[\s\S]|[^\\()]`;
const pairs = Array.from({ length: 6 }).reduce<string>(
  (inner) => String.raw`${plainPart}|\((?:${inner})*\)`,
  plainPart,
);
/** A change of face, a string, the end of a run. */
const shown = new RegExp(String.raw`/(f\d+) [\d.]+ Tf|\((?:${pairs})*\)|\bET\b`, 'g');

function pageWords(head: string, file: Map<string, PdfObject>): string {
  const fonts = new Map(
    [...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, lettersOf(id, file)]),
  );
  const content = file.get(/\/Contents (\d+)/.exec(head)?.[1] ?? '')?.stream ?? '';
  let letters = new Map<number, string>();
  let words = '';
  for (const match of content.matchAll(shown)) {
    if (match[1]) letters = fonts.get(match[1]) ?? letters;
    else if (match[0] === 'ET') words += '\n';
    else
      words += codesOf(match[0])
        .map((code) => letters.get(code) ?? '')
        .join('');
  }
  return words;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The two-byte codes in a string of PDF. */
function codesOf(literal: string): number[] {
  const plain = literal
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, sign: string) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[sign] ?? sign),
    );
  return Array.from(
    { length: plain.length / 2 },
    (_, at) => plain.charCodeAt(at * 2) * 256 + plain.charCodeAt(at * 2 + 1),
  );
}

/** Which letters the codes of a font stand for, from its ToUnicode map. */
function lettersOf(id: string, file: Map<string, PdfObject>): Map<number, string> {
  const map = file.get(/\/ToUnicode (\d+)/.exec(file.get(id)?.head ?? '')?.[1] ?? '')?.stream ?? '';
  return new Map(
    [...map.matchAll(/<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>/gi)].map(([, code = '', text = '']) => [
      Number.parseInt(code, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

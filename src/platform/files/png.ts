import { crc32 } from 'node:zlib';
import { concat } from '../vault/bytes.ts';
import { ascii, has, viewOf } from './bytes.ts';
import { orientationIn, tiffWith } from './orientation.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a picture needs; texts, dates, places, profiles and moving frames are not among it. */
const mayStay = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'IDAT', 'IEND'];

type Chunk = { name: string; body: Uint8Array };

/** A PNG made anew from the chunks that its picture needs, and how it must be turned. Null when it is broken. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes);
  const first = chunks?.[0];
  if (!chunks || first?.name !== 'IHDR' || first.body.length !== 13) return null;
  if (!chunks.some(({ name }) => name === 'IDAT')) return null;
  // A critical chunk that nobody knows (a capital first) means that this is no common PNG.
  if (chunks.some(({ name }) => /^[A-Z]/.test(name) && !mayStay.includes(name))) return null;
  const said = chunks.find(({ name }) => name === 'eXIf');
  const orientation = said ? orientationIn(said.body) : 1;
  const turned: Chunk[] = orientation === 1 ? [] : [{ name: 'eXIf', body: tiffWith(orientation) }];
  const kept = chunks.slice(1).filter(({ name }) => mayStay.includes(name));
  return concat(signature, ...[first, ...turned, ...kept].map(whole));
}

/** The chunks up to the end mark, each with its checksum right; null when one is not. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  if (!signature.every((byte, n) => bytes[n] === byte)) return null;
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== view.getUint32(end - 4)) return null;
    const chunk = { name: String.fromCharCode(...named.subarray(0, 4)), body: named.subarray(4) };
    chunks.push(chunk);
    if (has(named, 'IEND')) return length === 0 ? chunks : null;
    at = end;
  }
  return null;
}

function whole({ name, body }: Chunk): Uint8Array {
  const named = concat(ascii(name), body);
  const around = new Uint8Array(8);
  viewOf(around).setUint32(0, body.length);
  viewOf(around).setUint32(4, crc32(named));
  return concat(around.subarray(0, 4), named, around.subarray(4));
}

import { concat } from '../vault/bytes.ts';
import { ascii, has, viewOf } from './bytes.ts';
import { orientationIn, tiffWith } from './orientation.ts';

type Chunk = { name: string; body: Uint8Array };

/** Bits of the extended header: transparency is the only one of the picture itself that we keep, and EXIF where we write it. */
const bit = { alpha: 0x10, exif: 0x08, moving: 0x02 };

/** A WebP made anew from its picture, its transparency and how it must be turned. Null when it is broken or moves. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes);
  const picture = chunks?.filter(({ name }) => name === 'VP8 ' || name === 'VP8L');
  if (!chunks || picture?.length !== 1) return null;
  const extended = chunks.find(({ name }) => name === 'VP8X');
  if (!extended) return riff(picture);
  if (chunks[0] !== extended || extended.body.length !== 10) return null;
  const flags = extended.body[0] as number;
  if (flags & bit.moving) return null;
  const said = chunks.find(({ name }) => name === 'EXIF');
  // Some writers put JPEG's mark before it.
  const orientation = said ? orientationIn(said.body.subarray(has(said.body, 'Exif\0\0') ? 6 : 0)) : 1;
  const turned: Chunk[] = orientation === 1 ? [] : [{ name: 'EXIF', body: tiffWith(orientation) }];
  const size = extended.body.subarray(4);
  const kept = (flags & bit.alpha) | (turned.length > 0 ? bit.exif : 0);
  const header = { name: 'VP8X', body: concat(Uint8Array.of(kept, 0, 0, 0), size) };
  const alpha = chunks.filter(({ name }) => name === 'ALPH').slice(0, 1);
  return riff([header, ...alpha, ...picture, ...turned]);
}

function chunksOf(bytes: Uint8Array): Chunk[] | null {
  if (!has(bytes, 'RIFF') || !has(bytes, 'WEBP', 8)) return null;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end) return null;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    chunks.push({ name, body: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function riff(chunks: Chunk[]): Uint8Array {
  const body = concat(ascii('WEBP'), ...chunks.map(whole));
  return concat(ascii('RIFF'), little(body.length), body);
}

const whole = ({ name, body }: Chunk): Uint8Array =>
  concat(ascii(name), little(body.length), body, new Uint8Array(body.length % 2));

function little(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value, true);
  return bytes;
}

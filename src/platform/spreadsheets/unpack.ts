import { inflateRawSync } from 'node:zlib';
import { type Limits, Unreadable } from './spreadsheet.ts';

export type Entry = { name: string; bytes: Uint8Array };

const mostEntries = 1000;

/**
 * The XML parts of a packed workbook, each measured while it is unpacked and never by what the file says of itself: lists of
 * parts that overlap or lie about their size stop at the limit. Pictures are left out. Throws `Unreadable`.
 */
export function unpack(file: Uint8Array, limits: Limits): Entry[] {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const found = new Map<string, Uint8Array>();
  let left = limits.unpackedBytes;
  for (const part of partsOf(view)) {
    if (!/\.(xml|rels)$/i.test(part.name) || found.has(part.name)) continue;
    const bytes = inflated(view, part, left);
    left -= bytes.length;
    found.set(part.name, bytes);
  }
  return [...found].map(([name, bytes]) => ({ name, bytes }));
}

type Part = { name: string; method: number; size: number; at: number };

function* partsOf(file: Buffer): Generator<Part> {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > file.length) throw new Unreadable('broken');
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw new Unreadable('too_big_unpacked');
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw new Unreadable('broken');
    if (file.readUInt16LE(at + 8) & 1) throw new Unreadable('locked');
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    yield {
      name: file.toString('utf8', at + 46, at + 46 + name),
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    };
    at += 46 + name + extra + comment;
  }
}

function inflated(file: Buffer, { method, size, at }: Part, most: number): Uint8Array {
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) throw new Unreadable('broken');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + size);
  if (method === 0 && packed.length > most) throw new Unreadable('too_big_unpacked');
  if (method === 0) return packed;
  if (method !== 8) throw new Unreadable('broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(isTooLong ? 'too_big_unpacked' : 'broken');
  }
}

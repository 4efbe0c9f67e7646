import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of a ZIP that is written while it is sent: as it is, or packed by `packText`. */
export type StreamedEntry = { name: string } & ({ bytes: Uint8Array } | { packed: PackedText });

/** A text that was packed piece by piece: its parts, the length before packing and the check sum. */
export type PackedText = { parts: readonly Uint8Array[]; size: number; crc: number };

const wide = 0xffffffff;

/**
 * A ZIP in pieces, of any length and with any number of files (ZIP64 where it must be): no more of it is in memory than one
 * file, and the names. Names are UTF-8. Throws `RangeError` when one file alone has 4 GiB or more.
 */
export async function* packStream(entries: AsyncIterable<StreamedEntry>): AsyncGenerator<Uint8Array> {
  const list: Buffer[] = [];
  let at = 0;
  for await (const entry of entries) {
    const parts = 'packed' in entry ? entry.packed.parts : [entry.bytes];
    const facts = factsOf(entry, parts);
    const name = Buffer.from(entry.name, 'utf8');
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name]);
    list.push(inList(facts, name, at));
    yield local;
    at += local.length;
    for (const part of parts) {
      yield part;
      at += part.length;
    }
  }
  const directory = Buffer.concat(list);
  yield directory;
  yield endOf(list.length, directory.length, at);
}

function factsOf(entry: StreamedEntry, parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const { size, crc } =
    'packed' in entry ? entry.packed : { size: entry.bytes.length, crc: crc32(entry.bytes) };
  if (Math.max(length, size) >= wide) throw new RangeError('A file of 4 GiB or more does not go into a ZIP');
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE('packed' in entry ? 8 : 0, 4);
  // The first day that the format knows: when a file was made is nobody’s business.
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(Buffer.byteLength(entry.name, 'utf8'), 22);
  return facts;
}

/** The row of a file in the list at the end; where it begins beyond 4 GiB, that stands in a field of its own. */
function inList(facts: Buffer, name: Buffer, at: number): Buffer {
  const far = at >= wide;
  const row = Buffer.from(facts);
  const rest = Buffer.alloc(14);
  const extra = Buffer.alloc(far ? 12 : 0);
  if (far) {
    row.writeUInt16LE(45, 0);
    row.writeUInt16LE(extra.length, 24);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(at), 4);
  }
  rest.writeUInt32LE(far ? wide : at, 10);
  const version = Buffer.from([far ? 45 : 20, 0]);
  return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), version, row, rest, name, extra]);
}

function endOf(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(Math.min(length, wide), 12);
  end.writeUInt32LE(Math.min(at, wide), 16);
  if (count < 0xffff && length < wide && at < wide) return end;
  const long = Buffer.alloc(56);
  long.write('PK\x06\x06', 0, 'latin1');
  long.writeBigUInt64LE(44n, 4);
  long.writeUInt16LE(45, 12);
  long.writeUInt16LE(45, 14);
  long.writeBigUInt64LE(BigInt(count), 24);
  long.writeBigUInt64LE(BigInt(count), 32);
  long.writeBigUInt64LE(BigInt(length), 40);
  long.writeBigUInt64LE(BigInt(at), 48);
  const where = Buffer.alloc(20);
  where.write('PK\x06\x07', 0, 'latin1');
  where.writeBigUInt64LE(BigInt(at + length), 8);
  where.writeUInt32LE(1, 16);
  return Buffer.concat([long, where, end]);
}

/** Packs a text that comes in pieces; only what is packed is kept. Packing goes on beside the event loop. */
export function packText(): { add(text: string): Promise<void>; done(): Promise<PackedText> } {
  const packer = createDeflateRaw();
  const parts: Uint8Array[] = [];
  packer.on('data', (part: Uint8Array) => parts.push(part));
  let waiting: string[] = [];
  let characters = 0;
  let size = 0;
  let crc = 0;
  const flush = async () => {
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    waiting = [];
    characters = 0;
    crc = crc32(bytes, crc);
    size += bytes.length;
    await new Promise<void>((resolve, reject) =>
      packer.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
  };
  return {
    async add(text) {
      waiting.push(text);
      characters += text.length;
      if (characters >= 65_536) await flush();
    },
    async done() {
      await flush();
      await new Promise<void>((resolve, reject) => {
        packer.once('end', resolve);
        packer.once('error', reject);
        packer.end();
      });
      return { parts, size, crc };
    },
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packStream, packText, type StreamedEntry } from './pack-stream.ts';
import { usualLimits } from './spreadsheet.ts';
import { unpack } from './unpack.ts';

async function zipOf(entries: StreamedEntry[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of packStream(
    (async function* () {
      yield* entries;
    })(),
  ))
    pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function packed(pieces: string[]) {
  const text = packText();
  for (const piece of pieces) await text.add(piece);
  return text.done();
}

test('what was packed in pieces and what went in as it is come out byte for byte', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `rij ${n}; één 🦭\n`);
  const zip = await zipOf([
    { name: 'é/rijen.xml', packed: await packed(rows) },
    { name: 'leeg.xml', packed: await packed([]) },
    { name: 'bytes.xml', bytes: new Uint8Array([0, 255, 10]) },
  ]);
  const parts = unpack(zip, usualLimits);
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['é/rijen.xml', 'leeg.xml', 'bytes.xml'],
  );
  const [text, empty, bytes] = parts.map((part) => Buffer.from(part.bytes));
  assert.equal(text?.toString('utf8'), rows.join(''));
  assert.equal(empty?.length, 0);
  assert.deepEqual([...(bytes ?? [])], [0, 255, 10]);
  assert.ok(zip.length < rows.join('').length / 3);
});

test('more files than the old form counts stand in the long form, and the old one says so', async () => {
  const many = Array.from({ length: 65_600 }, (_, n) => ({
    name: `f/${n}`,
    bytes: new Uint8Array([n % 256]),
  }));
  const zip = Buffer.from(await zipOf(many));
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  assert.equal(zip.readUInt16LE(end + 10), 0xffff);
  const where = zip.lastIndexOf(Buffer.from('PK\x06\x07', 'latin1'));
  const long = Number(zip.readBigUInt64LE(where + 8));
  assert.equal(zip.toString('latin1', long, long + 4), 'PK\x06\x06');
  assert.equal(zip.readBigUInt64LE(long + 32), 65_600n);
  const list = Number(zip.readBigUInt64LE(long + 48));
  assert.equal(zip.toString('latin1', list, list + 4), 'PK\x01\x02');
});

test('one file alone of 4 GiB or more is refused, not written wrongly', async () => {
  const parts = Array.from({ length: 4 }, () => ({ length: 2 ** 30 }) as Uint8Array);
  await assert.rejects(zipOf([{ name: 'x', packed: { parts, size: 1, crc: 0 } }]), RangeError);
});

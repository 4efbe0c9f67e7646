import { crc32, inflateRawSync } from 'node:zlib';

/** Reads a ZIP by its list at the end, as programs do; throws where a check sum is not right. */
export function readZip(bytes: Uint8Array): Map<string, Buffer> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const found = new Map<string, Buffer>();
  let row = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra] = [view.readUInt16LE(row + 28), view.readUInt16LE(row + 30)];
    const at = view.readUInt32LE(row + 42);
    const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
    const raw = view.subarray(start, start + view.readUInt32LE(row + 20));
    const content = view.readUInt16LE(row + 10) === 8 ? inflateRawSync(raw) : raw;
    const called = view.toString('utf8', row + 46, row + 46 + name);
    if (crc32(content) !== view.readUInt32LE(row + 16)) throw new Error(`${called} is broken`);
    if (found.has(called)) throw new Error(`${called} is there twice`);
    found.set(called, content);
    row += 46 + name + extra;
  }
  return found;
}

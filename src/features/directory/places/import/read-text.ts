import { readFile, stat } from 'node:fs/promises';

const most = 50 * 1024 * 1024;

/** The text of a file, or a sentence that says why it cannot be read: too large, packed, not UTF-8. */
export async function readText(path: string): Promise<{ text: string; bytes: Buffer } | { problem: string }> {
  const { size } = await stat(path);
  if (size > most) {
    const megabytes = Math.round(size / 1024 / 1024);
    return {
      problem: `it has ${megabytes} MB, and no list of places has more than 50. Of GeoNames, take the files of Belgium and the Netherlands only.`,
    };
  }
  const bytes = await readFile(path);
  const problem = problemOf(bytes);
  if (problem) return { problem };
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem:
        'it is not UTF-8 (perhaps Latin-1 or Windows-1252), so its accents would be lost. Save it as UTF-8 and try again.',
    };
  }
}

function problemOf(bytes: Buffer): string | null {
  const starts = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return 'it is empty.';
  if (starts(0x50, 0x4b, 0x03, 0x04))
    return 'it is a zip archive. Unpack it, and name the file that was in it.';
  if (starts(0x1f, 0x8b)) return 'it is packed with gzip. Unpack it first (gunzip).';
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return 'it is UTF-16. Save it as UTF-8 and try again.';
  return null;
}

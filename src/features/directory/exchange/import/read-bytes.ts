import { readFile, stat } from 'node:fs/promises';
import { ok, type Result, refused } from '../../../../platform/result.ts';

/** The largest list that is read, in bytes: ten thousand services with full practice sheets. */
export const mostBytes: number = 50 * 1024 * 1024;

export type NoText = 'not_there' | 'too_large' | 'packed' | 'wrong_encoding' | 'empty';

/** The text of a file, UTF-8 with or without a byte order mark. One that is too large is not even opened. */
export async function readText(path: string): Promise<Result<string, NoText>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refused('not_there');
  if (found.size > mostBytes) return refused('too_large', { megabytes: Math.round(found.size / 1024 ** 2) });
  return textOf(await readFile(path));
}

/** Bytes as text; what is no UTF-8 is refused, never guessed: a wrong guess would spoil every accent in silence. */
export function textOf(bytes: Uint8Array): Result<string, NoText> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > mostBytes)
    return refused('too_large', { megabytes: Math.round(bytes.length / 1024 ** 2) });
  const [first = 0, second = 0] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b)) return refused('packed');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? refused('wrong_encoding', { line: 1 }) : ok(text);
  } catch {
    return refused('wrong_encoding', { line: lineOfFirstFault(bytes) });
  }
}

function lineOfFirstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const until = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, until));
    } catch {
      return line;
    }
    line += 1;
    from = until;
  }
  return line;
}

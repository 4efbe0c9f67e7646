import { ok, type Result, refused } from '../result.ts';
import { meantInCrockford, numberOf, symbolsOf } from './crockford.ts';

const lines = 4;
const lineBytes = 8;
const dataSymbols = 13;
const checkSymbols = 3;
const lineSymbols = dataSymbols + checkSymbols;

// A prime below 2^15 that is no divisor of (a difference of two symbols) × 32^n: each single mistyped symbol and
// each swap of two is found, not only nearly each. The line number counts too, so that swapped lines are found.
const prime = 32749n;
const checkOf = (line: number, data: bigint): bigint => ((BigInt(line) << 65n) | data) % prime;

/** A private key (32 bytes) as four lines to print and type over: `7K3M 9QRT 0XVB 5WAC`, each with its own checksum. */
export function sheetLines(privateKey: Uint8Array): string[] {
  if (privateKey.length !== lines * lineBytes) throw new TypeError('A private key has 32 bytes');
  return Array.from({ length: lines }, (_, index) => {
    const data = Buffer.from(privateKey).readBigUInt64BE(index * lineBytes);
    const symbols = symbolsOf(data, dataSymbols) + symbolsOf(checkOf(index + 1, data), checkSymbols);
    return symbols.replace(/(.{4})(?=.)/g, '$1 ');
  });
}

/** The private key from a typed sheet; a refusal says in `detail.line` (from 1) which line to look at. */
export function readSheet(typed: string): Result<Uint8Array, 'sheet_incomplete' | 'sheet_mistyped'> {
  const key = Buffer.alloc(lines * lineBytes);
  const typedLines = linesOf(typed);
  for (let line = 1; line <= Math.max(lines, typedLines.length); line += 1) {
    const symbols = typedLines[line - 1] ?? '';
    if (line > lines || symbols.length > lineSymbols)
      return refused('sheet_mistyped', { line: Math.min(line, lines) });
    if (symbols.length < lineSymbols) return refused('sheet_incomplete', { line });
    const data = dataOf(line, symbols);
    if (data === null) return refused('sheet_mistyped', { line });
    key.writeBigUInt64BE(data, (line - 1) * lineBytes);
  }
  return ok(new Uint8Array(key));
}

/** One line of the sheet a line, with or without its number in front; or all of it in one go. */
function linesOf(typed: string): string[] {
  const apart = typed
    .split(/[\r\n]+/)
    .map((line) => meantInCrockford(line.replace(/^\s*\d\s*[.:)]/, '')))
    .filter((line) => line !== '');
  return apart.length > 1 ? apart : ((apart[0] ?? '').match(new RegExp(`.{1,${lineSymbols}}`, 'gu')) ?? []);
}

function dataOf(line: number, symbols: string): bigint | null {
  const data = numberOf(symbols.slice(0, dataSymbols));
  const check = numberOf(symbols.slice(dataSymbols));
  if (data === null || check === null || data >= 1n << 64n) return null;
  return check === checkOf(line, data) ? data : null;
}

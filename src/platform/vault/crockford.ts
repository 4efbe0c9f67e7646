/** Crockford's base32: no I, L, O and U, so that what is read aloud or typed over is rarely mistaken. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What was meant by typed base32: upper case, nothing between, O read as 0, I and L as 1. It may hold other signs still. */
export const meantInCrockford = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.,·_/−]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL|]/g, '1');

/** A number as `length` symbols, most significant first. */
export function symbolsOf(value: bigint, length: number): string {
  let symbols = '';
  for (let rest = value, i = 0; i < length; i += 1, rest >>= 5n)
    symbols = crockford[Number(rest & 31n)] + symbols;
  return symbols;
}

/** The number that symbols stand for; null when one of them is none. */
export function numberOf(symbols: string): bigint | null {
  let value = 0n;
  for (const symbol of symbols) {
    const digit = crockford.indexOf(symbol);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  return value;
}

import type { Language } from '../../../../platform/texts/languages.ts';

const locales: Record<Language, string> = { nl: 'nl', fr: 'fr', de: 'de', en: 'en-GB' };

/**
 * Whole cents from an amount as people write it: `40.000,50`, `40 000`, `€ 1,250.5`. The last sign is the decimal one when one
 * or two digits follow it; three digits are thousands. Null when it is no amount.
 */
export function centsIn(typed: string): bigint | null {
  const plain = typed.normalize('NFKC').replace(/[\s€'’]|eur(?:os?)?/gi, '');
  const read = /^(\d{1,3}(?:([.,])\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(plain);
  if (!read) return null;
  const [, whole = '', thousands, decimal, cents = ''] = read;
  if (decimal && thousands === decimal) return null;
  const digits = whole.replace(/[.,]/g, '');
  if (digits.length > 9 || new Set(whole.replace(/\d/g, '')).size > 1) return null;
  return BigInt(digits) * 100n + BigInt(cents.padEnd(2, '0'));
}

/** Hundredths of a full-time job from `1,25` or `0.5`; null when it is none. */
export function hundredthsIn(typed: string): number | null {
  const read = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/\s/g, ''));
  return read ? Number(read[1]) * 100 + Number((read[2] ?? '').padEnd(2, '0')) : null;
}

const decimals = (whole: bigint) => `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;

/** Cents as people of the language write euros, without cents where there are none. */
export function sayCents(cents: bigint, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    ...{ style: 'currency', currency: 'EUR', currencyDisplay: 'symbol' },
    minimumFractionDigits: cents % 100n === 0n ? 0 : 2,
  });
  return format.format(decimals(cents) as Intl.StringNumericLiteral);
}

/** As it stands in a field, ready to be typed over: no sign of a currency. */
export function typedCents(cents: bigint, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: cents % 100n === 0n ? 0 : 2,
  });
  return format.format(decimals(cents) as Intl.StringNumericLiteral);
}

/** `1,25`, as people of the language write it. */
export const sayHundredths = (hundredths: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(hundredths / 100);

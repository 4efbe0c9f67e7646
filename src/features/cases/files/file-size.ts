import type { Language } from '../../../platform/texts/languages.ts';

/** A number of bytes as people say it: “12 kB”, “3,4 MB”. */
export function sayFileSize(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: large ? 1 : 0 });
  const unit = language === 'fr' ? (large ? 'Mo' : 'ko') : large ? 'MB' : 'kB';
  return `${number.format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1000))}\u00a0${unit}`;
}

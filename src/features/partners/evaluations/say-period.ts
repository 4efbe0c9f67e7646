import type { Language } from '../../../platform/texts/languages.ts';
import type { PeriodKind } from './rules/periods.ts';
import { evaluationTexts } from './texts.ts';

/** “3e kwartaal 2026”, “année 2026”; `from` is the first day, `YYYY-MM-DD`. */
export function sayPeriod(language: Language, { kind, from }: { kind: PeriodKind; from: string }): string {
  const say = evaluationTexts(language);
  const year = from.slice(0, 4);
  if (kind === 'year') return say('year', { year });
  return say('quarter', { quarter: String(Math.ceil(Number(from.slice(5, 7)) / 3)), year });
}

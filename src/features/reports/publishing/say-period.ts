import type { Language } from '../../../platform/texts/languages.ts';
import { sayMonth } from '../labels/say-key.ts';
import type { NamedPeriod } from './rules/periods.ts';
import { publishingTexts } from './texts.ts';

/** A published period as people say it: a month, the third quarter of a year, a year. */
export function sayPeriod({ name, kind }: Pick<NamedPeriod, 'name' | 'kind'>, language: Language): string {
  if (kind === 'year') return name;
  if (kind === 'month') return sayMonth(name, language);
  const [year = '', quarter = ''] = name.split('-Q');
  return publishingTexts(language)('quarterName', { quarter, year });
}

/** For whom a report is, as people say it. */
export function sayAudience(
  { kind, scope, organisation }: { kind: string; scope: string; organisation: string | null },
  language: Language,
): string {
  const say = publishingTexts(language);
  if (kind === 'municipality') return say('municipality', { name: scope });
  return kind === 'partner' ? say('partner', { name: organisation ?? '' }) : say('service');
}

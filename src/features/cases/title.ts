import type { Language } from '../../platform/texts/languages.ts';
import type { OwnCodes, ServiceCodes } from './codes/service-codes.ts';
import { subjects } from './codes/subjects.ts';

/** What a heading is made of. */
export type Titled = { subject: string; sub_subject: string; relation: string; own_codes: OwnCodes };

/**
 * The heading of a case, made of codes alone so that it can never hold what somebody told, as the service says them:
 * “Geluid: muziek of televisie · boven- en onderburen”. A code that is no longer in the list shows as it is.
 */
export function titleOf(row: Titled, language: Language, codes: ServiceCodes): string {
  if (!subjects.has(row.subject)) return row.subject;
  const finer = finerOf(row, language, codes);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const what = [codes.label('subject', row.subject, language), finer].filter(Boolean).join(colon);
  const relation = row.own_codes.relation ?? row.relation;
  return relation ? `${what} · ${codes.label('relation', relation, language)}` : what;
}

function finerOf(
  { own_codes: own, subject, sub_subject: sub }: Titled,
  language: Language,
  codes: ServiceCodes,
) {
  if (own.subject) return codes.label('subject', own.subject, language);
  const key = `${subject}/${sub}`;
  const label = sub ? codes.label('subject', key, language) : '';
  return label === key ? '' : label;
}

/** What stands in an address may be anything that somebody typed: only a number of a case stays as it is. */
export const casePath = (number: string): string => `/cases/${encodeURIComponent(number)}`;

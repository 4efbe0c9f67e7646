import type { Language } from '../../platform/texts/languages.ts';
import { caseTitle } from './codes/case-title.ts';
import { relations } from './codes/relations.ts';
import { subjects } from './codes/subjects.ts';

/** The heading of a case, from its codes; a code that is no longer in the list shows as it is. */
export function titleOf(
  row: { subject: string; sub_subject: string; relation: string },
  language: Language,
): string {
  if (!subjects.has(row.subject)) return row.subject;
  const relation = relations.has(row.relation) ? row.relation : null;
  return caseTitle(row.subject, row.sub_subject || null, relation, language);
}

/** What stands in an address may be anything that somebody typed: only a number of a case stays as it is. */
export const casePath = (number: string): string => `/cases/${encodeURIComponent(number)}`;

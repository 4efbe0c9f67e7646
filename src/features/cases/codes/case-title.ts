import type { Language } from '../../../platform/texts/languages.ts';
import { type Relation, relations } from './relations.ts';
import { subSubjects } from './sub-subjects.ts';
import { type Subject, subjects } from './subjects.ts';

/**
 * The heading of a case, made from codes alone so that it can never hold what somebody told:
 * “Geluid: muziek of televisie · boven- en onderburen”. Without a sub-subject or relation it is shorter.
 */
export function caseTitle(
  subject: Subject,
  sub: string | null,
  relation: Relation | null,
  language: Language,
): string {
  const list = sub ? subSubjects[subject] : undefined;
  const finer = sub && list?.has(sub) ? list.label(sub, language) : null;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const what = [subjects.label(subject, language), finer].filter(Boolean).join(colon);
  return relation ? `${what} · ${relations.label(relation, language)}` : what;
}

import type { Language } from '../../../platform/texts/languages.ts';
import { subSubjects } from '../../cases/codes/sub-subjects.ts';
import { subjects } from '../../cases/codes/subjects.ts';

/** Main and finer subjects in one list, so that the first letters find them: “Geluid: muziek of televisie”. */
export function subjectChoices(language: Language): { value: string; label: string }[] {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return subjects.options(language).flatMap(({ value, label }) => [
    { value, label },
    ...(subSubjects[value]?.options(language) ?? []).map((finer) => ({
      value: `${value}/${finer.value}`,
      label: `${label}${colon}${finer.label}`,
    })),
  ]);
}

/** The main and the finer subject of a choice; the finer one is empty when there is none. */
export function readSubjectChoice(choice: string): { subject: string; subSubject: string } {
  const [subject = '', subSubject = ''] = choice.split('/');
  return { subject, subSubject };
}

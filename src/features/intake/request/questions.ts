import { subSubjects } from '../../cases/codes/sub-subjects.ts';
import { subjects } from '../../cases/codes/subjects.ts';
import { answer, type Draft } from './draft/draft.ts';

/** The questions in their order; each has its folder and its page, `/{lang}/request/{question}`. */
export const questions = [
  'place',
  'talked',
  'subject',
  'detail',
  'relation',
  'safety',
  'story',
  'neighbour',
  'you',
  'contact',
] as const;
export type Question = (typeof questions)[number];

/** The finer subject is asked only where the main one has any, and counts as the same question. */
export function isAsked(question: Question, draft: Draft): boolean {
  if (question !== 'detail') return true;
  const subject = answer(draft, 'subject', 'subject');
  return subjects.has(subject) && subSubjects[subject] !== undefined;
}

/** The guard table in one line: a page may be opened once every question before it has its answer. */
export function firstUnanswered(draft: Draft): Question | null {
  return questions.find((question) => isAsked(question, draft) && !draft.answers[question]) ?? null;
}

/** Whether a page may be shown now, or which question comes first. */
export function mustAnswerFirst(question: Question, draft: Draft): Question | null {
  const first = firstUnanswered(draft);
  if (!isAsked(question, draft)) return first ?? 'subject';
  return first && questions.indexOf(first) < questions.indexOf(question) ? first : null;
}

/** Where “back” leads from a question; null from the first one. */
export function questionBefore(question: Question, draft: Draft): Question | null {
  const before = questions.slice(0, questions.indexOf(question)).filter((one) => isAsked(one, draft));
  return before.at(-1) ?? null;
}

const counted = questions.filter((question) => question !== 'detail');

/** “question 3 of 9”. */
export function numberOf(question: Question): { number: number; total: number } {
  const named = question === 'detail' ? 'subject' : question;
  return { number: counted.indexOf(named) + 1, total: counted.length };
}

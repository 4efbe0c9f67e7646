import type { Language } from '../../../platform/texts/languages.ts';

/** The whole form is for who was heard; the short one for who only asked and was advised. It depends on nobody else’s part. */
export type Form = 'whole' | 'short';

export const scales = {
  degree: ['fully', 'largely', 'a_little', 'not_at_all', 'not_applicable'],
  yes_no: ['yes', 'no', 'not_applicable'],
} as const;
export type Scale = keyof typeof scales;
export type AnswerKey = (typeof scales)[Scale][number];

/** What mediation is for, as a question each. A question whose sense changes gets a new name, never new words. */
export const standardQuestions = {
  contact: { scale: 'degree', forms: ['whole'] },
  living: { scale: 'degree', forms: ['whole'] },
  court: { scale: 'yes_no', forms: ['whole'] },
  police: { scale: 'yes_no', forms: ['whole'] },
  safety: { scale: 'degree', forms: ['whole', 'short'] },
  trust: { scale: 'degree', forms: ['whole'] },
  recommend: { scale: 'yes_no', forms: ['whole', 'short'] },
} as const satisfies Record<string, { scale: Scale; forms: readonly Form[] }>;

export type StandardQuestion = keyof typeof standardQuestions;
export const standardNames = Object.keys(standardQuestions) as StandardQuestion[];

/** The longest answer in own words. */
export const mostWords = 1000;

/** A question of the service’s own, on the scale of degrees; `id` begins with `own-`. */
export type OwnQuestion = { id: string; words: Partial<Record<Language, string>> };
/** As a version of a set holds it. Whether the open question stands at the end is a question like the others: `open`. */
export type StoredQuestion = { id: StandardQuestion | 'open' } | OwnQuestion;

export type Question = { id: string; scale: Scale; forms: readonly Form[]; own?: OwnQuestion['words'] };

const isStandard = (id: string): id is StandardQuestion => id in standardQuestions;

/** The questions of a set that are answered by a choice, in their order. */
export const chosenQuestions = (stored: readonly StoredQuestion[]): Question[] =>
  stored.flatMap((one): Question[] => {
    if ('words' in one) return [{ id: one.id, scale: 'degree', forms: ['whole'], own: one.words }];
    return isStandard(one.id) ? [{ id: one.id, ...standardQuestions[one.id] }] : [];
  });

export const hasOpenQuestion = (stored: readonly StoredQuestion[]): boolean =>
  stored.some(({ id }) => id === 'open');

export const questionsOfForm = (stored: readonly StoredQuestion[], form: Form): Question[] =>
  chosenQuestions(stored).filter(({ forms }) => forms.includes(form));

/** What a service asks that has not chosen. */
export const usualQuestions: StoredQuestion[] = [...standardNames.map((id) => ({ id })), { id: 'open' }];

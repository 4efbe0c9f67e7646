export const requestKinds = ['apostille', 'penal_mediation'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = [
  'received',
  'proposed',
  'answered',
  'returned',
  'withdrawn_by_magistrate',
] as const;
export type RequestState = (typeof requestStates)[number];

/** The only words that a magistrate gets: never who refused, never why. */
export const outwardAnswers = [
  'accepted',
  'not_accepted',
  'unreachable',
  'agreement',
  'no_agreement',
] as const;
export type OutwardAnswer = (typeof outwardAnswers)[number];

/** What happened, as only the dossier knows it, and the word that goes out for it. */
export const outwardOf = {
  both_accept: 'accepted',
  a_refuses: 'not_accepted',
  b_refuses: 'not_accepted',
  both_refuse: 'not_accepted',
  unreachable: 'unreachable',
  agreement: 'agreement',
  no_agreement: 'no_agreement',
} as const satisfies Record<string, OutwardAnswer>;
export type InnerAnswer = keyof typeof outwardOf;
export const innerAnswers = Object.keys(outwardOf) as [InnerAnswer, ...InnerAnswer[]];

/** The life of a request beside its answer, which has rules of its own below. */
export const requestSteps = {
  propose: { from: ['received'], to: 'proposed' },
  return: { from: ['answered'], to: 'returned' },
  withdraw: { from: ['received', 'proposed'], to: 'withdrawn_by_magistrate' },
} as const satisfies Record<string, { from: readonly RequestState[]; to: RequestState }>;
export type RequestStep = keyof typeof requestSteps;
export const requestStepNames = Object.keys(requestSteps) as [RequestStep, ...RequestStep[]];

export const mayStep = (state: RequestState, step: RequestStep): boolean =>
  (requestSteps[step].from as readonly RequestState[]).includes(state);

const results: readonly InnerAnswer[] = ['agreement', 'no_agreement'];

/**
 * Which answers are possible now. Before anything was proposed only that nobody was reached; after people accepted, also once
 * the request went back, how their mediation ended.
 */
export function possibleAnswers(now: {
  state: RequestState;
  answer: OutwardAnswer | null;
}): readonly InnerAnswer[] {
  if (now.state === 'received') return ['unreachable'];
  if (now.state === 'proposed') return innerAnswers;
  return now.answer === 'accepted' ? results : [];
}

type Timed = { state: RequestState; answer: OutwardAnswer | null; due_on: string };

/** From so many days before the due day the list warns. */
export const daysOfWarning = 7;

/** Whether a request presses on a day (`YYYY-MM-DD`): it must have gone back by its due day. */
export function pressing(request: Timed, today: string): 'overdue' | 'soon' | null {
  const open = !['returned', 'withdrawn_by_magistrate'].includes(request.state);
  // How a mediation ended comes after the due day, by its nature: by then the request was answered in time.
  const result = request.answer === 'agreement' || request.answer === 'no_agreement';
  if (!open || (result && request.state === 'answered')) return null;
  if (request.due_on < today) return 'overdue';
  return Date.parse(request.due_on) - Date.parse(today) <= daysOfWarning * 86_400_000 ? 'soon' : null;
}

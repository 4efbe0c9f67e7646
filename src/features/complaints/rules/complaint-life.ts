export const complaintStages = ['received', 'acknowledged', 'answered', 'closed'] as const;
export type ComplaintStage = (typeof complaintStages)[number];

export const complaintResults = [
  'well_founded',
  'partly',
  'unfounded',
  'settled',
  'withdrawn',
  'not_admissible',
] as const;
export type ComplaintResult = (typeof complaintResults)[number];

/** The life of a complaint. Hearing both sides is a record in it, not a stage: it may happen before and after. */
export const complaintSteps = {
  acknowledge: { from: ['received'], to: 'acknowledged' },
  answer: { from: ['received', 'acknowledged'], to: 'answered' },
  close: { from: ['received', 'acknowledged', 'answered'], to: 'closed' },
} as const satisfies Record<string, { from: readonly ComplaintStage[]; to: ComplaintStage }>;
export type ComplaintStep = keyof typeof complaintSteps;

export const mayTake = (stage: ComplaintStage, step: ComplaintStep): boolean =>
  (complaintSteps[step].from as readonly ComplaintStage[]).includes(stage);

/** Days after receipt: a sign that it arrived within a week (the procedure of Terneuzen), an answer within six weeks. */
export const norms = { acknowledge: 7, answer: 42 } as const;

/** What is due next and when (`YYYY-MM-DD`); null once it is answered. */
export function dueNext(complaint: {
  stage: ComplaintStage;
  received_on: string;
}): { what: keyof typeof norms; on: string } | null {
  if (complaint.stage === 'answered' || complaint.stage === 'closed') return null;
  const what = complaint.stage === 'received' ? 'acknowledge' : 'answer';
  return { what, on: daysAfter(complaint.received_on, norms[what]) };
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

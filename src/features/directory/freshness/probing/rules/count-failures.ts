/** The fields of which can be asked from here whether they still answer. */
export const probedFields = ['website', 'requestUrl', 'email'] as const;
export type ProbedField = (typeof probedFields)[number];

export const problems = [
  'not_found',
  'server_error',
  'no_answer',
  'no_such_host',
  'private_address',
  'too_many_redirects',
  'no_mail',
] as const;
export type Problem = (typeof problems)[number];

/** What a look found. `network`: it may as well be our own network that is out. */
export type Outcome = { answers: true } | { answers: false; problem: Problem; network: boolean };

/** What is known of one value of a field; `failures` are the days on which it failed since it last answered. */
export type Probed = {
  value: string;
  lookedAt: Date;
  answeredAt: Date | null;
  failures: number;
  failingSince: Date | null;
  problem: Problem | null;
};

const day = 86_400_000;
/** So many days without an answer before anybody is told: a server may be mended, or turned off for a night. */
const daysUntilMarked = 3;

/** Whether a value may be looked at again: not within seven days, unless it was changed. */
export function dueForLook(before: Probed | null, value: string, now: Date): boolean {
  return before?.value !== value || now.getTime() - before.lookedAt.getTime() >= 7 * day;
}

/** What is known after a look. Another value begins anew; a second failure on one day counts once. */
export function afterLook(before: Probed | null, value: string, outcome: Outcome, now: Date): Probed {
  if (outcome.answers)
    return { value, lookedAt: now, answeredAt: now, failures: 0, failingSince: null, problem: null };
  const same = before?.value === value ? before : null;
  const sameDay = same && same.failures > 0 && dayOf(same.lookedAt) === dayOf(now);
  return {
    ...{ value, lookedAt: now, answeredAt: same?.answeredAt ?? null },
    failures: (same?.failures ?? 0) + (sameDay ? 0 : 1),
    failingSince: same?.failingSince ?? now,
    problem: outcome.problem,
  };
}

/** Since when a fact does not answer, as everybody is told; null as long as that is not sure. */
export function silentSince(probed: Probed | null, value: string): Date | null {
  return probed?.value === value && probed.failures >= daysUntilMarked ? probed.failingSince : null;
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

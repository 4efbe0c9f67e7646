import type { CriterionKey } from './criteria.ts';
import type { Fact, FactKey } from './fact.ts';

/** Of continuing training, in two years (Federal Mediation Commission). */
export const hoursWanted = 18;
/** What a resident must find on the public page to reach the service. */
const publicFields = [
  'name',
  'does',
  'forWhom',
  'howToAsk',
  'languages',
  'phone',
  'email',
  'hours',
  'area',
] as const;

type Work = {
  counts: {
    mediators: number;
    trained: number;
    signed: number;
    checked: number;
    check_until: string | null;
    coordinators: number;
    handlers: number;
    agreements: number;
    review_on: string | null;
    registered: number;
    closed: number;
    followed_up: number;
  };
  mediatorsPerCase: number;
  /** Null where the directory does not list the service. */
  publicFacts: Partial<Record<string, { value: unknown }>> | null;
  /** What the directory tells of the service out of its settings. */
  fromSettings: readonly string[];
  /** Whether the service asks its mediators for a criminal record check. */
  asksRecordChecks: boolean;
  accredited: readonly { valid_until: string; minutes: number | null }[];
};

const fact = (key: FactKey, enough: boolean, more: Partial<Fact> = {}): Fact => ({
  ...{ key, enough, until: null, count: null, of: null },
  ...more,
});

/** What the work shows of each criterion: what is enough to be evidence, and what is lacking. */
export function factsFrom(work: Work): Partial<Record<CriterionKey, Fact[]>> {
  const { counts, mediatorsPerCase, publicFacts, fromSettings, accredited } = work;
  const { mediators } = counts;
  const ofAll = (key: FactKey, count: number, more: Partial<Fact> = {}) =>
    fact(key, mediators > 0 && count === mediators, { count, of: mediators, ...more });
  const filled = publicFacts
    ? publicFields.filter((field) => publicFacts[field] !== undefined || fromSettings.includes(field)).length
    : 0;
  const charter = publicFacts?.charterSignedOn?.value;
  const soonest = accredited.map(({ valid_until }) => valid_until).sort()[0] ?? null;
  const schooled = accredited.filter(({ minutes }) => (minutes ?? 0) >= hoursWanted * 60).length;
  return {
    confidentiality: [fact('sealed', true)],
    aftercare: [
      fact('followed_up', counts.closed > 0 && counts.followed_up * 2 >= counts.closed, {
        ...{ count: counts.followed_up, of: counts.closed },
      }),
    ],
    training: [ofAll('trained', counts.trained)],
    method: [fact('per_case', mediatorsPerCase >= 2, { count: mediatorsPerCase })],
    free: [fact('free_said', publicFacts !== null)],
    publicity: [
      fact('public_page', filled === publicFields.length, { count: filled, of: publicFields.length }),
    ],
    registration: [fact('registered', counts.registered > 0, { count: counts.registered })],
    coordination: [fact('coordinators', counts.coordinators >= 2, { count: counts.coordinators })],
    cooperation: [
      fact('agreements', counts.agreements > 0, { count: counts.agreements, until: counts.review_on }),
    ],
    complaints: [fact('handlers', counts.handlers > 0, { count: counts.handlers })],
    volunteers: [
      ofAll('signed', counts.signed),
      ...(work.asksRecordChecks
        ? [ofAll('record_checks', counts.checked, { until: counts.check_until })]
        : []),
    ],
    charter: [fact('charter', typeof charter === 'string')],
    accreditation: [fact('accredited', accredited.length > 0, { count: accredited.length, until: soonest })],
    continuing_training: [
      fact('hours', accredited.length > 0 && schooled === accredited.length, {
        ...{ count: schooled, of: accredited.length },
      }),
    ],
  };
}

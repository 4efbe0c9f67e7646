import fc from 'fast-check';
import { outcomes } from '../../cases/codes/outcomes.ts';

const orNone = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const of = <const T>(...values: T[]) => fc.constantFrom(...values);
const month = fc
  .tuple(fc.integer({ min: 2025, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}-01`);
const days = orNone(fc.integer({ min: 0, max: 99 }));

/** Any figures that the database can hold, those that no case ever has included. */
export const anyFigure = fc.record({
  type: of('neighbour', 'neighbour', 'community', 'sanction'),
  requested_month: month,
  closed_month: orNone(month),
  stage: of('requested', 'intake', 'advised', 'not_suitable', 'mediating', 'closed', 'withdrawn'),
  outcome: orNone(fc.constantFrom(...outcomes.keys)),
  mode: orNone(of('direct', 'indirect', 'group')),
  subject: of('NOISE', 'GARDEN', 'SMELL'),
  sub_subject: of(''),
  relation: of('', 'ADJACENT'),
  channel: of('WEB', 'PHONE', 'DESK'),
  referrer_type: of('SELF', 'POLICE', 'HOUSING'),
  district: of('', 'Noord', 'Zuid', 'Oost'),
  language: of('nl', 'fr'),
  first_contact_days: days,
  accepted: orNone(fc.boolean()),
  first_answer: orNone(of('heard', 'refused')),
  second_answer: orNone(of('heard', 'refused', 'not_reached')),
  mediated: orNone(fc.boolean()),
  result: orNone(of('agreed', 'partly_agreed', 'improved', 'no_result', 'executed', 'not_executed')),
  followed_up: orNone(fc.boolean()),
  first_heard_days: days,
  second_answer_days: days,
  result_days: days,
  closed_days: days,
  tenure: of('', 'OWNER', 'SOCIAL_RENT'),
  dwelling: of('', 'FLAT'),
  household: of('', 'SINGLE', 'FAMILY'),
  age_band: of('', 'FROM_40'),
  municipality: of('', 'Demostad'),
});

export type AnyFigure = typeof anyFigure extends fc.Arbitrary<infer T> ? T : never;

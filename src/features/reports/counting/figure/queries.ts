import { sql } from 'kysely';
import { type Outcome, outcomes, positive } from '../../../cases/codes/outcomes.ts';

/** Outcomes that only a mediation which came to its end has. They also tell of a case whose steps nobody wrote down. */
export const outcomesOfAMediation: readonly Outcome[] = [
  'AGREEMENT',
  'SHUTTLE_OK',
  'PARTIAL',
  'RELATION',
  'BROKEN',
];
/** Outcomes that only a case has which was taken up. */
export const outcomesAfterStart: readonly Outcome[] = [
  ...outcomesOfAMediation,
  'NO_RESULT',
  'B_REFUSED',
  'B_NOT_REACHED',
];

const within = (codes: readonly string[]) => sql`(${sql.join(codes.map((code) => sql.lit(code)))})`;
const classOf = (is: boolean) => within(outcomes.keys.filter((key) => positive[key] === is));
const beforeMediation = within(['A_WITHDREW', 'B_WITHDREW', 'B_REFUSED', 'B_NOT_REACHED']);

const mediatedToTheEnd = sql`(mediated and result is not null or outcome in ${within(outcomesOfAMediation)}) is true`;
const bothHeard = sql`(second_answer = 'heard' or mediated or outcome in ${within(outcomesOfAMediation)}) is true`;
const accepted = sql`(accepted or mediated or first_answer is not null or outcome in ${within(outcomesAfterStart)}) is true`;

/** What a case is on each axis that reports alone have; each from its steps and its outcome, as the definitions say. */
export const figureColumns = sql`
  case when ${accepted} then 'started'
    when coalesce(outcome, stage) in ('NOT_SUITABLE', 'not_suitable') then 'not_suitable'
    when coalesce(outcome, stage) in ('ADVICE_OK', 'advised') then 'advised'
    when coalesce(outcome, stage) in ('REFERRED', 'referred_on') then 'referred_on'
    when outcome in ${beforeMediation} or outcome is null and stage = 'withdrawn' then 'withdrawn'
    when outcome = 'SELF_OK' then 'settled'
    when outcome = 'MOVED' then 'moved'
    else 'undecided' end as started,
  case when followed_up then 'followed_up'
    when ${mediatedToTheEnd} then 'result'
    when mediated then 'mediated'
    when ${bothHeard} then 'both_heard'
    when second_answer is not null then 'second_asked'
    when first_answer = 'heard' then 'first_heard'
    when ${accepted} then 'started'
    else 'before_start' end as progress,
  case when ${bothHeard} then 'heard' else coalesce(first_answer, 'not_heard') end as heard_first,
  case when ${bothHeard} then 'heard' else coalesce(second_answer, 'not_asked') end as heard_second,
  case when mediated or ${mediatedToTheEnd} then mode else 'none' end as mediation_mode,
  case when followed_up then 'followed_up' when ${mediatedToTheEnd} and result is distinct from 'no_result' then 'not_followed_up'
    else 'no_result' end as aftercare,
  case when outcome = 'NOT_SUITABLE' then 'not_suitable' when not ${accepted} then 'not_started'
    when ${mediatedToTheEnd} then 'whole_path' when ${bothHeard} then 'both_heard' else 'one_side' end as how_far,
  case when outcome in ${classOf(true)} then 'positive' when outcome in ${classOf(false)} then 'not_positive'
    else 'neutral' end as outcome_class`;

import { type Outcome, positive } from '../../../cases/codes/outcomes.ts';
import type { Stage } from '../../../cases/rules/stages.ts';
import type { FeedbackWord, ResultClass } from '../../contract/contract.ts';

/** On which day (`YYYY-MM-DD`) each word became true, or null, and the class of the result: all that may ever be told. */
export type PermittedFacts = Record<FeedbackWord, string | null> & { result: ResultClass | null };

/** What a case was, as far as feedback is made of it: `outcome` is the code of its closing. */
export type HistoryOfCase = {
  receivedOn: string;
  stage: Stage;
  outcome: string | null;
  events: readonly { toStage: Stage; day: string }[];
};

// Named one by one: a stage that somebody adds tells a partner nothing until he says here what.
const inProgress: readonly Stage[] = [
  'first_party_heard',
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
  'hearing',
  'gathering',
  'agreed',
  'partly_agreed',
  'improved',
  'aftercare',
];
const takenUp: readonly Stage[] = ['accepted', 'proposed', 'assigned', 'no_result', ...inProgress];

/**
 * Of a whole history only what a partner may be told: whatever the second party did or left between the first talk and the
 * end, it is the same. On hold, withdrawn and reopened are no words of it.
 */
export function permittedFacts({ receivedOn, stage, outcome, events }: HistoryOfCase): PermittedFacts {
  const firstAt = (stages: readonly Stage[]) => {
    const days = events.filter((event) => stages.includes(event.toStage)).map((event) => event.day);
    return days.sort()[0] ?? null;
  };
  const accepted = firstAt(takenUp);
  const endings = events.filter((event) => event.toStage === 'closed').map((event) => event.day);
  // What was opened again has not ended, as long as nobody was told that it had.
  const closed = stage === 'closed' ? (endings.sort().at(-1) ?? null) : null;
  return {
    received: receivedOn,
    taken_up: accepted,
    in_progress: firstAt(inProgress),
    closed,
    result: closed === null ? null : resultOf(outcome, accepted !== null),
  };
}

/** The class of a result. Who refused, who drew back, who moved: all of it is not positive. */
function resultOf(outcome: string | null, wasAccepted: boolean): ResultClass {
  if (outcome === 'REFERRED') return 'referred_on';
  if (outcome !== null && positive[outcome as Outcome] === true) return 'positive';
  return wasAccepted ? 'not_positive' : 'not_taken_up';
}

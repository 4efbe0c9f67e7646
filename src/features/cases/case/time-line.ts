import type { StepItem } from '../../../ui/steps/steps.tsx';
import type { CaseType, Stage } from '../rules/stages.ts';

/** The stages that every case hopes to pass; the line shows where it is on this way. */
type Way = { stage: Stage; also: Stage[] }[];
const between: Way = [
  { stage: 'requested', also: [] },
  { stage: 'intake', also: ['waiting', 'advised', 'not_suitable', 'referred_on'] },
  { stage: 'accepted', also: ['proposed'] },
  { stage: 'assigned', also: [] },
  { stage: 'first_party_heard', also: [] },
  { stage: 'second_party_heard', also: ['second_party_contacted', 'second_party_refused', 'not_reached'] },
  { stage: 'mediating', also: ['agreed', 'partly_agreed', 'improved', 'no_result'] },
  { stage: 'aftercare', also: [] },
  { stage: 'closed', also: [] },
];

const community: Way = [
  ...between.slice(0, 4),
  { stage: 'hearing', also: [] },
  { stage: 'gathering', also: ['agreed', 'partly_agreed', 'improved', 'no_result'] },
  ...between.slice(-2),
];

const sanction: Way = [
  { stage: 'requested', also: [] },
  { stage: 'intake', also: ['not_suitable'] },
  { stage: 'accepted', also: ['proposed'] },
  { stage: 'assigned', also: [] },
  { stage: 'offered', also: [] },
  { stage: 'offer_accepted', also: ['offer_refused'] },
  { stage: 'second_party_heard', also: ['second_party_contacted', 'second_party_refused', 'not_reached'] },
  { stage: 'mediating', also: ['agreed', 'no_result'] },
  { stage: 'executed', also: ['not_executed'] },
  { stage: 'closed', also: [] },
];
const ways: Record<CaseType, Way> = { neighbour: between, community, sanction };

/** The row of steps on top of a case: done with its day, where it is now, and what may still come. */
export function timeLine(
  { type, stage }: { type: CaseType; stage: Stage },
  events: { to_stage: Stage; happened_at: Date }[],
  words: { label: (stage: Stage) => string; day: (at: Date) => string },
): StepItem[] {
  const way = ways[type];
  const now = way.findIndex((step) => step.stage === stage || step.also.includes(stage));
  return way.map((step, index) => {
    const stages = [step.stage, ...step.also];
    const here = index === now;
    const event = events.findLast((candidate) => stages.includes(candidate.to_stage));
    const passed = index < now && event !== undefined;
    return {
      label: words.label(here ? stage : step.stage),
      state: here ? 'now' : passed ? 'done' : 'to-come',
      ...(event && (here || passed) ? { note: words.day(event.happened_at) } : {}),
    };
  });
}

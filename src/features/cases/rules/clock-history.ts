import type { ClockFacts, Hold } from './clocks.ts';
import type { Stage } from './stages.ts';
import type { StepName } from './step-tables.ts';

/** A step that was taken: as the rows of the case's events, oldest first. */
export type PastStep = { step: StepName; to: Stage; at: Date };

/**
 * What the clocks need to know of a case, from the steps taken so far. Coming back from a hold or a withdrawal does not
 * begin a stage anew; the time away is a hold. A second proposal does not make the acceptance younger.
 */
export function clockFactsOf(requestedAt: Date, past: readonly PastStep[]): ClockFacts {
  const facts = {
    stage: 'requested' as Stage,
    requestedAt,
    stageSince: requestedAt,
    acceptedAt: null as Date | null,
  };
  const holds: Hold[] = [];
  let working: Stage = 'requested';
  for (const { step, to, at } of past) {
    const wasAside = isAside(facts.stage);
    facts.stage = to;
    if (isAside(to)) {
      if (!wasAside) holds.push({ from: at, to: null });
      continue;
    }
    if (wasAside) endLast(holds, at);
    if (to !== working) facts.stageSince = at;
    working = to;
    if (step === 'accept') facts.acceptedAt = at;
  }
  return { ...facts, holds };
}

const isAside = (stage: Stage): boolean => stage === 'on_hold' || stage === 'withdrawn';

function endLast(holds: Hold[], at: Date): void {
  const last = holds.at(-1);
  if (last) last.to = at;
}

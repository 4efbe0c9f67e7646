import type { CaseType, Stage } from './stages.ts';
import type { ClockKind } from './steps.ts';
import { countDays, type Day, dayAfter, isWorkingDay, localDay } from './working-days.ts';

/** The norms of a service; the defaults are those of the field. */
export type Norms = {
  firstContactWorkingDays: number;
  firstPartyVisitWorkingDays: number;
  aftercareFromWeeks: number;
  aftercareByWeeks: number;
  /** From how many working days before the last day something is due soon. */
  soonWorkingDays: number;
};

export const defaultNorms: Norms = {
  firstContactWorkingDays: 5,
  firstPartyVisitWorkingDays: 10,
  aftercareFromWeeks: 2,
  aftercareByWeeks: 6,
  soonWorkingDays: 2,
};

/** A stretch that the case was on hold; `to` is null while it lasts. */
export type Hold = { from: Date; to: Date | null };

/** What the clocks read of a case. `acceptedAt` is used before assignment; without it the stage's own beginning. */
export type ClockFacts = {
  type?: CaseType;
  stage: Stage;
  requestedAt: Date;
  stageSince: Date;
  acceptedAt?: Date | null;
  holds?: readonly Hold[];
};

/** `dueOn` is the last day in time. `opensOn` is the first day on which it makes sense, where there is such a day. */
export type Due = { kind: ClockKind; dueOn: Day; opensOn: Day | null; state: 'in_time' | 'soon' | 'late' };

/**
 * Which norm clock runs now, until which local day, and how it stands; null when none does. Days count from the day
 * after the event; days on hold do not count, and on hold no clock runs.
 */
export function dueFor(
  facts: ClockFacts,
  norms: Norms,
  isHoliday: (day: Day) => boolean,
  now: Date,
  timeZone: string,
): Due | null {
  const today = localDay(now, timeZone);
  const isHeld = heldDays(facts.holds ?? [], today, timeZone);
  const isWorking = (day: Day) => isWorkingDay(day, isHoliday);
  const clock = clockAt(facts, norms);
  if (clock === null) return null;
  const start = localDay(clock.since, timeZone);
  if (clock.kind === 'aftercare') {
    const isFree = (day: Day) => !isHeld(day);
    const dueOn = countDays(start, norms.aftercareByWeeks * 7, isFree);
    const opensOn = countDays(start, norms.aftercareFromWeeks * 7, isFree);
    return { kind: 'aftercare', dueOn, opensOn, state: stateOn(today, opensOn, dueOn) };
  }
  const dueOn = countDays(start, clock.workingDays, (day) => isWorking(day) && !isHeld(day));
  const soonFrom = countDays(dueOn, -norms.soonWorkingDays, isWorking);
  return { kind: clock.kind, dueOn, opensOn: null, state: stateOn(today, soonFrom, dueOn) };
}

type Clock =
  | { kind: 'aftercare'; since: Date }
  | { kind: 'first_contact' | 'first_party_visit'; since: Date; workingDays: number };

function clockAt(facts: ClockFacts, norms: Norms): Clock | null {
  switch (facts.stage) {
    case 'requested':
      return { kind: 'first_contact', since: facts.requestedAt, workingDays: norms.firstContactWorkingDays };
    case 'accepted':
    case 'proposed':
    case 'assigned': {
      const since = facts.stage === 'assigned' ? facts.stageSince : (facts.acceptedAt ?? facts.stageSince);
      return { kind: 'first_party_visit', since, workingDays: norms.firstPartyVisitWorkingDays };
    }
    case 'agreed':
    case 'partly_agreed':
    case 'improved':
      // Of a sanction the lines have days of their own, and there is no aftercare.
      if (facts.type === 'sanction') return null;
      return { kind: 'aftercare', since: facts.stageSince };
    default:
      return null;
  }
}

// The day on which a case goes on hold is lost, the day on which it resumes counts again.
function heldDays(holds: readonly Hold[], today: Day, timeZone: string): (day: Day) => boolean {
  const stretches = holds.map((hold) => ({
    from: localDay(hold.from, timeZone),
    to: hold.to ? localDay(hold.to, timeZone) : dayAfter(today, 1),
  }));
  return (day) => stretches.some(({ from, to }) => from <= day && day < to);
}

const stateOn = (today: Day, soonFrom: Day, dueOn: Day): Due['state'] => {
  if (today > dueOn) return 'late';
  return today >= soonFrom ? 'soon' : 'in_time';
};

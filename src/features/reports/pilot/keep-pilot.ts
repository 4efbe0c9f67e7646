import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { contentToday } from './content-today.ts';
import {
  insertDecision,
  insertGoal,
  markGivenUp,
  pilotOf,
  upsertPilot,
  yardsticksOfSister,
} from './queries.ts';
import type { PilotIndicator } from './rules/progress.ts';
import type { Decision } from './tables.ts';

type NewGoal = { id: string; indicator: PilotIndicator; target: bigint; until: string };
type NewDecision = { id: string; on: string; by: string; decision: Decision; reasons: string };

const act = <T>(house: House, by: AtWork, work: (tx: Tx) => Promise<T>) =>
  house.db.as({ kind: 'member', memberId: by.memberId }, work);

const note = (tx: Tx, { memberId, name, service }: AtWork, at: Date, action: string) =>
  audit(tx, {
    ...{ at, serviceId: service.id, action, role: 'coordinator' },
    person: { id: memberId, name },
  });

/** Begins a pilot, or changes until when it runs and what for. */
export function keepPilot(
  house: House,
  by: AtWork,
  plan: { begins: string; ends: string; purpose: string },
): Promise<void> {
  const now = house.now();
  return act(house, by, async (tx) => {
    await upsertPilot(tx, {
      ...{ service_id: by.service.id, begins_on: plan.begins, ends_on: plan.ends, purpose: plan.purpose },
      ...{ changed_at: now, changed_by: by.memberId },
    });
    await note(tx, by, now, 'pilot.keep');
  });
}

/** Sets what the pilot will be measured by. */
export function setGoal(house: House, by: AtWork, goal: NewGoal): Promise<Result<void, 'no_pilot'>> {
  const now = house.now();
  return act(house, by, async (tx) => {
    if (!(await pilotOf(tx, by.service.id))) return refused('no_pilot');
    await insertGoal(tx, {
      ...{ id: goal.id, service_id: by.service.id, indicator: goal.indicator, target: goal.target },
      ...{ until_on: goal.until, made_at: now, made_by: by.memberId, given_up_on: null },
    });
    await note(tx, by, now, 'pilot.goal');
    return ok(undefined);
  });
}

/** Sets all that the sister measured herself by, until the pilot ends. What was taken over before stays as it is. */
export function takeOverGoals(house: House, by: AtWork): Promise<Result<void, 'no_pilot'>> {
  const now = house.now();
  return act(house, by, async (tx) => {
    const pilot = await pilotOf(tx, by.service.id);
    if (!pilot) return refused('no_pilot');
    for (const { id, indicator, target } of await yardsticksOfSister(tx, by.service.id))
      await insertGoal(tx, {
        ...{ id, service_id: by.service.id, indicator, target, until_on: pilot.ends_on },
        ...{ made_at: now, made_by: by.memberId, given_up_on: null },
      });
    await note(tx, by, now, 'pilot.goals_like_sister');
    return ok(undefined);
  });
}

/** Gives a goal up: it stays on the page, with the day. One that was given up already stays as it is. */
export function giveUpGoal(house: House, by: AtWork, id: string): Promise<void> {
  const now = house.now();
  return act(house, by, async (tx) => {
    const of = { serviceId: by.service.id, id };
    if (await markGivenUp(tx, of, isoDay(now, by.service.timeZone)))
      await note(tx, by, now, 'pilot.goal_given_up');
  });
}

/**
 * Writes down what was decided about going on, with the figures that the steering group could see on that day. Nothing of it is
 * changed afterwards: a later decision is another record.
 */
export function recordDecision(
  house: House,
  by: AtWork,
  made: NewDecision,
): Promise<Result<void, 'no_pilot'>> {
  const now = house.now();
  return act(house, by, async (tx) => {
    const seen = await contentToday(tx, house, by);
    if (!seen) return refused('no_pilot');
    await insertDecision(tx, {
      ...{ id: made.id, service_id: by.service.id, decided_on: made.on, decided_by: made.by },
      ...{ decision: made.decision, reasons: made.reasons, made_at: now, made_by: by.memberId },
      seen: JSON.stringify({ ...seen, decisions: [] }),
    });
    await note(tx, by, now, 'pilot.decision');
    return ok(undefined);
  });
}

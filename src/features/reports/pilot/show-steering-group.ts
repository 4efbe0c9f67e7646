import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { freezeAgain, type GuestWish, makeGuestLink } from '../guests/guest-links.ts';
import { decisionsOf, goalsOf, insertStep, pilotOf } from './queries.ts';
import { figuresForGuests } from './read-pilot.ts';
import type { KeptSteeringContent } from './steering-content.ts';

/** Makes a link for the steering group, with the page as it may be shown today, and gives its address: told once. */
export function makeSteeringLink(
  house: House,
  by: AtWork,
  wish: Omit<GuestWish, 'email'>,
): Promise<Result<{ address: string | null }, 'no_pilot'>> {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await contentToday(tx, house, by);
    if (!content) return refused('no_pilot');
    const address = await makeGuestLink(tx, house, by, {
      ...{ kind: 'steering', wish: { ...wish, email: '' }, content },
    });
    return ok({ address });
  });
}

/** Freezes the page of the steering group anew, for all its links that stand. */
export function renewSteeringPage(house: House, by: AtWork): Promise<Result<void, 'no_pilot'>> {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await contentToday(tx, house, by);
    if (!content) return refused('no_pilot');
    await freezeAgain(tx, by, house.now(), { kind: 'steering', content });
    return ok(undefined);
  });
}

/** What may be shown today; a count that is shown for the first time is kept, so that the next one is safe beside it. */
async function contentToday(tx: Tx, house: House, by: AtWork): Promise<KeptSteeringContent | null> {
  const { id } = by.service;
  const pilot = await pilotOf(tx, id);
  if (!pilot) return null;
  const now = house.now();
  const smallest = await smallestNumberOf(tx, id);
  const { shown, step } = await figuresForGuests(tx, by, { from: pilot.begins_on, smallest, now });
  if (step)
    await insertStep(tx, {
      ...{ service_id: id, until_on: step.until, counted: JSON.stringify(step.counted), depth: step.depth },
      ...{ made_at: now, made_by: by.memberId },
    });
  const goals = (await goalsOf(tx, id)).filter(({ given_up_on }) => given_up_on === null);
  return {
    ...{ begins: pilot.begins_on, ends: pilot.ends_on, purpose: pilot.purpose, smallest },
    ...{ until: shown?.until ?? null, funnel: shown?.figures.funnel ?? null },
    cost: shown?.figures.cost?.toString() ?? null,
    goals: goals.map(({ indicator, target, until_on }) => ({
      ...{ indicator, target: String(target), until: until_on },
    })),
    decisions: (await decisionsOf(tx, id)).map((one) => ({
      ...{ on: one.decided_on, by: one.decided_by, decision: one.decision, reasons: one.reasons },
    })),
  };
}

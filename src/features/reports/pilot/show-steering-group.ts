import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { freezeAgain, type GuestWish, makeGuestLink } from '../guests/guest-links.ts';
import { figuresForGuests } from './figures-for-guests.ts';
import { decisionsOf, goalsOf, pilotOf } from './queries.ts';
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

/** What may be shown today. */
async function contentToday(tx: Tx, house: House, by: AtWork): Promise<KeptSteeringContent | null> {
  const { id } = by.service;
  const pilot = await pilotOf(tx, id);
  if (!pilot) return null;
  const smallest = await smallestNumberOf(tx, id);
  const shown = await figuresForGuests(tx, by, { pilot, smallest, now: house.now() });
  const goals = (await goalsOf(tx, id)).filter(({ given_up_on }) => given_up_on === null);
  return {
    ...{ begins: pilot.begins_on, ends: pilot.ends_on, purpose: pilot.purpose, smallest },
    ...{ from: shown?.from ?? null, until: shown?.until ?? null, funnel: shown?.funnel ?? null },
    ...{ cost: shown?.cost?.toString() ?? null, said: shown?.said ?? {} },
    goals: goals.map(({ indicator, target, until_on }) => ({
      ...{ indicator, target: String(target), until: until_on },
    })),
    decisions: (await decisionsOf(tx, id)).map((one) => ({
      ...{ on: one.decided_on, by: one.decided_by, decision: one.decision, reasons: one.reasons },
    })),
  };
}

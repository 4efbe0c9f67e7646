import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { figuresForGuests } from './figures-for-guests.ts';
import { decisionsOf, goalsOf, pilotOf } from './queries.ts';
import type { KeptSteeringContent } from './steering-content.ts';

/** What a steering group may be shown today; null where there is no pilot. */
export async function contentToday(tx: Tx, house: House, by: AtWork): Promise<KeptSteeringContent | null> {
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

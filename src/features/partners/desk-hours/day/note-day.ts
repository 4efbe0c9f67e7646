import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { type DeskDay, inTransaction } from '../read-desk-hours.ts';
import { slotsOf } from '../rules/slots.ts';
import { freeSlot, takeSlot, upsertCount } from './queries.ts';
import { dayNamed } from './read-day.ts';

type Named = { id: string; day: string };

/** Whoever holds the day, or a coordinator, marks a time as taken or free. Nothing says by whom it is taken. */
export const markSlot = (
  house: House,
  who: AtWork,
  named: Named,
  { at, take }: { at: string; take: 'yes' | 'no' },
): Promise<Result<null, 'not_found'>> =>
  onDay(house, who, named, async (tx, day) => {
    const { desk } = day;
    if (take === 'no') await freeSlot(tx, { deskHour: desk.id, day: day.day }, at);
    else if (slotsOf({ from: day.from, to: day.to, minutes: desk.slot_minutes }).includes(at))
      await takeSlot(tx, { ...keyOf(day), at_time: at, taken_by: who.memberId });
  });

/** Says how many walked in on a day. */
export const countWalkIns = (
  house: House,
  who: AtWork,
  named: Named,
  walkIns: number,
): Promise<Result<null, 'not_found'>> =>
  onDay(house, who, named, (tx, day) =>
    upsertCount(tx, {
      ...keyOf(day),
      ...{ walk_ins: walkIns, noted_by: who.memberId, noted_at: house.now() },
    }),
  );

const onDay = (
  house: House,
  who: AtWork,
  named: Named,
  work: (tx: Tx, day: DeskDay) => Promise<void>,
): Promise<Result<null, 'not_found'>> =>
  inTransaction(house, who, async (tx) => {
    const day = await dayNamed(tx, who, named);
    if (!day) return refused('not_found');
    await work(tx, day);
    return ok(null);
  });

const keyOf = ({ desk, day }: DeskDay) => ({
  ...{ desk_hour_id: desk.id, organisation_id: desk.organisation_id, service_id: desk.service_id, day },
});

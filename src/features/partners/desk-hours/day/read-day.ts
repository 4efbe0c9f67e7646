import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { isDayOf } from '../../../directory/service/desk-hours/rules/days-of-series.ts';
import { possibleHolders } from '../queries.ts';
import {
  type DeskDay,
  daysOfDesk,
  deskHourNamed,
  inTransaction,
  seriesOf,
  todayOf,
} from '../read-desk-hours.ts';
import { slotsOf } from '../rules/slots.ts';
import { notedOn } from './queries.ts';

/** One day of a desk-hour, with what a member may do with it. */
export type DaySeen = {
  day: DeskDay;
  /** Of what is otherwise on it; 0 when nothing is. */
  version: number;
  slots: { at: string; taken: boolean }[];
  walkIns: number | null;
  holders: { id: string; name: string }[];
};

/** The day of a desk-hour (`YYYY-MM-DD`, by the series); undefined when it has none such for this member. */
export async function dayNamed(
  tx: Tx,
  who: AtWork,
  { id, day }: { id: string; day: string },
): Promise<DeskDay | undefined> {
  const desk = await deskHourNamed(tx, who, id);
  if (!desk || !isDayOf(seriesOf(desk), day)) return undefined;
  const on = desk.exceptions.find((one) => one.day === day)?.moved_to ?? day;
  return daysOfDesk(desk, who, { from: on, to: on }).find((one) => one.day === day);
}

/** As `dayNamed`, with what is noted of it. */
export function readDay(
  house: House,
  who: AtWork,
  named: { id: string; day: string },
): Promise<DaySeen | undefined> {
  return inTransaction(house, who, async (tx) => {
    const day = await dayNamed(tx, who, named);
    if (!day) return undefined;
    const { desk } = day;
    const { taken, walkIns } = await notedOn(tx, { deskHour: desk.id, day: day.day });
    const times = slotsOf({ from: day.from, to: day.to, minutes: desk.slot_minutes });
    // A time that was taken before the hours changed stays to be seen, and to be freed.
    const all = [...new Set([...times, ...taken])].sort();
    return {
      day,
      version: desk.exceptions.find((one) => one.day === day.day)?.version ?? 0,
      slots: all.map((at) => ({ at, taken: taken.includes(at) })),
      walkIns,
      holders: await possibleHolders(tx, who.service.id, todayOf(house, who)),
    };
  });
}

import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { noteDeskHour } from '../note-desk-hour.ts';
import { possibleHolders } from '../queries.ts';
import { type DeskDay, inTransaction, todayOf } from '../read-desk-hours.ts';
import type { DayForm } from './day-form.ts';
import { upsertException } from './queries.ts';
import { dayNamed } from './read-day.ts';

/** Cancels one day, moves it, holds it all the same, or gives it to somebody else for once. */
export function changeDay(
  house: House,
  who: AtWork,
  named: { id: string; day: string },
  form: DayForm,
): Promise<Result<null, 'not_found' | 'unknown_holder' | 'changed_meanwhile'>> {
  return inTransaction(house, who, async (tx) => {
    const day = await dayNamed(tx, who, named);
    if (!day) return refused('not_found');
    const { desk } = day;
    const holder = await holderOf(tx, house, who, day, form.holder);
    if (!holder.ok) return holder;
    const row = {
      ...{ desk_hour_id: desk.id, organisation_id: desk.organisation_id, service_id: desk.service_id },
      ...{ day: day.day, kind: form.kind, held_by: holder.value, changed_at: house.now() },
      ...(form.kind === 'moved'
        ? { moved_to: form.movedTo, from_time: form.from, to_time: form.to }
        : { moved_to: null, from_time: null, to_time: null }),
    };
    if (!(await upsertException(tx, row, form.version))) return refused('changed_meanwhile');
    const did = { at: house.now(), serviceId: who.service.id, role: 'coordinator' as const };
    await noteDeskHour(tx, who, { ...did, action: `day_${form.kind}`, deskHour: desk.id, day: day.day });
    return ok(null);
  });
}

/** Who holds the day instead of who holds the series; null when it is the same one. */
async function holderOf(tx: Tx, house: House, who: AtWork, day: DeskDay, chosen: string) {
  if (chosen === '' || chosen === day.desk.held_by) return ok(null);
  const holders = await possibleHolders(tx, who.service.id, todayOf(house, who));
  const known = chosen === day.holder?.id || holders.some(({ id }) => id === chosen);
  return known ? ok(chosen) : refused('unknown_holder');
}

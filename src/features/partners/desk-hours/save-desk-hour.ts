import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { DeskHourForm } from './desk-hour-form.ts';
import { noteDeskHour } from './note-desk-hour.ts';
import { insertDeskHour, partnerPlaces, possibleHolders, updateDeskHour } from './queries.ts';
import { deskHourNamed, inTransaction, todayOf } from './read-desk-hours.ts';

type Refusal = 'unknown_place' | 'unknown_holder';

/** Offers a desk-hour to the partner whose place it is; the same form sent twice offers it once. Gives its id. */
export function offerDeskHour(
  house: House,
  who: AtWork,
  form: DeskHourForm,
): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(house, who, async (tx) => {
    const facts = await factsOf(tx, house, who, form, null);
    if (!facts.ok) return facts;
    const id = form.once;
    const isNew = await insertDeskHour(tx, {
      ...{ id, service_id: who.service.id, made_by: who.memberId, ended_at: null },
      ...facts.value,
    });
    if (isNew) await noteDeskHour(tx, who, { ...did(house, who, 'offer'), deskHour: id });
    return ok({ id });
  });
}

/**
 * Changes a desk-hour. Another place, day, rhythm or time is a new offer: the database counts it up, and until the partner has
 * answered the public does not see it.
 */
export function changeDeskHour(
  house: House,
  who: AtWork,
  id: string,
  form: DeskHourForm,
): Promise<Result<null, Refusal | 'not_found' | 'changed_meanwhile' | 'other_partner'>> {
  return inTransaction(house, who, async (tx) => {
    const desk = await deskHourNamed(tx, who, id);
    if (!desk) return refused('not_found');
    const facts = await factsOf(tx, house, who, form, desk.held_by);
    if (!facts.ok) return facts;
    const { organisation_id, ...change } = facts.value;
    if (organisation_id !== desk.organisation_id) return refused('other_partner');
    const seen = { id, serviceId: who.service.id, version: form.version };
    if (!(await updateDeskHour(tx, seen, change))) return refused('changed_meanwhile');
    await noteDeskHour(tx, who, { ...did(house, who, 'change'), deskHour: id });
    return ok(null);
  });
}

/** Ends a desk-hour: nobody sees it any more. */
export function endDeskHour(house: House, who: AtWork, id: string): Promise<Result<null, 'not_found'>> {
  return inTransaction(house, who, async (tx) => {
    const desk = await deskHourNamed(tx, who, id);
    if (!desk) return refused('not_found');
    const now = house.now();
    const seen = { id, serviceId: who.service.id, version: desk.version };
    if (!(await updateDeskHour(tx, seen, { ended_at: now, changed_at: now }))) return refused('not_found');
    await noteDeskHour(tx, who, { ...did(house, who, 'end'), deskHour: id });
    return ok(null);
  });
}

const did = (house: House, who: AtWork, action: string) => ({
  ...{ at: house.now(), serviceId: who.service.id, action, role: 'coordinator' as const },
});

/** The columns that a form fills, once its place and its holder are of this service. `before` held it until now. */
async function factsOf(tx: Tx, house: House, who: AtWork, form: DeskHourForm, before: string | null) {
  const place = (await partnerPlaces(tx, who.service.id)).find(({ id }) => id === form.place);
  if (!place) return refused('unknown_place');
  const holders = await possibleHolders(tx, who.service.id, todayOf(house, who));
  const held_by = form.holder || null;
  if (held_by && held_by !== before && !holders.some(({ id }) => id === held_by))
    return refused('unknown_holder');
  return ok({
    ...{ organisation_id: place.organisation_id, place_id: place.id, held_by, note: form.note },
    ...{ first_on: form.firstOn, every_weeks: form.every, until_on: form.untilOn || null },
    ...{ from_time: form.from, to_time: form.to, slot_minutes: form.slot, changed_at: house.now() },
  });
}

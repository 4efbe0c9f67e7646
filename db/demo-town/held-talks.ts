import { bookAppointment } from '../../src/features/cases/appointments/book-appointment.ts';
import { recordHeld } from '../../src/features/cases/appointments/change-appointment.ts';
import type { Wish } from '../../src/features/cases/appointments/meeting-of.ts';
import { partiesOf } from '../../src/features/cases/record/parties/queries.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { Act } from './life.ts';

const minute = 60_000;

/** A visit at the home of a party just now, as it stood in the diary: its hours count. Nothing where the mediator was elsewhere. */
export const visitedAtHome =
  (by: string, side: 'first' | 'second'): Act =>
  async ({ house, asked, mediator }) => {
    const who = await mediator(by);
    const parties = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      partiesOf(tx, asked.caseId),
    );
    const party = parties.find((one) => one.side === side);
    if (!party) return;
    const now = house.now().getTime();
    const wish: Wish = { kind: 'talk', place: 'home', room: null, parties: [party.id], minutes: 60 };
    const given = { number: asked.number, id: randomId() };
    const before = { ...house, now: () => new Date(now - 90 * minute) };
    const starts = new Date(now - 65 * minute);
    const booked = await bookAppointment(before, who, { ...given, wish, starts, anyway: true });
    if (booked.ok) await recordHeld(house, who, { ...given, once: randomId(), held: true, why: '' });
  };

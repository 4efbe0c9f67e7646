import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { insertGuests, insertSession, organisationsToAsk } from './queries.ts';
import type { SessionKind } from './tables.ts';

export type Plan = {
  /** Comes with the form, so that a double post plans once. */
  id: string;
  kind: SessionKind;
  title: string;
  on_day: string;
  starts: string;
  ends: string;
  place: string;
  held_by: string;
  material: string;
  organisations: string[];
};

/** Plans a session and asks these organisations of the coordinator’s own service to it; others are left out. */
export function planSession(house: House, who: AtWork, { organisations, ...session }: Plan): Promise<void> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const service_id = who.service.id;
    const made = { service_id, made_by: who.memberId, made_at: now, cancelled_at: null };
    if (!(await insertSession(tx, { ...session, ...made }))) return;
    const own = await organisationsToAsk(tx, service_id);
    const guests = own
      .filter(({ id }) => organisations.includes(id))
      .map(({ id }) => ({
        ...{ session_id: session.id, organisation_id: id, service_id },
        ...{ expected: null, said_by: null, said_at: null, came: null },
      }));
    await insertGuests(tx, guests);
    await audit(tx, {
      at: now,
      serviceId: service_id,
      action: 'partner.session',
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
      detail: { asked: guests.length },
    });
  });
}

import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { SessionSeen } from './at-session.ts';
import { insertGuests, insertSession, organisationsToAsk, updateSession } from './queries.ts';
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

type Change = Omit<Plan, 'id' | 'material'>;

/** Changes what is planned, and asks these organisations besides; who was asked before stays asked. */
export async function changeSession(
  { tx, who, now }: { tx: Tx; who: AtWork; now: Date },
  { session, guests }: SessionSeen,
  { organisations, ...facts }: Change,
): Promise<void> {
  await updateSession(tx, session.id, facts);
  const asked = new Set(guests.map(({ organisation_id }) => organisation_id));
  const more = (await organisationsToAsk(tx, who.service.id)).filter(
    ({ id }) => organisations.includes(id) && !asked.has(id),
  );
  await insertGuests(tx, guestRows(session.id, who.service.id, more));
  await audit(tx, {
    ...{ at: now, serviceId: who.service.id, action: 'partner.session', role: 'coordinator' },
    ...{ person: { id: who.memberId, name: who.name }, detail: { asked: more.length } },
  });
}

const guestRows = (session_id: string, service_id: string, organisations: readonly { id: string }[]) =>
  organisations.map(({ id }) => ({
    ...{ session_id, organisation_id: id, service_id },
    ...{ expected: null, said_by: null, said_at: null, came: null },
  }));

/** Plans a session and asks these organisations of the coordinator’s own service to it; others are left out. */
export function planSession(house: House, who: AtWork, { organisations, ...session }: Plan): Promise<void> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const service_id = who.service.id;
    const made = { service_id, made_by: who.memberId, made_at: now, cancelled_at: null };
    if (!(await insertSession(tx, { ...session, ...made }))) return;
    const own = await organisationsToAsk(tx, service_id);
    const guests = guestRows(
      session.id,
      service_id,
      own.filter(({ id }) => organisations.includes(id)),
    );
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

import type { Tx } from '../../../platform/db/database.ts';
import '../appointments/tables.ts';
import '../homes/tables.ts';

/** The visits at home that are told to a party and on which this member goes, the soonest first. */
export function visitsOf(tx: Tx, of: { memberId: string; serviceId: string; after: Date; before: Date }) {
  return visits(tx, of.memberId)
    .where('p.service_id', '=', of.serviceId)
    .where('p.state', '=', 'confirmed')
    .where('p.ends_at', '>', of.after)
    .where('p.starts_at', '<', of.before)
    .orderBy('p.starts_at')
    .orderBy('p.id')
    .execute();
}

/** One visit of this member, also when it is past or was cancelled since: he may still write down what happened. */
export function visitById(tx: Tx, of: { memberId: string; id: string }) {
  return visits(tx, of.memberId).where('p.id', '=', of.id).executeTakeFirst();
}

const visits = (tx: Tx, memberId: string) =>
  tx
    .selectFrom('confidential.appointment_party as p')
    .innerJoin('confidential.appointment_member as m', 'm.appointment_id', 'p.appointment_id')
    .innerJoin('confidential.cases as c', 'c.id', 'p.case_id')
    .innerJoin('confidential.party as who', 'who.id', 'p.party_id')
    .leftJoin('confidential.home as h', 'h.party_id', 'p.party_id')
    .where('m.member_id', '=', memberId)
    .where('p.place', '=', 'home')
    .select(['p.id', 'p.starts_at', 'p.ends_at', 'p.zone', 'p.party_id', 'p.case_id', 'p.service_id'])
    .select(['c.number', 'c.shred_key', 'who.contact'])
    .select((eb) =>
      (['tenure', 'dwelling', 'household', 'age_band'] as const).map((column) =>
        eb.fn.coalesce(`h.${column}`, eb.val('')).as(column),
      ),
    );

export type VisitRow = Awaited<ReturnType<typeof visitsOf>>[number];

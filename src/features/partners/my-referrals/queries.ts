import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import '../tables.ts';
import '../feedback/tables.ts';

/** The member who looks sees the referrals of the organisations for which he speaks, at the service in which he works now. */
export type Sent = { service: { id: string } };

export const pageLength = 50;

/** As many are looked through at once, the newest first; beyond it the page says so. */
export const mostSearched = 5000;

// His seat says whose they are. A coordinator’s own right must not widen what he sees as a partner.
const mine = (tx: Tx, { service }: Sent) =>
  tx
    .selectFrom('confidential.referral as r')
    .innerJoin('partners.organisation as o', 'o.id', 'r.organisation_id')
    .where('r.organisation_id', '=', sql<string>`any(array(select partners.sits_at()))`)
    .where('r.service_id', '=', service.id)
    .select(['r.id', 'r.received_on', 'r.person', 'r.shred_key', 'o.name as organisation', 'o.kind']);

/** A page of them, the newest day first, and one more where there are more; `before` is the last of the page before. */
export function pageOfMine(tx: Tx, who: Sent, before: { day: string; id: string } | null) {
  return mine(tx, who)
    .$if(before !== null, (q) =>
      q.where((of) =>
        of.or([
          of('r.received_on', '<', before?.day ?? ''),
          of.and([of('r.received_on', '=', before?.day ?? ''), of('r.id', '>', before?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('r.received_on', 'desc')
    .orderBy('r.id')
    .limit(pageLength + 1)
    .execute();
}

/** All of them, to be searched in memory, the newest day first. */
export function allOfMine(tx: Tx, who: Sent) {
  return mine(tx, who)
    .orderBy('r.received_on', 'desc')
    .orderBy('r.id')
    .limit(mostSearched + 1)
    .execute();
}

export type SealedReferral = Awaited<ReturnType<typeof allOfMine>>[number];

/** One of them, with its agreement, or nothing where it is not his. */
export function oneOfMine(tx: Tx, who: Sent, id: string) {
  return mine(tx, who)
    .innerJoin('partners.agreement as a', 'a.id', 'r.agreement_id')
    .leftJoin('partners.place as p', 'p.id', 'r.place_id')
    .where('r.id', '=', id)
    .select(['r.case_id', 'r.organisation_id', 'r.way', 'r.agreed_how', 'a.contract', 'p.name as place'])
    .executeTakeFirst();
}

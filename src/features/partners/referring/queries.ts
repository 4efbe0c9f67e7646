import type { Insertable } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

// Written with a new case by who reads nothing back: no `returning` here.
export async function insertReferral(
  tx: Tx,
  row: Insertable<Tables['confidential.referral']>,
): Promise<void> {
  await tx.insertInto('confidential.referral').values(row).execute();
}

/** The organisations of a service for which a member speaks, with his own place in each; they as people sort their names. */
export function seatsOf(tx: Tx, memberId: string, serviceId: string) {
  return tx
    .selectFrom('partners.seat as s')
    .innerJoin('partners.organisation as o', 'o.id', 's.organisation_id')
    .where('s.member_id', '=', memberId)
    .where('s.service_id', '=', serviceId)
    .where('s.ended_at', 'is', null)
    .where('o.ended_at', 'is', null)
    .orderBy(asPeopleSort('o.name'))
    .orderBy('o.id')
    .select(['o.id', 'o.name', 'o.kind', 's.place_id'])
    .execute();
}

export type Seat = Awaited<ReturnType<typeof seatsOf>>[number];

/** Whether the partner who looks may know of this referral. */
export async function isOwnReferral(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('confidential.referral')
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Counts one more on that day (`YYYY-MM-DD`) whom the organisation told to ask himself. */
export async function countTip(
  tx: Tx,
  { organisationId, serviceId, day }: { organisationId: string; serviceId: string; day: string },
): Promise<void> {
  await tx
    .insertInto('partners.tip')
    .values({ organisation_id: organisationId, service_id: serviceId, day, count: 1 })
    .onConflict((oc) =>
      oc
        .columns(['organisation_id', 'day'])
        .doUpdateSet((of) => ({ count: of('partners.tip.count', '+', 1) })),
    )
    .execute();
}

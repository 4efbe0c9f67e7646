import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

type New<Name extends keyof Tables> = Insertable<Tables[Name]>;

export async function insertOrganisation(tx: Tx, row: New<'partners.organisation'>): Promise<void> {
  await tx.insertInto('partners.organisation').values(row).execute();
}

export async function insertPlace(tx: Tx, row: New<'partners.place'>): Promise<void> {
  await tx.insertInto('partners.place').values(row).execute();
}

export async function insertContact(tx: Tx, row: New<'partners.contact'>): Promise<void> {
  await tx.insertInto('partners.contact').values(row).execute();
}

/** Gives a member his seat, or gives it back to one who had left it. */
export async function upsertSeat(tx: Tx, row: New<'partners.seat'>): Promise<void> {
  const { place_id, given_by, given_at } = row;
  await tx
    .insertInto('partners.seat')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'organisation_id'])
        .doUpdateSet({ place_id, given_by, given_at, ended_at: null }),
    )
    .execute();
}

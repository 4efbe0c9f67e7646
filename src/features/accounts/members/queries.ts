import type { Tx } from '../../../platform/db/database.ts';
import type { Role } from '../roles.ts';
import type { NewMemberRow } from '../tables.ts';

/** False when the address is taken. */
export async function insertMemberRow(tx: Tx, member: NewMemberRow): Promise<boolean> {
  const done = await tx
    .insertInto('identity.member')
    .values(member)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Gives a role, or gives it back to who held it before. */
export async function upsertRole(
  tx: Tx,
  role: { member_id: string; service_id: string | null; role: Role; until: string | null },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('identity.role')
    .values({ ...role, since: now, ended_at: null })
    .onConflict((oc) =>
      oc
        .columns(['member_id', 'service_id', 'role'])
        .doUpdateSet({ since: now, until: role.until, ended_at: null }),
    )
    .execute();
}

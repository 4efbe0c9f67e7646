import { sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
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

/** Whether he sits as a sanctioning officer with this service: then he neither coordinates nor mediates there. */
export async function sitsAsOfficer(tx: Tx, memberId: string, serviceId: string): Promise<boolean> {
  const { rows } = await sql<{ sits: boolean }>`
    select partners.sits_as_officer(${memberId}::uuid, ${serviceId}::uuid) as sits`.execute(tx);
  return rows[0]?.sits ?? false;
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

/** Everyone who has or had a role in the service, with what he holds now; `holdsKey` is of the newest service key. */
export async function membersOf(tx: Tx, serviceId: string, today: string) {
  const rows = await tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.service_id', '=', serviceId)
    .where('r.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', today)]))
    .where('m.ended_at', 'is', null)
    .orderBy(asPeopleSort('m.name'))
    .orderBy('m.id')
    .select(['m.id', 'm.name', 'm.email', 'm.public_key', 'r.role', 'r.until', 'r.since'])
    .execute();
  const holders = new Set(await keyHolders(tx, serviceId));
  const members = new Map<string, MemberOfService>();
  for (const { role, until, since, ...row } of rows) {
    const member = members.get(row.id) ?? { ...row, roles: [], holdsKey: holders.has(row.id) };
    member.roles.push({ role, until, since });
    members.set(row.id, member);
  }
  return [...members.values()];
}

export type MemberOfService = {
  id: string;
  name: string;
  email: string;
  public_key: Uint8Array;
  roles: { role: Role; until: string | null; since: Date }[];
  holdsKey: boolean;
};

/** The members to whom the service's key of now is sealed. */
export async function keyHolders(tx: Tx, serviceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('identity.service_key as k')
    .innerJoin('identity.service_key_grant as g', 'g.service_key_id', 'k.id')
    .where('k.service_id', '=', serviceId)
    .where('k.retired_at', 'is', null)
    .select('g.member_id')
    .execute();
  return rows.map((row) => row.member_id);
}

/** Ends a role: false when he did not hold it. */
export async function endRoleRow(
  tx: Tx,
  role: { memberId: string; serviceId: string; role: Role },
  now: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('identity.role')
    .set({ ended_at: now })
    .where('member_id', '=', role.memberId)
    .where('service_id', '=', role.serviceId)
    .where('role', '=', role.role)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Takes the service's keys back from a member: he opens nothing new and nothing old. */
export async function deleteKeyGrants(tx: Tx, memberId: string, serviceId: string | null): Promise<void> {
  let query = tx.deleteFrom('identity.service_key_grant').where('member_id', '=', memberId);
  if (serviceId)
    query = query.where('service_key_id', 'in', (eb) =>
      eb.selectFrom('identity.service_key').where('service_id', '=', serviceId).select('id'),
    );
  await query.execute();
}

/** Two changes of who holds the key of one service wait for each other. */
export async function lockService(tx: Tx, serviceId: string): Promise<void> {
  await tx.selectFrom('identity.service').where('id', '=', serviceId).select('id').forUpdate().execute();
}

/** Roles of services whose last day is before this one, and which nobody has ended yet. */
export async function rolesPast(tx: Tx, today: string) {
  const rows = await tx
    .selectFrom('identity.role')
    .where('until', '<', today)
    .where('ended_at', 'is', null)
    .where('service_id', 'is not', null)
    .select(['member_id', 'service_id', 'role'])
    .execute();
  return rows.flatMap((row) =>
    row.service_id ? [{ memberId: row.member_id, serviceId: row.service_id, role: row.role }] : [],
  );
}

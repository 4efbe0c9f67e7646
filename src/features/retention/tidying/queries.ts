import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import '../../cases/reaching/way-in/queries.ts';
import { quarterOfDay } from '../../surveys/rules/quarters.ts';
import '../../surveys/tables.ts';

type Gone = { numDeletedRows: bigint };
const count = ({ numDeletedRows }: Gone): number => Number(numDeletedRows);

export const deleteDrafts = async (tx: Tx, before: Date) =>
  count(await tx.deleteFrom('confidential.draft').where('expires_at', '<', before).executeTakeFirstOrThrow());

export const deleteSentForms = async (tx: Tx, before: Date) =>
  count(await tx.deleteFrom('confidential.once').where('used_at', '<', before).executeTakeFirstOrThrow());

/** Sessions of members that ended before this moment, and those of partners who came in by a link, with the codes for them. */
export async function deleteSessions(tx: Tx, before: Date): Promise<number> {
  const done = await tx
    .deleteFrom('identity.session')
    .where('expires_at', '<', before)
    .executeTakeFirstOrThrow();
  let gone = count(done);
  for (const table of ['partners.link_session', 'partners.link_code']) {
    const ofLinks =
      await sql`delete from ${sql.table(table)} where expires_at < ${before}::timestamptz`.execute(tx);
    gone += Number(ofLinks.numAffectedRows ?? 0n);
  }
  return gone;
}

/** Invitations, and links for a new passphrase, to parties and to partners that ended before this moment, taken or not. */
export async function deleteInvitations(tx: Tx, before: Date): Promise<number> {
  const invitations = await tx
    .deleteFrom('identity.invitation')
    .where('expires_at', '<', before)
    .executeTakeFirstOrThrow();
  const links = await tx
    .deleteFrom('identity.password_reset')
    .where('expires_at', '<', before)
    .executeTakeFirstOrThrow();
  const waysIn = await tx
    .deleteFrom('confidential.way_in')
    .where('expires_at', '<', before)
    .executeTakeFirstOrThrow();
  const ofPartners =
    await sql`delete from partners.link where least(expires_at, ended_at) < ${before}::timestamptz`.execute(
      tx,
    );
  return count(invitations) + count(links) + count(waysIn) + Number(ofPartners.numAffectedRows ?? 0n);
}

export const deleteAttempts = async (tx: Tx, before: Date) =>
  count(
    await tx.deleteFrom('identity.throttle').where('last_failed_at', '<', before).executeTakeFirstOrThrow(),
  );

/** Messages that were made so long ago and never went, refused or not. */
export async function deleteUnsent(tx: Tx, before: Date): Promise<number> {
  let gone = 0;
  for (const outbox of ['platform.outbox', 'platform.sms_outbox'] as const)
    gone += count(await tx.deleteFrom(outbox).where('made_at', '<', before).executeTakeFirstOrThrow());
  return gone;
}

/** What a service kept of mediators whose last role there ended before this moment: street, skills, accreditation, times. */
export async function deleteMediators(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const left = sql`service_id = ${serviceId}::uuid and exists (select from identity.role r
      where r.member_id = t.member_id and r.service_id = t.service_id)
    and not exists (select from identity.role r where r.member_id = t.member_id and r.service_id = t.service_id
      and coalesce(r.ended_at, (r.until + 1)::timestamptz, 'infinity') >= ${before}::timestamptz)`;
  let gone = 0n;
  for (const table of [
    'identity.mediator',
    'identity.accreditation',
    'identity.availability',
    'identity.absence',
  ]) {
    const done = await sql`delete from ${sql.table(table)} t where ${left}`.execute(tx);
    if (table === 'identity.mediator') gone = done.numAffectedRows ?? 0n;
  }
  return Number(gone);
}

/** Complaints of a service that were dealt with before this moment, with their dossiers. */
export async function deleteComplaints(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const done = await sql`delete from confidential.complaint
    where service_id = ${serviceId}::uuid and closed_at < ${before}::timestamptz`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
}

/** What parties answered in quarters that were over before this moment, counts and words. */
export async function deleteSurveys(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const done = await tx
    .deleteFrom('reporting.survey_batch')
    .where('service_id', '=', serviceId)
    .where('until', '<', quarterOfDay(before.toISOString().slice(0, 10)))
    .executeTakeFirstOrThrow();
  return count(done);
}

/** Requests of magistrates that went back or were withdrawn before this moment, with their dossiers. */
export async function deleteRequests(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const done = await sql`delete from confidential.judicial_request
    where service_id = ${serviceId}::uuid and state in ('returned', 'withdrawn_by_magistrate')
      and coalesce(withdrawn_on, returned_on) < ${before}::timestamptz`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
}

/**
 * Takes the names of members who left before this moment out of the trail and the list of members, with their addresses and
 * all that opened their accounts; their rows stay.
 */
export async function eraseNames(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select m.id from identity.member m where m.name <> '' and (m.ended_at < ${before}::timestamptz
      or (exists (select from identity.role r where r.member_id = m.id) and not exists (select from identity.role r
        where r.member_id = m.id
          and coalesce(r.ended_at, (r.until + 1)::timestamptz, 'infinity') >= ${before}::timestamptz)))`.execute(
    tx,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.updateTable('trail.person').set({ name: '' }).where('member_id', 'in', ids).execute();
  for (const table of ['identity.passkey', 'identity.recovery_code', 'identity.provider_account'] as const)
    await tx.deleteFrom(table).where('member_id', 'in', ids).execute();
  await tx
    .updateTable('identity.member')
    // No two addresses are the same, so his row keeps its own id in that place, to which no mail goes.
    .set({ name: '', email: sql`id::text`, sealed_private_key: Buffer.alloc(0), totp_secret: null })
    .where('id', 'in', ids)
    .execute();
  return ids.length;
}

import type { Tx } from '../../../platform/db/database.ts';
import type { How, Meeting } from './kinds.ts';
import './tables.ts';

export function appointmentsOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.appointment')
    .where('case_id', '=', caseId)
    .orderBy('starts_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

export type AppointmentRow = Awaited<ReturnType<typeof appointmentsOf>>[number];

/** One appointment of a case, held until the transaction ends. */
export function lockAppointment(tx: Tx, caseId: string, id: string) {
  return tx
    .selectFrom('confidential.appointment')
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
}

export function receiversOf(tx: Tx, caseId: string) {
  return tx.selectFrom('confidential.appointment_party').where('case_id', '=', caseId).selectAll().execute();
}

export type Receiver = Awaited<ReturnType<typeof receiversOf>>[number];

export function membersOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.appointment_member as a')
    .innerJoin('identity.member as m', 'm.id', 'a.member_id')
    .where('a.case_id', '=', caseId)
    .select(['a.appointment_id', 'a.member_id', 'a.sequence', 'a.told_at', 'm.name'])
    .execute();
}

export function offersOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.offered_time')
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

export type Offer = Awaited<ReturnType<typeof offersOf>>[number];

/** False when the same form was sent before. */
export async function insertAppointment(
  tx: Tx,
  of: { id: string; caseId: string; serviceId: string; by: string; now: Date },
  meeting: Meeting,
): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.appointment')
    .values({
      ...{ id: of.id, case_id: of.caseId, service_id: of.serviceId },
      ...meeting,
      ...{ made_at: of.now, made_by: of.by, changed_at: of.now },
    })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertReceivers(
  tx: Tx,
  rows: { id: string; appointmentId: string; partyId: string; caseId: string; serviceId: string }[],
  meeting: Meeting,
  now: Date,
): Promise<void> {
  const values = rows.map((row) => ({
    ...{ id: row.id, appointment_id: row.appointmentId, party_id: row.partyId },
    ...{ case_id: row.caseId, service_id: row.serviceId },
    ...meeting,
    ...{ state: 'confirmed' as const, told_at: now, cannot_come_at: null },
  }));
  await tx.insertInto('confidential.appointment_party').values(values).execute();
}

export async function insertMembers(
  tx: Tx,
  rows: { appointmentId: string; memberId: string; caseId: string; serviceId: string }[],
  now: Date,
): Promise<void> {
  const values = rows.map((row) => ({
    ...{ appointment_id: row.appointmentId, member_id: row.memberId },
    ...{ case_id: row.caseId, service_id: row.serviceId, told_at: now },
  }));
  await tx.insertInto('confidential.appointment_member').values(values).execute();
}

export async function updateAppointment(
  tx: Tx,
  id: string,
  change: Partial<Meeting> & { state?: AppointmentRow['state']; changed_at: Date },
): Promise<void> {
  await tx.updateTable('confidential.appointment').set(change).where('id', '=', id).execute();
}

/** Each receiver hears once more: his own sequence grows, and nobody else’s. */
export async function tellAgain(
  tx: Tx,
  appointmentId: string,
  change: Partial<Meeting> & { state: Receiver['state'] },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('confidential.appointment_party')
    .set((eb) => ({ ...change, sequence: eb('sequence', '+', 1), told_at: now, cannot_come_at: null }))
    .where('appointment_id', '=', appointmentId)
    .execute();
  await tx
    .updateTable('confidential.appointment_member')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), told_at: now }))
    .where('appointment_id', '=', appointmentId)
    .execute();
}

/** A party said that he cannot come: his own row knows it, and his own calendar. */
export async function noteCannotCome(tx: Tx, receiverId: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.appointment_party')
    .set((eb) => ({ cannot_come_at: now, sequence: eb('sequence', '+', 1) }))
    .where('id', '=', receiverId)
    .where('state', '=', 'confirmed')
    .where('cannot_come_at', 'is', null)
    .where('starts_at', '>', now)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export type NewOffer = Meeting & {
  id: string;
  partyId: string;
  by: 'team' | 'party';
  how: How | null;
  recordedBy: string | null;
};

export async function insertOffers(
  tx: Tx,
  of: { caseId: string; serviceId: string; now: Date },
  offers: readonly NewOffer[],
): Promise<void> {
  const values = offers.map(({ id, partyId, by, how, recordedBy, ...meeting }) => ({
    ...{ id, party_id: partyId, case_id: of.caseId, service_id: of.serviceId, proposed_by: by },
    ...meeting,
    ...(by === 'party'
      ? { answer: 'fits' as const, answered_at: of.now, answered_how: how, recorded_by: recordedBy }
      : { answer: null, answered_at: null, answered_how: null, recorded_by: null }),
    ...{ made_at: of.now, ended_at: null },
  }));
  await tx
    .insertInto('confidential.offered_time')
    .values(values)
    .onConflict((oc) => oc.column('id').doNothing())
    .execute();
}

/** The answer of a party to one time that he was offered; a later answer replaces it. */
export async function updateAnswer(
  tx: Tx,
  offer: { id: string; partyId: string },
  given: { answer: 'fits' | 'does_not'; how: How; recordedBy: string | null; now: Date },
): Promise<void> {
  await tx
    .updateTable('confidential.offered_time')
    .set({
      answer: given.answer,
      answered_at: given.now,
      answered_how: given.how,
      recorded_by: given.recordedBy,
    })
    .where('id', '=', offer.id)
    .where('party_id', '=', offer.partyId)
    .where('ended_at', 'is', null)
    .execute();
}

/** What a party was offered is settled once he is told a time, or the team takes it back. */
export async function endOffers(
  tx: Tx,
  caseId: string,
  partyIds: readonly string[],
  now: Date,
): Promise<void> {
  await tx
    .updateTable('confidential.offered_time')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('party_id', 'in', [...partyIds])
    .where('ended_at', 'is', null)
    .execute();
}

/** Who mediates the case now. */
export function mediatorsNow(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.case_mediator as c')
    .innerJoin('identity.member as m', 'm.id', 'c.member_id')
    .where('c.case_id', '=', caseId)
    .where('c.answer', '=', 'accepted')
    .where('c.ended_at', 'is', null)
    .orderBy('c.proposed_at')
    .orderBy('m.id')
    .select(['m.id', 'm.name', 'm.language'])
    .execute();
}

import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type {} from '../appointments/tables.ts';
import type {} from '../releases/tables.ts';
import './tables.ts';

/** Does nothing when it was there: the same form was sent twice. */
export async function insertLetter(tx: Tx, row: Insertable<Tables['confidential.letter']>): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.letter')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The letters of a case, newest first, with who made them. */
export function lettersOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.letter as l')
    .leftJoin('identity.member as m', 'm.id', 'l.made_by')
    .where('l.case_id', '=', caseId)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id')
    .selectAll('l')
    .select('m.name as maker')
    .execute();
}

export type LetterRow = Awaited<ReturnType<typeof lettersOf>>[number];

export function letterWithId(tx: Tx, caseId: string, id: string) {
  return tx
    .selectFrom('confidential.letter')
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirst();
}

const most = 200;

/** The letters of a service that wait for the post, oldest first. */
export function lettersToPost(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('confidential.letter')
    .where('service_id', '=', serviceId)
    .where('state', '=', 'to_post')
    .orderBy('made_at')
    .orderBy('id')
    .limit(most)
    .selectAll()
    .execute();
}

export type LetterToPost = Awaited<ReturnType<typeof lettersToPost>>[number];

/** What was posted lately, newest first, without a word of whom it went to: that is read in the case. */
export function lettersPosted(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('confidential.letter as l')
    .innerJoin('confidential.cases as c', 'c.id', 'l.case_id')
    .leftJoin('identity.member as m', 'm.id', 'l.posted_by')
    .where('l.service_id', '=', serviceId)
    .where('l.state', '=', 'posted')
    .orderBy('l.posted_on', 'desc')
    .orderBy('l.id')
    .limit(most)
    .select(['l.id', 'l.kind', 'l.posted_on', 'c.number', 'm.name as poster'])
    .execute();
}

/** Those of these letters that waited, and wait no more. */
export function moveLetters(
  tx: Tx,
  serviceId: string,
  ids: readonly string[],
  change: { state: 'posted'; posted_on: string; posted_by: string } | { state: 'withdrawn' },
) {
  return tx
    .updateTable('confidential.letter')
    .set(change)
    .where('service_id', '=', serviceId)
    .where('state', '=', 'to_post')
    .where('id', 'in', [...ids])
    .returning(['id', 'case_id', 'party_id', 'kind'])
    .execute();
}

/** The confirmed appointments of one party that are still to come: his own rows, and nobody else’s. */
export function appointmentsToCome(tx: Tx, partyId: string, now: Date) {
  return tx
    .selectFrom('confidential.appointment_party as a')
    .leftJoin('identity.room as r', 'r.id', 'a.room_id')
    .where('a.party_id', '=', partyId)
    .where('a.state', '=', 'confirmed')
    .where('a.starts_at', '>', now)
    .orderBy('a.starts_at')
    .select(['a.id', 'a.place', 'a.starts_at', 'a.zone', 'r.name as room', 'r.address', 'r.travel'])
    .execute();
}

/** The items of words that their owner took back again: they are told to nobody any more. */
export async function takenBackIn(tx: Tx, caseId: string): Promise<Set<string>> {
  const offered = tx
    .selectFrom('confidential.words_offered')
    .where('case_id', '=', caseId)
    .where('taken_back_at', 'is not', null)
    .select('item_id');
  const rows = await tx
    .selectFrom('confidential.words_received')
    .where('case_id', '=', caseId)
    .where('taken_back_at', 'is not', null)
    .select('item_id')
    .union(offered)
    .execute();
  return new Set(rows.flatMap(({ item_id }) => (item_id === null ? [] : [item_id])));
}

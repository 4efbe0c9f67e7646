import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { PartySide } from '../tables.ts';
import type { WayOfSaying } from './tables.ts';

/** Who says or records something, and when; `by` is null when a party does so himself. */
export type Said = { how: WayOfSaying; by: string | null; at: Date };

export function sidesOf(tx: Tx, caseId: string): Promise<{ id: string; side: PartySide }[]> {
  return tx
    .selectFrom('confidential.party')
    .where('case_id', '=', caseId)
    .orderBy('side')
    .orderBy('id')
    .select(['id', 'side'])
    .execute();
}

const replacedBy = sql<boolean>`exists (select from confidential.words_offered as newer
  where newer.replaces = confidential.words_offered.id)`.as('replaced');

/** The words of a case with their owners’ answers, oldest first. */
export function offersOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.words_offered')
    .where('case_id', '=', caseId)
    .orderBy('offered_at')
    .orderBy('id')
    .selectAll()
    .select(replacedBy)
    .execute();
}

/** The words of the party who looks: row-level security shows him his own half. */
export function ownOffers(tx: Tx, partyId: string) {
  return tx
    .selectFrom('confidential.words_offered')
    .where('from_party', '=', partyId)
    .orderBy('offered_at')
    .orderBy('id')
    .selectAll()
    .select(replacedBy)
    .execute();
}

/** One row of words, locked until the transaction ends: nobody takes it back while it is being released. */
export function lockOffer(tx: Tx, caseId: string, id: string) {
  return tx
    .selectFrom('confidential.words_offered')
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .selectAll()
    .select(replacedBy)
    .forUpdate()
    .executeTakeFirst();
}

/** What became of released words: the release, which is the team’s, with the receiver’s half. */
export function copiesOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.words_release as w')
    .innerJoin('confidential.words_received as r', 'r.id', 'w.id')
    .where('w.case_id', '=', caseId)
    .orderBy('w.released_at')
    .orderBy('w.id')
    .select(['w.id', 'w.offered_id', 'w.to_party', 'w.released_at', 'w.released_by'])
    .select(['r.item_id', 'r.read_at', 'r.read_how', 'r.read_by', 'r.taken_back_at'])
    .select(['r.answered_at', 'r.answered_how', 'r.answered_by', 'r.answer_item'])
    .execute();
}

/** What was handed to the party who looks. */
export function ownCopies(tx: Tx, partyId: string) {
  return tx
    .selectFrom('confidential.words_received')
    .where('party_id', '=', partyId)
    .orderBy('received_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

export function copyWithId(tx: Tx, id: string) {
  return tx.selectFrom('confidential.words_received').where('id', '=', id).selectAll().executeTakeFirst();
}

export async function insertOffer(
  tx: Tx,
  offer: Pick<
    Insertable<Tables['confidential.words_offered']>,
    | 'id'
    | 'case_id'
    | 'service_id'
    | 'from_party'
    | 'to_party'
    | 'item_id'
    | 'digest'
    | 'replaces'
    | 'offered_at'
    | 'offered_by'
  >,
): Promise<void> {
  await tx.insertInto('confidential.words_offered').values(offer).execute();
}

/** False when these words have an answer already, or are none of the viewer’s. */
export async function updateAnswer(
  tx: Tx,
  id: string,
  answer: 'agreed' | 'refused',
  { how, by, at }: Said,
): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.words_offered')
    .set({ answered: answer, answered_at: at, answered_how: how, answered_by: by })
    .where('id', '=', id)
    .where('answered', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The database takes away by itself what was not read yet. */
export async function updateTakenBack(tx: Tx, id: string, { how, by, at }: Said): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.words_offered')
    .set({ taken_back_at: at, taken_back_how: how, taken_back_by: by })
    .where('id', '=', id)
    .where('answered', '=', 'agreed')
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function insertRelease(
  tx: Tx,
  release: Insertable<Tables['confidential.words_release']>,
  itemId: string,
): Promise<void> {
  const { id, case_id, service_id, to_party, digest, released_at } = release;
  await tx.insertInto('confidential.words_release').values(release).execute();
  await tx
    .insertInto('confidential.words_received')
    .values({
      id,
      case_id,
      service_id,
      digest,
      party_id: to_party,
      item_id: itemId,
      received_at: released_at,
    })
    .execute();
}

/** Writes down that copies were read: all that lie there for a party, or the one that a member told him. */
export async function updateRead(
  tx: Tx,
  which: { partyId: string } | { id: string },
  { how, by, at }: Said,
): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.words_received')
    .set({ read_at: at, read_how: how, read_by: by })
    .$if('partyId' in which, (q) => q.where('party_id', '=', 'partyId' in which ? which.partyId : ''))
    .$if('id' in which, (q) => q.where('id', '=', 'id' in which ? which.id : ''))
    .where('read_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function updateCopyAnswer(
  tx: Tx,
  id: string,
  item: string,
  { how, by, at }: Said,
): Promise<void> {
  await tx
    .updateTable('confidential.words_received')
    .set({ answer_item: item, answered_at: at, answered_how: how, answered_by: by })
    .where('id', '=', id)
    .execute();
}

/** Names of members, for who recorded what. */
export function namesOf(tx: Tx, ids: string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.selectFrom('identity.member').where('id', 'in', ids).select(['id', 'name']).execute();
}

/** Words with this digest to which their owner said yes, and that still hold, for this receiver or for all. */
export function agreedOffer(tx: Tx, of: { from: string; to: string; digest: Uint8Array }) {
  return tx
    .selectFrom('confidential.words_offered as o')
    .where('o.from_party', '=', of.from)
    .where((eb) => eb.or([eb('o.to_party', 'is', null), eb('o.to_party', '=', of.to)]))
    .where('o.digest', '=', of.digest)
    .where('o.answered', '=', 'agreed')
    .where('o.taken_back_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('confidential.words_offered as newer')
            .whereRef('newer.replaces', '=', 'o.id')
            .select('newer.id'),
        ),
      ),
    )
    .select('o.id')
    .executeTakeFirst();
}

/** The copy that a party was handed of these words, if he was. */
export function insertedCopy(tx: Tx, offered: string, to: string) {
  return tx
    .selectFrom('confidential.words_release')
    .where('offered_id', '=', offered)
    .where('to_party', '=', to)
    .select('id')
    .executeTakeFirst();
}

import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import './tables.ts';

/** What was said about one referral, the oldest first. */
export function phrasesOf(tx: Tx, referralId: string) {
  return tx
    .selectFrom('confidential.referral_phrase')
    .where('referral_id', '=', referralId)
    .orderBy('sent_at')
    .orderBy('id')
    .select(['id', 'from_partner', 'phrase', 'sent_at'])
    .execute();
}

export type SaidPhrase = Awaited<ReturnType<typeof phrasesOf>>[number];

/** False when the same form was sent before. */
export async function insertPhrase(
  tx: Tx,
  row: Insertable<Tables['confidential.referral_phrase']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.referral_phrase')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const mostLetters = 100;

/** The newest letters between the service and these organisations, the newest first. */
export function lettersOf(tx: Tx, serviceId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('partners.message as m')
    .innerJoin('partners.organisation as o', 'o.id', 'm.organisation_id')
    .where('m.service_id', '=', serviceId)
    .where('m.organisation_id', 'in', [...organisationIds])
    .orderBy('m.sent_at', 'desc')
    .orderBy('m.id')
    .limit(mostLetters)
    .select(['m.id', 'm.from_partner', 'm.sealed', 'm.sent_at', 'o.name as organisation'])
    .execute();
}

/** False when the same form was sent before. */
export async function insertLetter(tx: Tx, row: Insertable<Tables['partners.message']>): Promise<boolean> {
  const done = await tx
    .insertInto('partners.message')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The other side of an organisation for which the viewer speaks: addresses for the outbox. */
export async function otherSide(
  tx: Tx,
  organisationId: string,
): Promise<{ email: string; language: Language }[]> {
  const people = sql<{
    email: string;
    language: Language;
  }>`select * from partners.to_tell(${organisationId}::uuid)`;
  return (await people.execute(tx)).rows;
}

import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import '../tables.ts';

type Of = { serviceId: string; id: string };

export async function insertDocument(
  tx: Tx,
  of: Of,
  given: { shown: boolean; sealed: Uint8Array; chunks: Iterable<Uint8Array> },
): Promise<void> {
  const keys = { evidence_id: of.id, service_id: of.serviceId };
  await tx
    .insertInto('reporting.evidence_document')
    .values({ ...keys, shown: given.shown, sealed: given.sealed })
    .execute();
  let position = 0;
  for (const sealed of given.chunks) {
    await tx
      .insertInto('reporting.evidence_chunk')
      .values({ ...keys, position, sealed })
      .execute();
    position += 1;
  }
}

/** The documents of a service that the viewer may see: all for its coordinator, what is shown for an auditor. */
export function documentsOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.evidence_document')
    .where('service_id', '=', serviceId)
    .select(['evidence_id', 'shown', 'sealed'])
    .execute();
}

/** One document with its chunks in their order; null where the viewer may see none. */
export async function documentWithChunks(tx: Tx, { serviceId, id }: Of) {
  const row = await tx
    .selectFrom('reporting.evidence_document')
    .where('service_id', '=', serviceId)
    .where('evidence_id', '=', id)
    .select('sealed')
    .executeTakeFirst();
  if (!row) return null;
  const chunks = await tx
    .selectFrom('reporting.evidence_chunk')
    .where('evidence_id', '=', id)
    .orderBy('position')
    .select('sealed')
    .execute();
  return { sealed: row.sealed, chunks: chunks.map((chunk) => chunk.sealed) };
}

/** How many sealed bytes lie in the binder of a service. Whoever asks waits for another who puts something in it. */
export async function bytesInBinder(tx: Tx, serviceId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${serviceId}, 283))`.execute(tx);
  const row = await tx
    .selectFrom('reporting.evidence_chunk')
    .where('service_id', '=', serviceId)
    .select(sql<string>`coalesce(sum(octet_length(sealed)), 0)`.as('bytes'))
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}

export async function showDocument(tx: Tx, { serviceId, id }: Of, shown: boolean): Promise<void> {
  await tx
    .updateTable('reporting.evidence_document')
    .set({ shown })
    .where('service_id', '=', serviceId)
    .where('evidence_id', '=', id)
    .execute();
}

/** Its bytes go with it. */
export async function deleteDocument(tx: Tx, { serviceId, id }: Of): Promise<void> {
  await tx
    .deleteFrom('reporting.evidence_document')
    .where('service_id', '=', serviceId)
    .where('evidence_id', '=', id)
    .execute();
}

/** For a new key of the installation: every document there is. */
export function sealedDocuments(tx: Tx) {
  return tx.selectFrom('reporting.evidence_document').select(['evidence_id', 'sealed']).execute();
}

export async function sealAnew(tx: Tx, id: string, sealed: Uint8Array): Promise<void> {
  await tx.updateTable('reporting.evidence_document').set({ sealed }).where('evidence_id', '=', id).execute();
}

/** How many documents went whose piece was replaced four years ago. Only a job may ask. */
export async function forgetOldDocuments(tx: Tx, today: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select reporting.forget_old_documents(${today}::date) as gone`.execute(tx);
  return rows[0]?.gone ?? 0;
}

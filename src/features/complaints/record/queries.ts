import { type ColumnType, type Generated, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { ComplaintResult, ComplaintStage } from '../rules/complaint-life.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.complaint': {
      id: string;
      service_id: string;
      stage: ComplaintStage;
      channel: 'WEB' | 'PHONE' | 'LETTER' | 'DESK';
      /** `YYYY-MM-DD`, as are the next two. */
      received_on: string;
      acknowledged_on: ColumnType<string | null, never, string>;
      answered_on: ColumnType<string | null, never, string>;
      closed_at: ColumnType<Date | null, never, Date>;
      result: ColumnType<ComplaintResult | null, never, ComplaintResult>;
      version: Generated<number>;
    };
    'confidential.complaint_key': {
      complaint_id: string;
      service_id: string;
      member_id: string;
      public_key: Uint8Array;
      sealed: Uint8Array;
    };
    'confidential.complaint_item': {
      id: string;
      complaint_id: string;
      service_id: string;
      sealed: Uint8Array;
      author_id: string | null;
      written_at: Date;
    };
  }
}

export type Handler = { member_id: string; public_key: Uint8Array; email: string; language: Language };

/** Who handles complaints about a service now. */
export async function handlersOf(tx: Tx, serviceId: string): Promise<Handler[]> {
  const handlers = sql<Handler>`select * from identity.complaint_handlers(${serviceId}::uuid)`;
  return (await handlers.execute(tx)).rows;
}

type NewComplaint = {
  id: string;
  service_id: string;
  channel: 'WEB' | 'PHONE' | 'LETTER' | 'DESK';
  received_on: string;
};

/** False when it was there already: the same form was sent twice. */
export async function insertComplaint(tx: Tx, complaint: NewComplaint): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.complaint')
    .values({ ...complaint, stage: 'received' })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export type NewComplaintKey = {
  complaint_id: string;
  service_id: string;
  member_id: string;
  public_key: Uint8Array;
  sealed: Uint8Array;
};

export async function insertComplaintKeys(tx: Tx, keys: NewComplaintKey[]): Promise<void> {
  await tx.insertInto('confidential.complaint_key').values(keys).execute();
}

/** The key of one handler, in place of one that he can no longer open. */
export async function putComplaintKey(tx: Tx, key: NewComplaintKey): Promise<void> {
  const { public_key, sealed } = key;
  await tx
    .insertInto('confidential.complaint_key')
    .values(key)
    .onConflict((oc) => oc.columns(['complaint_id', 'member_id']).doUpdateSet({ public_key, sealed }))
    .execute();
}

export async function insertComplaintItem(
  tx: Tx,
  item: {
    id: string;
    complaint_id: string;
    service_id: string;
    sealed: Uint8Array;
    author_id: string | null;
    written_at: Date;
  },
): Promise<void> {
  await tx.insertInto('confidential.complaint_item').values(item).execute();
}

/** Whether an item was written before: the same form was sent twice. */
export async function hasItem(tx: Tx, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('confidential.complaint_item')
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return found !== undefined;
}

/** The complaints of a service, those that wait first, then the newest. */
export function complaintsOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('confidential.complaint')
    .where('service_id', '=', serviceId)
    .orderBy(sql`closed_at is not null`)
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .selectAll()
    .execute();
}

export function complaintById(tx: Tx, serviceId: string, id: string, { lock = false } = {}) {
  return tx
    .selectFrom('confidential.complaint')
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .selectAll()
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst();
}

export const keysOfComplaint = (tx: Tx, id: string) =>
  tx.selectFrom('confidential.complaint_key').where('complaint_id', '=', id).selectAll().execute();

export const itemsOfComplaint = (tx: Tx, id: string) =>
  tx
    .selectFrom('confidential.complaint_item')
    .where('complaint_id', '=', id)
    .orderBy('written_at')
    .orderBy('id')
    .selectAll()
    .execute();

export async function updateComplaint(
  tx: Tx,
  id: string,
  change: {
    stage?: ComplaintStage;
    acknowledged_on?: string;
    answered_on?: string;
    closed_at?: Date;
    result?: ComplaintResult;
  },
): Promise<void> {
  await tx
    .updateTable('confidential.complaint')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Keeps a case from being forgotten; false when the service has no case with this number. */
export async function holdCase(
  tx: Tx,
  held: { serviceId: string; number: string; review: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select confidential.hold_for_complaint(
    ${held.serviceId}::uuid, ${held.number}, ${held.review}::date, ${held.now}) as held`.execute(tx);
  return rows[0]?.held ?? false;
}

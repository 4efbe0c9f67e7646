import { type ColumnType, type Generated, type Insertable, sql, type Updateable } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Tables } from '../../../../platform/db/tables.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { OutwardAnswer, RequestKind, RequestState } from '../rules/request-life.ts';
import '../../tables.ts';

declare module '../../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.judicial_request': {
      id: string;
      service_id: string;
      organisation_id: string;
      kind: RequestKind;
      state: RequestState;
      /** Days are `YYYY-MM-DD`. */
      received_on: string;
      due_on: string;
      proposed_on: ColumnType<string | null, never, string>;
      answer: ColumnType<OutwardAnswer | null, never, OutwardAnswer>;
      answered_on: ColumnType<string | null, never, string>;
      answered_by: ColumnType<string | null, never, string>;
      returned_on: ColumnType<string | null, never, string | null>;
      withdrawn_on: ColumnType<string | null, never, string>;
      version: Generated<number>;
    };
    'confidential.judicial_key': {
      request_id: string;
      service_id: string;
      holder_kind: 'service' | 'member';
      holder_id: string;
      public_key: Uint8Array;
      sealed: Uint8Array;
      given_by: string;
      given_at: Date;
    };
    'confidential.judicial_item': {
      id: string;
      request_id: string;
      service_id: string;
      sealed: Uint8Array;
      author_id: string;
      written_at: Date;
    };
  }
}

type New<Name extends keyof Tables> = Insertable<Tables[Name]>;
export type NewJudicialKey = New<'confidential.judicial_key'>;

/** False when it was there already: the same form was sent twice. */
export async function insertRequest(
  tx: Tx,
  row: Pick<
    New<'confidential.judicial_request'>,
    'id' | 'service_id' | 'organisation_id' | 'kind' | 'received_on' | 'due_on'
  >,
): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.judicial_request')
    .values({ ...row, state: 'received' })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const requests = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('confidential.judicial_request as q')
    .innerJoin('partners.organisation as o', 'o.id', 'q.organisation_id')
    .where('q.service_id', '=', serviceId)
    .selectAll('q')
    .select(['o.name as organisation', 'o.kind as organisation_kind']);

export type RequestRow = Awaited<ReturnType<typeof requestsOf>>[number];

/** The requests of a service that the member may see: those that are open first, the first due before the others. */
export const requestsOf = (tx: Tx, serviceId: string) =>
  requests(tx, serviceId)
    .orderBy(sql`q.state in ('returned', 'withdrawn_by_magistrate')`)
    .orderBy('q.due_on')
    .orderBy('q.id')
    .execute();

export const requestById = (tx: Tx, serviceId: string, id: string, { lock = false } = {}) =>
  requests(tx, serviceId)
    .where('q.id', '=', id)
    .$if(lock, (query) => query.forUpdate('q'))
    .executeTakeFirst();

export async function updateRequest(
  tx: Tx,
  id: string,
  change: Omit<Updateable<Tables['confidential.judicial_request']>, 'version'>,
): Promise<void> {
  await tx
    .updateTable('confidential.judicial_request')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function putKey(tx: Tx, key: NewJudicialKey): Promise<void> {
  const { request_id, holder_kind, holder_id } = key;
  await deleteKey(tx, { request_id, holder_kind, holder_id });
  await tx.insertInto('confidential.judicial_key').values(key).execute();
}

export async function deleteKey(
  tx: Tx,
  key: Pick<NewJudicialKey, 'request_id' | 'holder_kind' | 'holder_id'>,
): Promise<void> {
  await tx
    .deleteFrom('confidential.judicial_key')
    .where('request_id', '=', key.request_id)
    .where('holder_kind', '=', key.holder_kind)
    .where('holder_id', '=', key.holder_id)
    .execute();
}

/** The keys of a dossier that the member may see: all of them for a coordinator, his own for a mediator. */
export const keysOfRequest = (tx: Tx, id: string) =>
  tx.selectFrom('confidential.judicial_key').where('request_id', '=', id).selectAll().execute();

/** What still lies under these retired keys of the service. */
export const keysUnder = (tx: Tx, serviceKeyIds: readonly string[]) =>
  tx
    .selectFrom('confidential.judicial_key')
    .where('holder_kind', '=', 'service')
    .where('holder_id', 'in', serviceKeyIds)
    .selectAll()
    .execute();

export async function insertItem(tx: Tx, item: New<'confidential.judicial_item'>): Promise<void> {
  await tx.insertInto('confidential.judicial_item').values(item).execute();
}

export const itemsOfRequest = (tx: Tx, id: string) =>
  tx
    .selectFrom('confidential.judicial_item')
    .where('request_id', '=', id)
    .orderBy('written_at')
    .orderBy('id')
    .selectAll()
    .execute();

/** Whether an item was written before: the same form was sent twice. */
export async function hasItem(tx: Tx, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('confidential.judicial_item')
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return found !== undefined;
}

/** Courts, prosecutors and whoever else asked for something here: the organisations of a service that still stand. */
export const organisationsOf = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('partners.organisation')
    .where('service_id', '=', serviceId)
    .where('ended_at', 'is', null)
    .select(['id', 'name', 'kind'])
    .execute();

/** Where a letter to an organisation goes: its first place with a street. */
export const placeOf = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('partners.place')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy(sql`street = ''`)
    .orderBy('id')
    .select(['street', 'postcode', 'municipality'])
    .executeTakeFirst();

export type OwnRequest = {
  id: string;
  organisation_id: string;
  kind: RequestKind;
  received_on: string;
  due_on: string;
  state: Exclude<RequestState, 'proposed'>;
  answered_on: string | null;
  answer: OutwardAnswer | null;
};

/** What the member who looks may know, from his seats, of what he asked. */
export const ownRequests = async (tx: Tx): Promise<OwnRequest[]> =>
  (await sql<OwnRequest>`select * from partners.own_requests()`.execute(tx)).rows;

/** Which coordinators a mail reminds today. For the job. */
export const toRemind = async (tx: Tx, today: string) =>
  (
    await sql<{ service_id: string; email: string; language: Language }>`
      select * from confidential.requests_to_remind(${today}::date)`.execute(tx)
  ).rows;

import { randomBytes } from 'node:crypto';
import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { Mapping } from './rules/fields.ts';
import './tables.ts';

type NewImport = Insertable<Tables['confidential.case_import']>;

/** Lays a sealed list ready; no answer comes back, for the operator may read nothing of it. */
export async function insertImport(tx: Tx, row: NewImport): Promise<void> {
  await tx.insertInto('confidential.case_import').values(row).execute();
}

/** The lists of a service, the newest first, with how many of their rows became cases that are there. */
export function importsOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('confidential.case_import as i')
    .leftJoin('identity.member as m', 'm.id', 'i.made_by')
    .where('i.service_id', '=', serviceId)
    .orderBy('i.made_at', 'desc')
    .limit(50)
    .select(['i.id', 'i.made_at', 'i.rows', 'i.ended_at', 'i.undone_at', 'm.name'])
    .select(sql<boolean>`i.sealed is not null`.as('waits'))
    .select((eb) =>
      eb
        .selectFrom('confidential.imported_case as c')
        .whereRef('c.import_id', '=', 'i.id')
        .select((of) => of.fn.countAll<string>().as('count'))
        .as('cases'),
    )
    .execute();
}

/** One list, locked until the transaction ends: two tabs take in no row twice. */
export function lockImport(tx: Tx, serviceId: string, id: string) {
  return tx
    .selectFrom('confidential.case_import')
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
}

/** Whether a list still waits; locked as above, without reading it. */
export async function lockWaiting(tx: Tx, serviceId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('confidential.case_import')
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .where('sealed', 'is not', null)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** How many cases became of a list that are there. */
export async function casesOfImport(tx: Tx, id: string): Promise<number> {
  const { count } = await tx
    .selectFrom('confidential.imported_case')
    .where('import_id', '=', id)
    .select((of) => of.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function endImport(tx: Tx, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.case_import')
    .set({ sealed: null, sealed_key: null, service_key_id: null, ended_at: now })
    .where('id', '=', id)
    .execute();
}

/** Takes back what became of a list; the shred keys that are to be destroyed, or null when somebody has worked on it. */
export async function undoImport(tx: Tx, id: string, now: Date): Promise<string[] | null> {
  const { rows } = await sql<{ keys: string[] | null }>`
    select confidential.undo_import(${id}::uuid)::text[] as keys`.execute(tx);
  const keys = rows[0]?.keys ?? null;
  if (keys)
    await tx.updateTable('confidential.case_import').set({ undone_at: now }).where('id', '=', id).execute();
  return keys;
}

/** What the service said of its old lists, and the salt of its marks. */
export async function mappingOf(
  tx: Tx,
  serviceId: string,
  now: Date,
): Promise<Mapping & { salt: Uint8Array }> {
  const fresh = { service_id: serviceId, columns: '{}', words: '{}', salt: randomBytes(32), changed_at: now };
  await tx
    .insertInto('identity.import_mapping')
    .values(fresh)
    .onConflict((oc) => oc.doNothing())
    .execute();
  return tx
    .selectFrom('identity.import_mapping')
    .where('service_id', '=', serviceId)
    .select(['columns', 'words', 'salt'])
    .executeTakeFirstOrThrow();
}

export async function saveMapping(
  tx: Tx,
  serviceId: string,
  { columns, words }: Mapping,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('identity.import_mapping')
    .set({ columns: JSON.stringify(columns), words: JSON.stringify(words), changed_at: now })
    .where('service_id', '=', serviceId)
    .execute();
}

/** Which of these marks became cases already. */
export async function marksOf(tx: Tx, serviceId: string, marks: readonly Uint8Array[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let from = 0; from < marks.length; from += 1000) {
    const rows = await tx
      .selectFrom('confidential.imported_case')
      .where('service_id', '=', serviceId)
      .where('mark', 'in', marks.slice(from, from + 1000))
      .select('mark')
      .execute();
    for (const { mark } of rows) found.add(Buffer.from(mark).toString('hex'));
  }
  return found;
}

export async function insertImportedCase(
  tx: Tx,
  row: Insertable<Tables['confidential.imported_case']>,
): Promise<void> {
  await tx.insertInto('confidential.imported_case').values(row).execute();
}

export async function insertEvents(
  tx: Tx,
  events: Insertable<Tables['confidential.case_event']>[],
): Promise<void> {
  if (events.length > 0) await tx.insertInto('confidential.case_event').values(events).execute();
}

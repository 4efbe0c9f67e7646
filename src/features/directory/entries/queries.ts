import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { Entry, Facts, Origin } from './entry.ts';

/** The number of the last committed change of the directory; 0 while it is empty. */
export async function lastNumber(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('directory.entry')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return Number(last);
}

const entries = (tx: Tx) =>
  tx
    .selectFrom('directory.entry as e')
    .leftJoin('identity.service as s', 's.id', 'e.service_id')
    .selectAll('e')
    .select((eb) => [
      ...(['s.name', 's.phone', 's.email', 's.intake_closed_until', 's.opened_at'] as const),
      eb
        .selectFrom('identity.service_area as a')
        .whereRef('a.service_id', '=', 's.id')
        .select((e) => e.fn.agg<string[] | null>('array_agg', ['a.place']).as('places'))
        .as('places'),
    ]);

/** The entries that changed after this number, with what the services of this installation say in their settings. */
export async function entriesAfter(tx: Tx, number: number): Promise<Entry[]> {
  const rows = await entries(tx).where('e.number', '>', number).execute();
  return rows.map(entryOf);
}

/** The entry, locked until the transaction ends; null when there is none. */
export async function lockEntry(tx: Tx, id: string): Promise<Entry | null> {
  const locked = await tx
    .selectFrom('directory.entry')
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .execute();
  if (locked.length === 0) return null;
  const row = await entries(tx).where('e.id', '=', id).executeTakeFirst();
  return row ? entryOf(row) : null;
}

type Read = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number];

function entryOf(row: Read): Entry {
  const tenant = row.service_id ? { id: row.service_id, waitingUntil: row.intake_closed_until } : null;
  return {
    id: row.id,
    slug: row.slug,
    country: row.country,
    language: row.language,
    status: row.status,
    facts: tenant ? { ...row.facts, ...factsOfSettings(row) } : row.facts,
    origin: row.origin,
    source: row.source,
    sourceKey: row.source_key,
    demo: row.demo,
    mergedInto: row.merged_into,
    madeAt: row.made_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    number: row.number,
    tenant,
  };
}

/** A service that works with this installation says these itself: they are as old as its own last word. */
function factsOfSettings(row: Read): Facts {
  const at = (row.settings_at ?? row.made_at).toISOString();
  const said = <V>(value: V) => ({
    value,
    by: 'service' as const,
    at,
    confirmed: { by: 'service' as const, at },
  });
  const places = row.places ?? [];
  const isPostcode = (place: string) => /^\D{0,3}\d{4}( ?[a-z]{2})?$/i.test(place);
  const postcodes = places.filter(isPostcode).map((place) => `${row.country}:${/\d{4}/.exec(place)?.[0]}`);
  return {
    ...(row.name
      ? { name: said({ from: row.language, in: { [row.language]: { text: row.name, at } } }) }
      : {}),
    ...(row.phone ? { phone: said(row.phone) } : {}),
    ...(row.email ? { email: said(row.email) } : {}),
    area: said({ municipalities: [], postcodes, names: places.filter((place) => !isPostcode(place)) }),
  };
}

/** Every slug that an entry had before, with the entry to which it leads. */
export function oldSlugs(tx: Tx): Promise<{ slug: string; entry_id: string }[]> {
  return tx.selectFrom('directory.old_slug').select(['slug', 'entry_id']).execute();
}

export async function insertEntry(
  tx: Tx,
  entry: Omit<Entry, 'number' | 'tenant' | 'mergedInto'>,
): Promise<void> {
  await tx
    .insertInto('directory.entry')
    .values({
      ...{
        id: entry.id,
        slug: entry.slug,
        country: entry.country,
        language: entry.language,
        status: entry.status,
      },
      ...{
        facts: JSON.stringify(entry.facts),
        origin: entry.origin,
        source: entry.source,
        source_key: entry.sourceKey,
      },
      ...{ demo: entry.demo, made_at: new Date(entry.madeAt), changed_at: new Date(entry.changedAt) },
      // The database gives the number.
      ...{ number: 0, service_id: null, merged_into: null },
    })
    .execute();
}

type Changeable = {
  slug?: string;
  country?: Entry['country'];
  language?: Entry['language'];
  status?: Entry['status'];
  origin?: Origin;
  source?: string;
  source_key?: string | null;
  merged_into?: string | null;
  settings_at?: Date;
  facts?: Facts;
};

/** Writes what is given of an entry; false when the viewer may not write it. */
export async function updateEntry(tx: Tx, id: string, change: Changeable, now: Date): Promise<boolean> {
  const { facts, ...rest } = change;
  const done = await tx
    .updateTable('directory.entry')
    .set({ ...rest, ...(facts ? { facts: JSON.stringify(facts) } : {}), changed_at: now })
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export type Change = { field: string; old: unknown; new: unknown; by: Origin };

/** Writes into the public log of changes. */
export async function insertChanges(
  tx: Tx,
  entryId: string,
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const json = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  await tx
    .insertInto('directory.change')
    .values(
      changes.map((change) => ({
        ...{ id: randomId(), entry_id: entryId, field: change.field, by_whom: change.by, at: now },
        ...{ old: json(change.old), new: json(change.new) },
      })),
    )
    .execute();
}

/** The changes of an entry, the newest first. */
export function changesOf(tx: Tx, entryId: string, most = 200) {
  return tx
    .selectFrom('directory.change')
    .where('entry_id', '=', entryId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .selectAll()
    .execute();
}

/** Keeps the address that an entry had, so that it leads there for ever. */
export async function keepOldSlug(tx: Tx, slug: string, entryId: string, now: Date): Promise<void> {
  await tx
    .insertInto('directory.old_slug')
    .values({ slug, entry_id: entryId, since: now })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** A word for the address of an entry that no other one has or had: `liege`, `liege-2`. */
export async function freeEntrySlug(tx: Tx, wanted: string): Promise<string> {
  const taken = await sql<{ slug: string }>`
    select slug from directory.entry where slug like ${`${wanted.slice(0, 74)}%`}
    union all select slug from directory.old_slug where slug like ${`${wanted.slice(0, 74)}%`}`.execute(tx);
  const slugs = new Set(taken.rows.map((row) => row.slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 74)}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}

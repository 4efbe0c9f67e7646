import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import type { Entry, Fact, Facts } from '../../entries/entry.ts';
import { freeEntrySlug, insertChanges, insertEntry } from '../../entries/queries.ts';
import { isReserved, slugOf } from '../../entries/rules/slug.ts';
import type { Exchanged } from '../exchanged.ts';
import type { ForeignRow } from './foreign-row.ts';
import type { ListOf, Planned } from './plan-import.ts';

/** Does what was planned, all of it in the transaction of the caller or nothing. */
export async function applyImport(tx: Tx, planned: readonly Planned[], list: ListOf): Promise<void> {
  for (const row of planned) {
    if (row.what === 'add') await add(tx, row.from, list);
    if (row.what === 'change') await changeFacts(tx, row.entry.id, row.facts, list.by, list.now);
  }
  await audit(tx, {
    at: list.now,
    serviceId: null,
    action: `directory.${list.by}`,
    person: null,
    role: 'operator',
  });
}

async function add(tx: Tx, from: Exchanged | ForeignRow, list: ListOf): Promise<void> {
  const entry = 'id' in from ? await ownEntry(tx, from, list) : await newEntry(tx, from, list);
  await insertEntry(tx, entry);
  const told = Object.entries(entry.facts)
    // What a place keeps to itself is not in the public log.
    .filter(([field]) => field !== 'place' && field !== 'postAddress')
    .map(([field, fact]) => ({ field, old: null, new: fact.value, by: fact.by }));
  await insertChanges(tx, entry.id, told, list.now);
}

type New = Omit<Entry, 'number' | 'tenant' | 'mergedInto'>;

/**
 * What an operator reads in from an export is as it was; what is harvested stays the word of its source, whoever said or confirmed
 * it there: else the source itself could not change it any more.
 */
async function ownEntry(tx: Tx, from: Exchanged, { source, by, now }: ListOf): Promise<New> {
  const slug = await freeEntrySlug(tx, isReserved(from.slug) ? slugOf(from.slug) : from.slug);
  if (by === 'import') return { ...from, slug };
  const facts = Object.entries(from.facts).map(([field, fact]) => [field, { ...fact, by, confirmed: null }]);
  const at = now.toISOString();
  return {
    ...from,
    ...{ slug, origin: by, source, sourceKey: from.id, demo: false, madeAt: at, changedAt: at },
    facts: Object.fromEntries(facts) as Facts,
  };
}

async function newEntry(tx: Tx, row: ForeignRow, { source, by, now }: ListOf): Promise<New> {
  const at = now.toISOString();
  const said = (value: unknown): Fact => ({ value, by, at, confirmed: null });
  const facts = Object.entries(row.facts).map(([field, value]) => [field, said(value)]);
  return {
    ...{
      id: randomId(),
      slug: await freeEntrySlug(tx, slugOf(row.name)),
      country: row.country,
      language: row.language,
    },
    ...{
      status: 'listed',
      facts: Object.fromEntries(facts) as Facts,
      origin: by,
      source,
      sourceKey: row.key,
    },
    ...{ demo: false, madeAt: at, changedAt: at },
  };
}

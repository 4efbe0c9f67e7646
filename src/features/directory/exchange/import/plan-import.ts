import { isDeepStrictEqual } from 'node:util';
import { foldPlace } from '../../../accounts/services/fold-place.ts';
import type { Directory } from '../../directory.ts';
import { type NewFacts, withFacts } from '../../entries/change-facts.ts';
import type { Entry, Origin } from '../../entries/entry.ts';
import type { FieldName } from '../../entries/fields.ts';
import { nameOf } from '../../entries/say-text.ts';
import type { Exchanged } from '../exchanged.ts';
import type { ForeignRow } from './foreign-row.ts';

/** What a row of a list would do, for the operator to read before it is done. `line` is that of the file. */
export type Planned = { line: number; name: string; notes: string[] } & (
  | { what: 'add'; from: Exchanged | ForeignRow }
  | { what: 'change'; entry: Entry; facts: NewFacts }
  | { what: 'same'; entry: Entry }
  /** A directory of others speaks of a service that we know from elsewhere: its word changes nothing. */
  | { what: 'elsewhere'; entry: Entry }
  | { what: 'rejected'; why: string }
);

export type ReadRow = { line: number } & (
  | { own: Exchanged }
  | { foreign: ForeignRow }
  | { why: string; name: string }
);

/** Whose list it is: under which name its entries are found again, who says what it says, and when. */
export type ListOf = { source: string; by: Origin & ('import' | 'harvest'); now: Date };

/** Decides for each row whether it is new, changes an entry, or says what is known already. Pure. */
export function planImport(rows: readonly ReadRow[], directory: Directory, list: ListOf): Planned[] {
  const seen = new Map<string, number>();
  const known = knownOf(directory, list.source);
  return rows.map((row) => {
    const { line } = row;
    if ('why' in row) return { line, name: row.name, notes: [], what: 'rejected', why: row.why };
    const [key, name] =
      'own' in row ? [row.own.id, nameOf(row.own, row.own.language)] : [row.foreign.key, row.foreign.name];
    const notes = 'foreign' in row ? row.foreign.notes : [];
    const before = seen.get(key);
    if (before) return { line, name, notes, what: 'rejected', why: `it is the same as line ${before}` };
    seen.set(key, line);
    return { line, name, notes, ...decided(row, { directory, known }, list) };
  });
}

type Decided =
  | { what: 'add'; from: Exchanged | ForeignRow }
  | { what: 'change'; entry: Entry; facts: NewFacts }
  | { what: 'same' | 'elsewhere'; entry: Entry };

function decided(
  row: { own: Exchanged } | { foreign: ForeignRow },
  { directory, known }: { directory: Directory; known: Known },
  list: ListOf,
): Decided {
  const entry = 'own' in row ? directory.byId.get(row.own.id) : entryFor(row.foreign, known);
  if (!entry) return { what: 'add', from: 'own' in row ? row.own : row.foreign };
  // Else a feed could put its own mail address into anybody's entry, and then claim it by that address.
  if (list.by === 'harvest' && !(entry.origin === 'harvest' && entry.source === list.source))
    return { what: 'elsewhere', entry };
  const given: NewFacts = 'own' in row ? valuesOf(row.own) : row.foreign.facts;
  const unsaid = (Object.keys(given) as FieldName[]).filter((field) => !says(entry, field, given[field]));
  const facts: NewFacts = Object.fromEntries(unsaid.map((field) => [field, given[field]]));
  const { changes } = withFacts(entry, facts, list.by, list.now);
  return changes.length > 0 ? { what: 'change', entry, facts } : { what: 'same', entry };
}

const valuesOf = (own: Exchanged): NewFacts =>
  Object.fromEntries(Object.entries(own.facts).map(([field, fact]) => [field, fact.value]));

/** Does the entry say this already? A text is compared by its words, whenever they were written. */
function says(entry: Entry, field: FieldName, value: unknown): boolean {
  return isDeepStrictEqual(withoutMoments(entry.facts[field]?.value), withoutMoments(value));
}

function withoutMoments(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, inner) => (key === 'at' ? undefined : inner)),
    (_key, inner) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort())
        : inner,
  );
}

type Known = { byKey: ReadonlyMap<string, Entry>; byName: ReadonlyMap<string, Entry> };

/** What a row is looked up in: put together once, or ten thousand rows against as many services take minutes. */
function knownOf({ byId, bySlug, listed }: Directory, source: string): Known {
  const byKey = new Map<string, Entry>();
  for (const entry of byId.values())
    if (entry.source === source && entry.sourceKey !== null)
      byKey.set(entry.sourceKey, bySlug.get(entry.slug) ?? entry);
  const byName = new Map<string, Entry>();
  for (const entry of listed)
    for (const { text } of Object.values(entry.facts.name?.value.in ?? {})) {
      const name = nameKey(entry.country, text);
      if (!byName.has(name)) byName.set(name, entry);
    }
  return { byKey, byName };
}

const nameKey = (country: string, name: string) => `${country} ${foldPlace(name)}`;

/** The entry that came from this row before, else one of the same name in the same country. */
const entryFor = (row: ForeignRow, { byKey, byName }: Known): Entry | undefined =>
  byKey.get(row.key) ?? byName.get(nameKey(row.country, row.name));

import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Entry, Facts, Origin } from './entry.ts';
import { type FieldName, fields, fieldsOfSettings, type ValueOf } from './fields.ts';
import { type Change, insertChanges, lockEntry, updateEntry } from './queries.ts';
import { ownFacts } from './rules/own-facts.ts';
import { loggedValue } from './rules/public-place.ts';

/** New values by field; `null` takes a fact away, a field that is not named stays. Values are checked against `fields`. */
export type NewFacts = { [F in FieldName]?: ValueOf<F> | null };

/**
 * Writes facts of an entry and logs each change in public. What the service itself said is only overwritten by itself or by an
 * editor; fields that a service of this installation keeps in its settings are left alone, and so is a hidden place that would
 * go: it must be shown first.
 */
export async function changeFacts(
  tx: Tx,
  entryId: string,
  given: NewFacts,
  by: Origin,
  now: Date,
): Promise<Result<{ changed: FieldName[] }, 'no_entry' | 'may_not'>> {
  const entry = await lockEntry(tx, entryId);
  if (!entry) return refused('no_entry');
  const { facts, changes } = withFacts(entry, given, by, now);
  if (changes.length > 0) {
    if (!(await updateEntry(tx, entryId, { facts }, now))) return refused('may_not');
    await insertChanges(tx, entryId, changes, now);
  }
  return ok({ changed: changes.map((change) => change.field as FieldName) });
}

/** Confirms that facts are still right; all that the entry has where no fields are named. */
export async function confirmFacts(
  tx: Tx,
  entryId: string,
  named: readonly FieldName[] | 'all',
  by: Origin,
  now: Date,
): Promise<Result<null, 'no_entry' | 'may_not'>> {
  const entry = await lockEntry(tx, entryId);
  if (!entry) return refused('no_entry');
  const facts = { ...ownFacts(entry) } as Record<string, Facts[FieldName]>;
  for (const field of named === 'all' ? Object.keys(facts) : named) {
    const fact = facts[field];
    if (fact) facts[field] = { ...fact, confirmed: { by, at: now.toISOString() } } as Facts[FieldName];
  }
  const ownWord = entry.tenant && named === 'all' && by === 'service' ? { settings_at: now } : {};
  if (!(await updateEntry(tx, entryId, { facts: facts as Facts, ...ownWord }, now)))
    return refused('may_not');
  return ok(null);
}

/** The facts after a change, and what changed. Pure. */
export function withFacts(
  entry: Entry,
  given: NewFacts,
  by: Origin,
  now: Date,
): { facts: Facts; changes: Change[] } {
  const facts = { ...ownFacts(entry) } as Record<string, Facts[FieldName]>;
  const changes: Change[] = [];
  const at = now.toISOString();
  for (const [field, value] of Object.entries(given) as [FieldName, unknown][]) {
    const before = facts[field];
    if (value === undefined || !mayWrite(entry, field, value, by)) continue;
    const after = value === null ? undefined : fields[field].parse(value);
    if (isDeepStrictEqual(before?.value, after)) continue;
    const confirmed = by === 'service' || by === 'editor' ? { by, at } : null;
    if (after === undefined) delete facts[field];
    else facts[field] = { value: after, by, at, confirmed } as Facts[FieldName];
    changes.push({ field, old: loggedValue(field, before?.value), new: loggedValue(field, after), by });
  }
  return { facts: facts as Facts, changes };
}

/** A hidden place says that the address for letters is hidden too: were it gone, that street would be published. */
const hides = (field: FieldName, value: unknown): boolean =>
  field === 'place' && (value as ValueOf<'place'> | undefined)?.areaOnly === true;

function mayWrite(entry: Entry, field: FieldName, value: unknown, by: Origin): boolean {
  if (entry.tenant && (fieldsOfSettings as readonly string[]).includes(field)) return false;
  const before = entry.facts[field];
  if (value === null && hides(field, before?.value)) return false;
  const said = Math.max(weight[before?.by ?? 'import'], weight[before?.confirmed?.by ?? 'import']);
  return !before || by === 'editor' || weight[by] >= said;
}

/**
 * Who overwrites whom: a list that is read in never the word of a person, nobody but an editor that of the service. Who confirmed
 * something has said it.
 */
const weight: Record<Origin, number> = { harvest: 0, import: 0, visitor: 1, editor: 2, service: 3 };

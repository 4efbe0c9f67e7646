import { isDeepStrictEqual } from 'node:util';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { changeFacts, confirmFacts, type NewFacts } from '../../entries/change-facts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { lockEntry } from '../../entries/queries.ts';
import { readingOf } from '../../entries/rules/reading-of.ts';
import type { Keeping } from '../keeping/may-keep.ts';

type Saved = {
  field: FieldName;
  /** `null` takes the fact away. */
  value: unknown;
  /** When the fact was written that the form showed; `never` where there was none. */
  seen: string;
};

/**
 * Writes one fact at once, in the name of who keeps the entry; saving what stands there confirms it. Refused with `changed`
 * when somebody else wrote it since the form was shown.
 */
export function saveField(
  house: House,
  { entry, viewer, by }: Keeping,
  { field, value, seen }: Saved,
): Promise<Result<{ changed: boolean }, 'changed' | 'no_entry' | 'may_not'>> {
  const now = house.now();
  return house.db.as(viewer, async (tx) => {
    const before = await lockEntry(tx, entry.id);
    if (!before) return refused('no_entry');
    const fact = before.facts[field];
    const same = isDeepStrictEqual(fact?.value ?? null, value);
    if (!same && (fact?.at ?? 'never') !== seen) return refused('changed');
    const given = { [field]: value } as NewFacts;
    const done = same
      ? await confirmFacts(tx, entry.id, [field], by, now)
      : await changeFacts(tx, entry.id, given, by, now);
    return done.ok ? ok({ changed: !same }) : done;
  });
}

/** Confirms all that the entry says; refused with `changed` when that is not what was read, of which `seen` is the reading. */
export function confirmAll(
  house: House,
  { entry, viewer, by }: Keeping,
  seen: string,
): Promise<Result<null, 'changed' | 'no_entry' | 'may_not'>> {
  return house.db.as(viewer, async (tx) => {
    const before = await lockEntry(tx, entry.id);
    if (!before) return refused('no_entry');
    if (readingOf(before) !== seen) return refused('changed');
    return confirmFacts(tx, entry.id, 'all', by, house.now());
  });
}

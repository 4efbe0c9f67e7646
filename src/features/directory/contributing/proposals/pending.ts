import type { Tx } from '../../../../platform/db/database.ts';
import type { Entry } from '../../entries/entry.ts';
import { type FieldName, isFieldName } from '../../entries/fields.ts';
import { waitingOf } from './queries.ts';

/**
 * A change that a visitor proposed and nobody decided yet. `proposed` is the value, for a text `{language, text}`; `null` would
 * take the fact away. `withheld`: of a place that must not be found, only who keeps it sees what was proposed.
 */
export type Pending = { id: string; field: FieldName; proposed: unknown; withheld: boolean; madeAt: Date };

/** What waits for a decision about an entry, the eldest first, as everybody may see it. */
export async function pendingOf(tx: Tx, entry: Pick<Entry, 'id' | 'facts'>): Promise<Pending[]> {
  const withheld = entry.facts.place?.value.areaOnly ?? false;
  return (await waitingOf(tx, entry.id)).flatMap(({ id, field, value, made_at }) =>
    isFieldName(field) ? [{ id, field, proposed: withheld ? null : value, withheld, madeAt: made_at }] : [],
  );
}

import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { type NewFacts, withFacts } from '../../entries/change-facts.ts';
import type { Entry, Facts } from '../../entries/entry.ts';
import { type FieldName, isFieldName } from '../../entries/fields.ts';
import { insertChanges, lockEntry, updateEntry } from '../../entries/queries.ts';
import type { Keeping } from '../keeping/may-keep.ts';
import { lockProposal, writeDecision } from './queries.ts';
import { editorMayDecideFrom, valueToBe } from './rules/proposed.ts';
import { tellProposer } from './tell-proposer.ts';

type Decision = { id: string; accepts: boolean; word: string };

/**
 * Accepts or refuses what a visitor proposed. Accepted, it stands at once as said by a visitor and confirmed by who decided.
 * An editor decides only after fourteen days of silence: `too_early`.
 */
export function decideProposal(
  house: House,
  keeping: Keeping,
  { id, accepts, word }: Decision,
): Promise<Result<{ field: FieldName }, 'gone' | 'too_early'>> {
  const now = house.now();
  return house.db.as(keeping.viewer, async (tx) => {
    const entry = await lockEntry(tx, keeping.entry.id);
    const proposal = entry && (await lockProposal(tx, id, entry.id));
    if (!proposal || !isFieldName(proposal.field)) return refused('gone');
    const { field, made_at, value } = proposal;
    if (keeping.by === 'editor' && now < editorMayDecideFrom(made_at)) return refused('too_early');
    if (accepts) await accept(tx, entry, field, valueToBe(entry, field, value, now), keeping, now);
    const decision = accepts ? ('accepted' as const) : ('refused' as const);
    await writeDecision(tx, id, { decided_at: now, decision, decided_by: keeping.by, word });
    await audit(tx, {
      ...{ at: now, serviceId: entry.tenant?.id ?? null, action: `directory.proposal_${decision}` },
      ...{ person: keeping.person, role: keeping.role, detail: { entry: entry.id, field } },
    });
    await tellProposer(tx, house, entry, { id, field, decision, word });
    return ok({ field });
  });
}

/** Whoever decides may overwrite what the service said, which a visitor alone may not: written in his name, told as the visitor’s. */
async function accept(
  tx: Tx,
  entry: Entry,
  field: FieldName,
  value: unknown,
  { by }: Keeping,
  now: Date,
): Promise<void> {
  const { facts, changes } = withFacts(entry, { [field]: value } as NewFacts, by, now);
  if (changes.length === 0) return;
  const fact = facts[field];
  const told = fact ? ({ ...facts, [field]: { ...fact, by: 'visitor' } } as Facts) : facts;
  await updateEntry(tx, entry.id, { facts: told }, now);
  await insertChanges(
    tx,
    entry.id,
    changes.map((change) => ({ ...change, by: 'visitor' as const })),
    now,
  );
}

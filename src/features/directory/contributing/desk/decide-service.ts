import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { type MemberVisitor, viewerOf } from '../../../accounts/access/visitor.ts';
import type { Entry, Facts } from '../../entries/entry.ts';
import { insertChanges, lockEntry, updateEntry } from '../../entries/queries.ts';
import { lockProposal, writeDecision } from '../proposals/queries.ts';
import { tellProposer } from '../proposals/tell-proposer.ts';

/**
 * Lists a service that a visitor reported, its facts confirmed by the editor; or refuses it, and then nothing stays of what the
 * visitor wrote.
 */
export function decideService(
  house: House,
  editor: MemberVisitor,
  { id, accepts }: { id: string; accepts: boolean },
): Promise<Result<{ slug: string }, 'gone'>> {
  const now = house.now();
  return house.db.as(viewerOf(editor), async (tx) => {
    const entry = await lockEntry(tx, id);
    const proposal = entry?.status === 'proposed' && (await lockProposal(tx, id, id));
    if (!entry || !proposal) return refused('gone');
    if (accepts) {
      const facts = confirmedBy(entry, now);
      await updateEntry(tx, id, { status: 'listed', facts }, now);
      const changes = Object.entries(facts).map(([field, fact]) => {
        return { field, old: undefined, new: fact.value, by: 'visitor' as const };
      });
      await insertChanges(tx, id, changes, now);
    } else {
      await updateEntry(tx, id, { status: 'ended', facts: {}, slug: `refused-${id}` }, now);
    }
    const decision = accepts ? ('accepted' as const) : ('refused' as const);
    await writeDecision(tx, id, { decided_at: now, decision, decided_by: 'editor', word: '' });
    const person = { id: editor.memberId, name: editor.name };
    await audit(tx, {
      ...{ at: now, serviceId: null, action: `directory.service_${decision}`, person, role: 'editor' },
      detail: { entry: id },
    });
    await tellProposer(tx, house, entry, { id, field: 'entry', decision, word: '' });
    return ok({ slug: entry.slug });
  });
}

function confirmedBy(entry: Entry, now: Date): Facts {
  const confirmed = { by: 'editor' as const, at: now.toISOString() };
  return Object.fromEntries(
    Object.entries(entry.facts).map(([field, fact]) => [field, { ...fact, confirmed }]),
  ) as Facts;
}

import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { type MemberVisitor, viewerOf } from '../../../accounts/access/visitor.ts';
import { lockEntry } from '../../entries/queries.ts';
import { claimsWaiting, takeClaim } from '../claim/queries.ts';
import { addKeeper } from '../delegates/name-delegate.ts';
import { openWords } from '../keeping/keeper-email.ts';

export type ClaimByHand = { id: string; entryId: string; email: string; why: string; since: Date };

/** What people ask who cannot prove by mail that they are of the service, the eldest first. */
export async function claimsByHand(tx: Tx, house: House): Promise<ClaimByHand[]> {
  return (await claimsWaiting(tx)).map(({ id, entry_id, sealed, made_at }) => {
    return { id, entryId: entry_id, since: made_at, ...words(house, id, sealed) };
  });
}

/** Lets the person keep the entry, who is told by mail; or not, and then he is told nothing here. */
export function decideClaim(
  house: House,
  editor: MemberVisitor,
  { id, lets }: { id: string; lets: boolean },
): Promise<Result<void, 'gone'>> {
  const now = house.now();
  return house.db.as(viewerOf(editor), async (tx) => {
    const claim = await takeClaim(tx, id, now);
    const entry = claim && (await lockEntry(tx, claim.entry_id));
    if (!entry) return refused('gone');
    const { email } = words(house, id, claim.sealed);
    if (lets) await addKeeper(tx, house, entry, { email, language: entry.language });
    await audit(tx, {
      ...{ at: now, serviceId: entry.tenant?.id ?? null, role: 'editor', detail: { entry: entry.id } },
      action: lets ? 'directory.claim_allowed' : 'directory.claim_refused',
      person: { id: editor.memberId, name: editor.name },
    });
    return ok(undefined);
  });
}

const words = (house: House, id: string, sealed: Uint8Array): { email: string; why: string } =>
  JSON.parse(openWords(house, sealed, `claim:${id}`));

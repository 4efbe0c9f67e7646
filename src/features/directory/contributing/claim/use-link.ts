import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { hashOfLinkToken } from '../../../accounts/invitations/link-token.ts';
import type { Entry } from '../../entries/entry.ts';
import { openWords, sealWords } from '../keeping/keeper-email.ts';
import { startKeeperSession } from '../keeping/keeper-session.ts';
import { insertKeeper, keeperByHash, livingLink, markLinkUsed } from '../keeping/queries.ts';

/** Lets in whoever holds the link, once: he keeps the entry from now on, if he did not already. Returns the token of his session. */
export function useLink(
  house: House,
  entry: Entry,
  token: string,
): Promise<Result<{ session: string }, 'gone'>> {
  const key = hashOfLinkToken('keeper', token);
  const now = house.now();
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingLink(tx, key, now);
    if (link?.entry_id !== entry.id || !(await markLinkUsed(tx, key, now))) return refused('gone');
    const email = openWords(house, link.sealed_email, `link:${Buffer.from(key).toString('hex')}`);
    if (link.claims) {
      const id = randomId();
      const claimed = await insertKeeper(tx, {
        ...{ id, entry_id: entry.id, email_hash: link.email_hash, language: link.language },
        ...{ sealed_email: sealWords(house, email, `keeper:${id}`), delegate: false, made_at: now },
      });
      if (claimed)
        await audit(tx, {
          ...{ at: now, serviceId: entry.tenant?.id ?? null, action: 'directory.claimed' },
          ...{ person: null, role: 'keeper', detail: { entry: entry.id } },
        });
    }
    const keeper = await keeperByHash(tx, entry.id, link.email_hash);
    // He may have been removed since the link was sent.
    if (!keeper) return refused('gone');
    return ok({ session: await startKeeperSession(tx, keeper.id, now) });
  });
}

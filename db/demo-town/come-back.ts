import { addMessage } from '../../src/features/intake/return/my-case/add-message.ts';
import { partyWithLookup } from '../../src/features/intake/return/queries.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { decrypt, pairOf } from '../../src/platform/vault/seal.ts';
import type { Act } from './life.ts';
import { granted } from './settle.ts';

/** The first party comes back with his code and adds to his request. The story must have a code. */
export const comesBack =
  (text: string): Act =>
  async ({ house, asked }) => {
    if (!asked.opened) throw new Error(`Nobody holds a code of ${asked.number}`);
    const { lookupId, key } = asked.opened;
    const party = await house.db.as({ kind: 'public', key: lookupId }, (tx) => partyWithLookup(tx, lookupId));
    if (!party) throw new Error(`The code of ${asked.number} opens nothing`);
    const keys = pairOf(decrypt(key, party.sealed_private_key, `party:${party.party_id}`));
    const visitor = { kind: 'party', sessionId: '', partyId: party.party_id, keys } as const;
    granted(await addMessage(house, visitor, { id: randomId(), text }));
  };

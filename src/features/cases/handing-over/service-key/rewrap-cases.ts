import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { SealBroken } from '../../../../platform/vault/seal.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { keysInUse } from '../../../accounts/service-keys/queries.ts';
import { renewTeamKeys } from '../../assignment/team-keys.ts';
import type { CaseRowRead } from '../../queries.ts';
import { openForMember } from '../../record/open-for-member.ts';
import { countUnder, nextUnder } from '../../record/rewrap/queries.ts';
import { rewrapGrants } from '../../record/rewrap/rewrap-grants.ts';

/** So many cases in one transaction: a crash undoes no more. */
const batch = 10;

export type Rewrapped = {
  done: number;
  /** How many still wait, those that do not open among them. */
  left: number;
  /** Cases of which the shred key is not in the key store, or a seal does not open: they stay as they are. */
  stuck: number;
};

/**
 * Brings the cases of the service under its new key, for about so many milliseconds, with the keys of the coordinator who is
 * signed in: nobody else could. An open case first gets new keys for all that is written from now on. Each batch is a
 * transaction, and what waits is read from the seals themselves: killed at any instant, or run twice at once, it goes on.
 */
export async function rewrapCases(house: House, who: AtWork, milliseconds: number): Promise<Rewrapped> {
  const until = performance.now() + milliseconds;
  const stuck: string[] = [];
  let done = 0;
  for (;;) {
    const tried = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      rewrapBatch(tx, house, who, stuck),
    );
    done += tried;
    if (tried === 0 || performance.now() > until) break;
  }
  const left = await casesLeft(house, who);
  return { done, left, stuck: stuck.length };
}

/** How many cases still lie under a retired key of the service. */
export const casesLeft = (house: House, who: AtWork): Promise<number> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const { retired } = await keysOf(tx, who);
    return retired.length === 0 ? 0 : countUnder(tx, who, retired);
  });

async function keysOf(tx: Tx, who: AtWork) {
  const keys = await keysInUse(tx, who.service.id);
  return {
    newest: keys.find((key) => key.retired_at === null),
    retired: keys.filter((key) => key.retired_at !== null).map((key) => key.id),
  };
}

/** How many cases of this batch came under the new key; those that cannot are added to `stuck`. */
async function rewrapBatch(tx: Tx, house: House, who: AtWork, stuck: string[]): Promise<number> {
  const { newest, retired } = await keysOf(tx, who);
  if (!newest || retired.length === 0) return 0;
  const key = { id: newest.id, publicKey: newest.public_key };
  let done = 0;
  while (done === 0) {
    const rows = await nextUnder(tx, who, { serviceKeyIds: retired, without: stuck, most: batch });
    if (rows.length === 0) return 0;
    for (const row of rows) {
      if (await rewrapCase(tx, house, who, { row, retired, key })) done += 1;
      else stuck.push(row.id);
    }
  }
  return done;
}

async function rewrapCase(
  tx: Tx,
  house: House,
  who: AtWork,
  given: { row: CaseRowRead; retired: string[]; key: { id: string; publicKey: Uint8Array } },
): Promise<boolean> {
  const { row, retired, key } = given;
  // Forgotten, or lost: either way nothing in it opens, and what is not understood is not touched.
  if (!(await house.keyStore.get(row.shred_key))) return false;
  try {
    const record = await openForMember(tx, house, who, row);
    await rewrapGrants(tx, record, retired, key);
    if (row.closed_at === null) await renewTeamKeys(tx, house, record, row);
    return true;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

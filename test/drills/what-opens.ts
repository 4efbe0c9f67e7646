import pg from 'pg';
import { openGrant } from '../../src/features/cases/record/compartment-keys.ts';
import { decryptText, type KeyPair, openSealed, SealBroken } from '../../src/platform/vault/seal.ts';
import type { TestHouse } from '../house.ts';
import { seeAll } from '../see-all.ts';

/** The texts that somebody opens who has a whole copy of this moment: the database, the key store, and these pairs of keys. */
export const whatOpens = async (here: TestHouse, pairs: readonly KeyPair[]): Promise<string[]> =>
  openedWith(here, await keysThatOpen(here, pairs));

/** The keys of compartments that these pairs open now: by the service keys that are sealed to them, and by every grant. */
export async function keysThatOpen(
  here: TestHouse,
  pairs: readonly KeyPair[],
): Promise<Map<string, Uint8Array>> {
  const [sealed, grants] = await read(
    here,
    'select g.sealed, k.public_key from identity.service_key_grant g join identity.service_key k on k.id = g.service_key_id',
    'select g.*, c.shred_key from confidential.compartment_grant g join confidential.cases c on c.id = g.case_id',
  );
  const mine = [...pairs];
  for (const { sealed: box, public_key: publicKey } of sealed ?? [])
    for (const pair of pairs) {
      const privateKey = tried(() => openSealed(pair, box));
      if (privateKey) mine.push({ publicKey, privateKey });
    }
  const keys = new Map<string, Uint8Array>();
  for (const row of grants ?? []) {
    const shredKey = await here.house.keyStore.get(row.shred_key);
    const grant = {
      ...{ compartmentId: row.compartment_id, generation: row.generation },
      ...{ holderId: row.holder_id, sealed: row.sealed },
    };
    for (const pair of mine) {
      const key = shredKey && tried(() => openGrant(shredKey, grant, pair));
      if (key) keys.set(`${row.compartment_id} ${row.generation}`, key);
    }
  }
  return keys;
}

/** The texts of today that these keys open. */
export async function openedWith(here: TestHouse, keys: Map<string, Uint8Array>): Promise<string[]> {
  const [items] = await read(here, 'select * from confidential.item');
  return (items ?? []).flatMap((item) => {
    const key = keys.get(`${item.compartment_id} ${item.generation}`);
    const place = `item:${item.compartment_id}:${item.id}`;
    const text = key && tried(() => decryptText(key, item.sealed, place));
    return text ? [text] : [];
  });
}

async function read(here: TestHouse, ...questions: string[]) {
  const client = new pg.Client(here.owner);
  await client.connect();
  await seeAll(client);
  const answers = [];
  for (const question of questions) answers.push((await client.query(question)).rows);
  await client.end();
  return answers;
}

function tried<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

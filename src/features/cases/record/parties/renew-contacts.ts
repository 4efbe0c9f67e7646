import type { Tx } from '../../../../platform/db/database.ts';
import type { KeyStore } from '../../../../platform/vault/key-store.ts';
import { contactHashes, contactKey, openContact, sealContact } from '../contact.ts';
import {
  allAcquaintances,
  partiesAfter,
  replaceAcquaintances,
  replaceHashes,
  updateContact,
} from './queries.ts';

/** How many contacts were sealed anew, and how many acquaintances could not be taken along. */
export type Renewed = { parties: number; acquaintancesLost: number };

/**
 * Seals the contact data of every party under the next key of the installation, and makes their hashes anew: the old ones
 * could be guessed by who has the old key. Whom a mediator knows is taken along as far as that person is still in a case.
 */
export async function renewContacts(
  tx: Tx,
  keyStore: Pick<KeyStore, 'get'>,
  from: Uint8Array,
  to: Uint8Array,
): Promise<Renewed> {
  const newHash = new Map<string, Uint8Array>();
  let parties = 0;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await partiesAfter(tx, last);
    for (const row of rows) if (await renewOne(tx, keyStore, row, { from, to, newHash })) parties += 1;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < 1000) break;
  }
  const known = await allAcquaintances(tx);
  const taken = known.flatMap((row) => {
    const hash = newHash.get(nameOf(row.service_id, row.hash));
    return hash ? [{ ...row, hash }] : [];
  });
  await replaceAcquaintances(tx, taken);
  return { parties, acquaintancesLost: known.length - taken.length };
}

type Row = Awaited<ReturnType<typeof partiesAfter>>[number];
type Keys = { from: Uint8Array; to: Uint8Array; newHash: Map<string, Uint8Array> };

async function renewOne(
  tx: Tx,
  keyStore: Pick<KeyStore, 'get'>,
  row: Row,
  { from, to, newHash }: Keys,
): Promise<boolean> {
  const shredKey = await keyStore.get(row.shred_key);
  // Forgotten: nothing of it opens any more, and nothing is to be kept.
  if (!shredKey) return false;
  const contact = openContact(contactKey(shredKey, from), row.id, row.contact);
  await updateContact(tx, row.id, sealContact(contactKey(shredKey, to), row.id, contact));
  const before = contactHashes(from, row.service_id, contact);
  const after = contactHashes(to, row.service_id, contact);
  before.forEach(({ hash }, index) => {
    const one = after[index];
    if (one) newHash.set(nameOf(row.service_id, hash), one.hash);
  });
  const of = { party_id: row.id, case_id: row.case_id, service_id: row.service_id };
  await replaceHashes(
    tx,
    row.id,
    after.map((hash) => ({ ...hash, ...of })),
  );
  return true;
}

const nameOf = (serviceId: string, hash: Uint8Array) => `${serviceId} ${Buffer.from(hash).toString('hex')}`;

import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { KeyStore } from '../../../platform/vault/key-store.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type Contact, contactKey, openContact, sealContact } from '../record/contact.ts';
import { allPersons, insertPerson, personsOf, updatePerson } from './queries.ts';

/** Somebody who stands beside a party: a parent, or who represents him. `sealed` is his contact data as they lie. */
export type ContactPerson = { id: string; partyId: string; contact: Contact; sealed: Uint8Array };

/** Whose side he stands at, with the key of the case. */
export type OfParty = { partyId: string; caseId: string; serviceId: string; shredKey: Uint8Array };

/** Who stand beside the parties of a case, opened with its key and the server's. */
export async function personsIn(
  tx: Tx,
  house: Pick<House, 'installationKey'>,
  caseId: string,
  shredKey: Uint8Array,
): Promise<ContactPerson[]> {
  const key = contactKey(shredKey, house.installationKey);
  return (await personsOf(tx, caseId)).map(({ id, party_id: partyId, contact: sealed }) => ({
    ...{ id, partyId, sealed },
    contact: openContact(key, id, sealed),
  }));
}

/** Writes down who stands beside a party. He is in no search: nobody is recognised by him. */
export async function addPerson(
  tx: Tx,
  house: Pick<House, 'installationKey' | 'now'>,
  of: OfParty,
  { id = randomId(), contact }: { id?: string; contact: Contact },
): Promise<void> {
  const key = contactKey(of.shredKey, house.installationKey);
  await insertPerson(tx, {
    ...{ id, party_id: of.partyId, case_id: of.caseId, service_id: of.serviceId },
    ...{ contact: sealContact(key, id, contact), made_at: house.now() },
  });
}

/** Seals them all under the next key of the installation; how many. Who belongs to a forgotten case opens no more. */
export async function renewPersons(
  tx: Tx,
  keyStore: Pick<KeyStore, 'get'>,
  from: Uint8Array,
  to: Uint8Array,
): Promise<number> {
  let renewed = 0;
  for (const { id, contact, shred_key } of await allPersons(tx)) {
    const shredKey = await keyStore.get(shred_key);
    if (!shredKey) continue;
    const opened = openContact(contactKey(shredKey, from), id, contact);
    await updatePerson(tx, id, sealContact(contactKey(shredKey, to), id, opened));
    renewed += 1;
  }
  return renewed;
}

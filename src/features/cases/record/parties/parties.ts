import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { Side } from '../../tables.ts';
import { type Contact, contactHashes, contactKey, openContact, sealContact } from '../contact.ts';
import { partiesOf, replaceHashes, updateContact } from './queries.ts';

/** A party as the team sees him. */
export type Party = { id: string; side: Side; contact: Contact; publicKey: Uint8Array | null };

/** Both parties of a case with their contact data, the first one first. */
export async function readParties(
  tx: Tx,
  house: House,
  caseId: string,
  shredKey: Uint8Array,
): Promise<Record<Side, Party>> {
  const key = contactKey(shredKey, house.installationKey);
  const rows = await partiesOf(tx, caseId);
  const parties = rows.map((row): [Side, Party] => [
    row.side,
    { id: row.id, side: row.side, contact: openContact(key, row.id, row.contact), publicKey: row.public_key },
  ]);
  return Object.fromEntries(parties) as Record<Side, Party>;
}

/** Replaces a party's contact data and the hashes by which an earlier case of his is found. Only for coordinators. */
export async function writeContact(
  tx: Tx,
  house: House,
  of: { id: string; caseId: string; serviceId: string; shredKey: Uint8Array },
  contact: Contact,
): Promise<void> {
  const key = contactKey(of.shredKey, house.installationKey);
  await updateContact(tx, of.id, sealContact(key, of.id, contact));
  const hashes = contactHashes(house.installationKey, of.serviceId, contact);
  await replaceHashes(
    tx,
    of.id,
    hashes.map((hash) => ({ ...hash, party_id: of.id, case_id: of.caseId, service_id: of.serviceId })),
  );
}

import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { PartyState } from '../../community/rules/standing.ts';
import { partyStateOf } from '../../community/standing-row.ts';
import type { PartySide } from '../../tables.ts';
import { type Contact, contactHashes, contactKey, openContact, sealContact } from '../contact.ts';
import { partiesOf, replaceHashes, updateContact } from './queries.ts';

/** A party as the team sees him. */
export type Party = {
  id: string;
  side: PartySide;
  contact: Contact;
  publicKey: Uint8Array | null;
  /** In a community case, where he is. */
  standing: PartyState | null;
};

/** Every party of a case with his contact data: two, or in a community case up to thirty; who asked comes first. */
export async function partiesIn(
  tx: Tx,
  house: House,
  caseId: string,
  shredKey: Uint8Array,
): Promise<Party[]> {
  const key = contactKey(shredKey, house.installationKey);
  const rows = await partiesOf(tx, caseId);
  return rows.map((row) => {
    const contact = openContact(key, row.id, row.contact);
    return { id: row.id, side: row.side, contact, publicKey: row.public_key, standing: partyStateOf(row) };
  });
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

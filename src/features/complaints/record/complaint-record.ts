import type { Tx } from '../../../platform/db/database.ts';
import { sameBytes } from '../../../platform/vault/bytes.ts';
import {
  decryptText,
  encrypt,
  type KeyPair,
  newKey,
  openSealed,
  sealTo,
} from '../../../platform/vault/seal.ts';
import type { ComplaintContent, ComplaintItem } from './content.ts';
import {
  type Handler,
  insertComplaintItem,
  insertComplaintKeys,
  itemsOfComplaint,
  keysOfComplaint,
  putComplaintKey,
} from './queries.ts';

/** A dossier as a handler holds it opened. */
export type OpenComplaint = { id: string; serviceId: string; key: Uint8Array };

/** The first key of a dossier, sealed to each handler. Whoever files it forgets the key with this answer. */
export async function makeComplaintKey(
  tx: Tx,
  of: { id: string; serviceId: string },
  handlers: Pick<Handler, 'member_id' | 'public_key'>[],
): Promise<OpenComplaint> {
  const open = { ...of, key: newKey() };
  await insertComplaintKeys(
    tx,
    handlers.map((handler) => keyFor(open, handler)),
  );
  return open;
}

/** Lets one more handler in: only one who is in can. */
export const letHandlerIn = (
  tx: Tx,
  open: OpenComplaint,
  handler: Pick<Handler, 'member_id' | 'public_key'>,
): Promise<void> => putComplaintKey(tx, keyFor(open, handler));

const keyFor = (open: OpenComplaint, handler: Pick<Handler, 'member_id' | 'public_key'>) => ({
  complaint_id: open.id,
  service_id: open.serviceId,
  member_id: handler.member_id,
  public_key: handler.public_key,
  sealed: sealTo(handler.public_key, open.key),
});

/** Opens a dossier with a handler's own key; null when nobody let him in. */
export async function openComplaint(
  tx: Tx,
  of: { id: string; serviceId: string },
  who: { memberId: string; keys: KeyPair },
): Promise<OpenComplaint | null> {
  const keys = await keysOfComplaint(tx, of.id);
  const own = keys.find((key) => key.member_id === who.memberId && opensWith(key, who.keys.publicKey));
  return own ? { ...of, key: openSealed(who.keys, own.sealed) } : null;
}

/** Whether a handler with this public key opens it: after a lost passphrase he has another one. */
export const opensWith = (key: { public_key: Uint8Array }, publicKey: Uint8Array): boolean =>
  sameBytes(key.public_key, publicKey);

/** Seals one item into the dossier, bound to it and to its id. */
export async function writeComplaint(
  tx: Tx,
  open: OpenComplaint,
  item: { id: string; content: ComplaintContent; authorId: string | null; now: Date },
): Promise<void> {
  await insertComplaintItem(tx, {
    id: item.id,
    complaint_id: open.id,
    service_id: open.serviceId,
    sealed: encrypt(open.key, JSON.stringify(item.content), placeOf(open.id, item.id)),
    author_id: item.authorId,
    written_at: item.now,
  });
}

/** Everything in the dossier, oldest first. */
export async function readComplaint(tx: Tx, open: OpenComplaint): Promise<ComplaintItem[]> {
  const rows = await itemsOfComplaint(tx, open.id);
  return rows.map((row) => ({
    id: row.id,
    content: JSON.parse(decryptText(open.key, row.sealed, placeOf(open.id, row.id))) as ComplaintContent,
    authorId: row.author_id,
    writtenAt: row.written_at,
  }));
}

const placeOf = (complaintId: string, itemId: string) => `complaint:${complaintId}:${itemId}`;

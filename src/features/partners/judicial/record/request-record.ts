import type { Tx } from '../../../../platform/db/database.ts';
import { sameBytes } from '../../../../platform/vault/bytes.ts';
import { decryptText, encrypt, newKey, openSealed, sealTo } from '../../../../platform/vault/seal.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { keysInUse, publicServiceKey } from '../../../accounts/service-keys/queries.ts';
import { openServiceKeys } from '../../../accounts/service-keys/service-keys.ts';
import type { RequestContent, RequestItem } from './content.ts';
import { deleteKey, insertItem, itemsOfRequest, keysOfRequest, keysUnder, putKey } from './queries.ts';

/** A dossier as who may read it holds it opened. */
export type OpenRequest = { id: string; serviceId: string; key: Uint8Array };

type Holder = { kind: 'service' | 'member'; id: string; publicKey: Uint8Array };

/** The first key of a dossier, sealed to the service; null when the service has no key yet. */
export async function makeRequestKey(
  tx: Tx,
  id: string,
  by: { memberId: string; serviceId: string; now: Date },
): Promise<OpenRequest | null> {
  const service = await publicServiceKey(tx, by.serviceId);
  if (!service) return null;
  const open = { id, serviceId: by.serviceId, key: newKey() };
  await grantRequest(tx, open, { kind: 'service', id: service.id, publicKey: service.public_key }, by);
  return open;
}

/** Seals the dossier’s key to one more holder, in place of a key that he can no longer open. */
export const grantRequest = (
  tx: Tx,
  open: OpenRequest,
  holder: Holder,
  by: { memberId: string; now: Date },
): Promise<void> =>
  putKey(tx, {
    ...{ request_id: open.id, service_id: open.serviceId },
    ...{ holder_kind: holder.kind, holder_id: holder.id, public_key: holder.publicKey },
    sealed: sealTo(holder.publicKey, open.key),
    ...{ given_by: by.memberId, given_at: by.now },
  });

/** Opens a dossier: a coordinator by a key of the service, a mediator by his own. Null when nothing here opens it. */
export async function openRequest(tx: Tx, who: AtWork, id: string): Promise<OpenRequest | null> {
  const serviceId = who.service.id;
  const rows = await keysOfRequest(tx, id);
  const services = await openServiceKeys(tx, { memberId: who.memberId, serviceId, keys: who.keys });
  for (const row of rows) {
    const pair =
      row.holder_kind === 'member'
        ? row.holder_id === who.memberId && sameBytes(row.public_key, who.keys.publicKey) && who.keys
        : services.find((key) => key.id === row.holder_id)?.keys;
    if (pair) return { id, serviceId, key: openSealed(pair, row.sealed) };
  }
  return null;
}

/** Seals to the service’s key of now what lies under a retired one that this coordinator opens. How many came under it. */
export async function rewrapRequests(tx: Tx, who: AtWork, now: Date): Promise<number> {
  const inUse = await keysInUse(tx, who.service.id);
  const newest = inUse.find((key) => key.retired_at === null);
  const retired = inUse.filter((key) => key.retired_at !== null).map((key) => key.id);
  if (!newest || retired.length === 0) return 0;
  const under = await keysUnder(tx, retired);
  if (under.length === 0) return 0;
  const opened = await openServiceKeys(tx, {
    ...{ memberId: who.memberId, serviceId: who.service.id, keys: who.keys },
  });
  let done = 0;
  for (const row of under) {
    const pair = opened.find((key) => key.id === row.holder_id)?.keys;
    if (!pair) continue;
    const open = { id: row.request_id, serviceId: row.service_id, key: openSealed(pair, row.sealed) };
    const holder = { kind: 'service', id: newest.id, publicKey: newest.public_key } as const;
    await grantRequest(tx, open, holder, { memberId: who.memberId, now });
    await deleteKey(tx, row);
    done += 1;
  }
  return done;
}

/** Seals one item into the dossier, bound to it and to its id. */
export async function writeItem(
  tx: Tx,
  open: OpenRequest,
  item: { id: string; content: RequestContent; authorId: string; now: Date },
): Promise<void> {
  await insertItem(tx, {
    ...{ id: item.id, request_id: open.id, service_id: open.serviceId },
    sealed: encrypt(open.key, JSON.stringify(item.content), placeIn(open.id, item.id)),
    ...{ author_id: item.authorId, written_at: item.now },
  });
}

/** Everything in the dossier: what was asked, then oldest first. */
export async function readItems(tx: Tx, open: OpenRequest): Promise<RequestItem[]> {
  const rows = await itemsOfRequest(tx, open.id);
  const items = rows.map((row) => ({
    id: row.id,
    content: JSON.parse(decryptText(open.key, row.sealed, placeIn(open.id, row.id))) as RequestContent,
    authorId: row.author_id,
    writtenAt: row.written_at,
  }));
  return items.sort((a, b) => Number(b.content.kind === 'request') - Number(a.content.kind === 'request'));
}

const placeIn = (requestId: string, itemId: string) => `judicial:${requestId}:${itemId}`;

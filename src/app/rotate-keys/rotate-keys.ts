import { renewPersons } from '../../features/cases/contact-persons/contact-person.ts';
import { type Renewed, renewContacts } from '../../features/cases/record/parties/renew-contacts.ts';
import { renewDocuments } from '../../features/reports/recognition/documents/sealed-document.ts';
import { fingerprintOf } from '../../platform/backup/backup-key.ts';
import type { Database } from '../../platform/db/database.ts';
import { renewOutbox } from '../../platform/mail/renew-outbox.ts';
import { renewSmsOutbox } from '../../platform/sms/renew-sms-outbox.ts';
import type { KeyShelf } from '../../platform/vault/key-shelf.ts';
import { keyStoreOn, openKey, sealingKeyOf, sealKey } from '../../platform/vault/key-store.ts';
import { SealBroken } from '../../platform/vault/seal.ts';
import { noteMove, othersAtWork, wasMovedTo } from './queries.ts';

export type Rotated = Renewed & { mails: number; keys: number };

type Place = {
  /** As entente_rotation. */
  db: Database;
  shelf: KeyShelf;
  from: Uint8Array;
  to: Uint8Array;
  now: Date;
};

/**
 * Moves everything that the installation’s key seals to the next one: first the database in one transaction, then the key
 * store key by key. Killed at any instant it can be run again with the same two keys. Throws a sentence while Entente runs.
 */
export async function rotateKeys({ db, shelf, from, to, now }: Place): Promise<Rotated> {
  const keyStore = keyStoreOn(eitherWay(shelf, from, to), { installationKey: from });
  const fingerprint = fingerprintOf(to);
  const done = await db.as({ kind: 'job', job: 'rotate_keys' }, async (tx) => {
    if ((await othersAtWork(tx)) > 0)
      throw new Error('Entente is running on this database. Stop every process of it first.');
    if (await wasMovedTo(tx, fingerprint)) return { parties: 0, acquaintancesLost: 0, mails: 0 };
    const mails = (await renewOutbox(tx, from, to)) + (await renewSmsOutbox(tx, from, to));
    const contacts = await renewContacts(tx, keyStore, from, to);
    await renewPersons(tx, keyStore, from, to);
    await renewDocuments(tx, from, to);
    await noteMove(tx, fingerprint, now);
    return { ...contacts, mails };
  });
  return { ...done, keys: await moveShelf(shelf, from, to) };
}

async function moveShelf(shelf: KeyShelf, from: Uint8Array, to: Uint8Array): Promise<number> {
  const [before, after] = [sealingKeyOf(from), sealingKeyOf(to)];
  let keys = 0;
  for await (const id of shelf.ids()) {
    const sealed = await shelf.read(id);
    if (!sealed || opens(after, id, sealed)) continue;
    await shelf.write(id, sealKey(after, id, openKey(before, id, sealed)));
    keys += 1;
  }
  await shelf.sweep();
  return keys;
}

/** The shelf as the old key opens it, also where a rotation that was killed had sealed some keys anew. */
function eitherWay(shelf: KeyShelf, from: Uint8Array, to: Uint8Array): KeyShelf {
  const [before, after] = [sealingKeyOf(from), sealingKeyOf(to)];
  return {
    ...shelf,
    async read(id) {
      const sealed = await shelf.read(id);
      return sealed && opens(after, id, sealed) ? sealKey(before, id, openKey(after, id, sealed)) : sealed;
    },
  };
}

function opens(sealingKey: Uint8Array, id: string, sealed: Uint8Array): boolean {
  try {
    openKey(sealingKey, id, sealed).fill(0);
    return true;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import { fromBase64Url, toBase64Url } from '../vault/bytes.ts';
import { subKey } from '../vault/installation-key.ts';
import { keyedHash } from '../vault/keyed-hash.ts';

/** What a backup file holds. Each kind has its own key, so that one can be given out without the other. */
export type Kind = 'database' | 'keys';

/** A new key for backups (32 bytes), as the operator keeps it: away from the machine that it protects. */
export const newBackupKey = (): string => toBase64Url(randomBytes(32));

/** The key that the operator gave in ENTENTE_BACKUP_KEY; throws a sentence when it is missing or mistyped. */
export function backupKeyFrom(text: string | undefined): Uint8Array {
  const how = 'Make one with `entente backup --new-key`, and keep it away from this machine.';
  if (!text)
    throw new Error(`Backups are encrypted: put their key in the variable ENTENTE_BACKUP_KEY. ${how}`);
  const key = fromBase64Url(text.trim());
  if (key?.length !== 32)
    throw new Error(`The key in ENTENTE_BACKUP_KEY is not whole: it has 43 letters and digits. ${how}`);
  return key;
}

export const keyFor = (backupKey: Uint8Array, kind: Kind): Uint8Array => subKey(backupKey, `backup ${kind}`);

/** Tells two installations apart, and nothing else. */
export const fingerprintOf = (installationKey: Uint8Array): string =>
  Buffer.from(keyedHash(installationKey, 'backup', 'fingerprint'))
    .toString('hex')
    .slice(0, 32);

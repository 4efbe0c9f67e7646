import { argon2, hkdfSync } from 'node:crypto';
import { promisify } from 'node:util';
import { oneAtATime } from './one-at-a-time.ts';

const runArgon2 = promisify(argon2);

// Each run takes 64 or 128 MiB and a whole core: twenty at once would need over half a gigabyte.
const inTurn = oneAtATime({ waiting: 200 });

type Secret = { message: string; salt: Uint8Array; secret: Uint8Array; mebibytes: number };

/** One Argon2id run (3 passes) in turn with all others: 32 bytes to derive keys from. Throws `TooBusy`. */
export const harden = ({ message, salt, secret, mebibytes }: Secret): Promise<Uint8Array> =>
  inTurn(() =>
    runArgon2('argon2id', {
      message: Buffer.from(message, 'utf8'),
      nonce: salt,
      secret,
      parallelism: 1,
      memory: mebibytes * 1024,
      passes: 3,
      tagLength: 32,
    }),
  );

/** HKDF-SHA256: keys of different purposes tell nothing of each other. */
export const derive = (from: Uint8Array, purpose: string, bytes = 32): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', from, new Uint8Array(), `entente ${purpose}`, bytes));

import { randomInt } from 'node:crypto';
import { derive, harden } from './harden.ts';
import { subKey } from './installation-key.ts';

/** What a resident's code becomes: `lookupId` (16 bytes) is stored to find him by, `key` (32) never is. */
export type HardenedCode = { lookupId: Uint8Array; key: Uint8Array };

const eightDigits = () => String(randomInt(100_000_000)).padStart(8, '0');

/** A fresh code for a resident: 16 digits, each equally likely. */
export const newCode = (): string => eightDigits() + eightDigits();

/** As it is printed: `1234 5678 9012 3456`. */
export const formatCode = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? '';

/** The 16 digits that were meant, whatever stands between them and with O and l for 0 and 1; null when they are not there. */
export function parseCode(input: string): string | null {
  const digits = input
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}.,·_/−]/gu, '')
    .replace(/o/gi, '0')
    .replace(/[li|]/gi, '1');
  return /^[0-9]{16}$/.test(digits) ? digits : null;
}

/** One Argon2id run (128 MiB); the salt is the same for all codes of an installation, for a code must be found by itself. Throws `TooBusy`. */
export async function hardenCode(code: string, installationKey: Uint8Array): Promise<HardenedCode> {
  const root = await harden({
    message: code,
    salt: subKey(installationKey, 'code salt').subarray(0, 16),
    secret: subKey(installationKey, 'code'),
    mebibytes: 128,
  });
  return { lookupId: derive(root, 'code lookup id', 16), key: derive(root, 'code key') };
}

import { randomInt } from 'node:crypto';
import { crockford, meantInCrockford, numberOf } from './crockford.ts';

const newRecoveryCode = (): string => Array.from({ length: 10 }, () => crockford[randomInt(32)]).join('');

/** Ten codes of ten characters, each to be used once when the second factor is lost. Store only their `keyedHash`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, newRecoveryCode);

/** As it is shown: `K7M2Q-9RTXB`. */
export const formatRecoveryCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The ten characters that were meant, or null when this can be no recovery code. */
export function normaliseRecoveryCode(typed: string): string | null {
  const code = meantInCrockford(typed);
  return code.length === 10 && numberOf(code) !== null ? code : null;
}

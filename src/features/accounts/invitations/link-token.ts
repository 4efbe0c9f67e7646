import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link that is sent by mail (256 bits). Only its hash is stored. */
export function newLinkToken(purpose: string): { token: string; hash: Uint8Array } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfLinkToken(purpose, token) };
}

export const hashOfLinkToken = (purpose: string, token: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(`${purpose}:${token}`).digest());

import { Secret, TOTP } from 'otpauth';

/** A fresh secret for an authenticator app, in base32 (160 bits). */
export const newSecret = (): string => new Secret().base32;

const totp = (secret: string, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...names, secret, algorithm: 'SHA1', digits: 6, period: 30 });

/** The address in the QR code that an authenticator app reads. */
export const uri = (issuer: string, email: string, secret: string): string =>
  totp(secret, { issuer, label: email }).toString();

/**
 * The counter of the half minute in which this code is right, or null. One step early or late is forgiven;
 * store the counter and pass it as `lastCounter`, so that a code is accepted only once.
 */
export function verify(
  secret: string,
  code: string,
  { now, lastCounter }: { now: Date; lastCounter: number | null },
): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!/^[0-9]{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token, timestamp, window: 1 });
  if (delta === null) return null;
  const counter = TOTP.counter({ timestamp }) + delta;
  return lastCounter === null || counter > lastCounter ? counter : null;
}

import type { Tx } from '../db/database.ts';
import type { House } from '../house.ts';
import { randomId } from '../vault/random-id.ts';
import { putInSmsOutbox } from './queries.ts';
import { type Sms, sealSms } from './sms.ts';

/**
 * Puts a short message in its outbox, sealed, in the transaction of what it tells. False, and nothing is done, where the
 * operator set no gateway (`SMS_URL`) or what was typed is no telephone number. The text must be neutral: a locked screen
 * shows it.
 */
export async function queueSms(
  tx: Tx,
  house: Pick<House, 'installationKey' | 'now' | 'sms'>,
  { to, text, purpose, serviceId, about }: Sms & { serviceId: string | null; about?: string },
): Promise<boolean> {
  if (!house.sms) return false;
  const number = internationalNumber(to, house.sms.country);
  if (number === null) return false;
  const id = randomId();
  const sealed = sealSms(house.installationKey, id, { to: number, text, purpose });
  await putInSmsOutbox(tx, { id, serviceId, about: about ?? null, sealed, madeAt: house.now() });
  return true;
}

/** A number as gateways want it, `+32470123456`; null when it is none. What begins with one 0 is of `country`. */
export function internationalNumber(typed: string, country: 'be' | 'nl'): string | null {
  const plain = typed.replace(/\(0\)/g, '').replace(/[\s./()-]/g, '');
  const number = plain
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9])/, country === 'be' ? '+32' : '+31')
    .replace(/^(?=(?:32|31)\d{8,9}$)/, '+');
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null;
}

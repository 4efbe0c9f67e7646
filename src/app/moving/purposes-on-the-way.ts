import type { purposes } from '../rotate-keys/purposes.ts';

/**
 * What becomes of all that hangs on the key of an installation when a service moves to another. `sealed_anew`: opened and
 * sealed for the file, and again for the other installation. `brought`: only the person has what it was made of (a passphrase,
 * a code, a link), so the key for this one purpose goes along. `stays`: what it protects does not travel.
 */
const onTheWay = {
  'key store': 'sealed_anew',
  contact: 'sealed_anew',
  'contact-hash': 'sealed_anew',
  'second factor': 'sealed_anew',
  'partner message': 'sealed_anew',
  'evaluation answers': 'sealed_anew',
  'binder document': 'sealed_anew',
  passphrase: 'brought',
  code: 'brought',
  'code salt': 'brought',
  'recovery code': 'brought',
  'evaluation token': 'brought',
  outbox: 'stays',
  'sms outbox': 'stays',
  'audit seal': 'stays',
  'directory keeper': 'stays',
  throttle: 'stays',
  'partner code': 'stays',
  'guest code': 'stays',
  'referral again': 'stays',
  'first run': 'stays',
  'kept form': 'stays',
  'known device': 'stays',
  'passkey challenge': 'stays',
  'passkey cookie': 'stays',
  'single sign-on': 'stays',
  'no member': 'stays',
} as const satisfies Record<keyof typeof purposes, 'sealed_anew' | 'brought' | 'stays'>;

/** The purposes whose keys go along. */
export const broughtPurposes: string[] = Object.entries(onTheWay)
  .filter(([, fate]) => fate === 'brought')
  .map(([purpose]) => purpose);

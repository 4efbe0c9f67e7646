/**
 * What becomes of each key that is derived from the installation’s key when that one is changed. A test finds every use in
 * the source and fails on one that is not here.
 *
 * `sealed_anew`: what it sealed or hashed is opened and sealed again. `kept`: it goes on beside the new key, for what hangs
 * on it needs a person (a passphrase, a code), or must be checkable for years (the trail). `short`: it lives for hours.
 */
export const purposes = {
  'key store': 'sealed_anew',
  outbox: 'sealed_anew',
  'sms outbox': 'sealed_anew',
  contact: 'sealed_anew',
  'contact-hash': 'sealed_anew',
  'binder document': 'sealed_anew',
  passphrase: 'kept',
  code: 'kept',
  'code salt': 'kept',
  'recovery code': 'kept',
  'second factor': 'kept',
  'audit seal': 'kept',
  'directory keeper': 'kept',
  'partner message': 'kept',
  'evaluation token': 'kept',
  'evaluation answers': 'kept',
  throttle: 'short',
  'partner code': 'short',
  'guest code': 'short',
  'referral again': 'short',
  'first run': 'short',
  'kept form': 'short',
  'known device': 'short',
  'passkey challenge': 'short',
  'passkey cookie': 'short',
  'single sign-on': 'short',
  'no member': 'short',
} as const satisfies Record<string, 'sealed_anew' | 'kept' | 'short'>;

/** The purposes whose keys a new installation key keeps. */
export const keptPurposes: string[] = Object.entries(purposes)
  .filter(([, fate]) => fate === 'kept')
  .map(([purpose]) => purpose);

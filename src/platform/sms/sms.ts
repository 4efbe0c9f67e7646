import { subKey } from '../vault/installation-key.ts';
import { decryptText, encrypt } from '../vault/seal.ts';

/** A short message that is ready to go. `to` is an international number, `+32…`. */
export type Sms = {
  to: string;
  text: string;
  /** Why it is sent, as the slice calls it: `reminder`. */
  purpose: string;
};

/** Seals a message for its outbox, bound to its row. */
export const sealSms = (installationKey: Uint8Array, id: string, sms: Sms): Uint8Array =>
  encrypt(subKey(installationKey, 'sms outbox'), JSON.stringify(sms), placeOf(id));

/** The message of a row; throws `SealBroken` when it is not that of this row. */
export const openSms = (installationKey: Uint8Array, id: string, sealed: Uint8Array): Sms =>
  JSON.parse(decryptText(subKey(installationKey, 'sms outbox'), sealed, placeOf(id)));

const placeOf = (id: string) => `sms:${id}`;

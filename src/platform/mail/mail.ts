import { subKey } from '../vault/installation-key.ts';
import { decryptText, encrypt } from '../vault/seal.ts';

/** A message that is ready to go: nothing is rendered after this. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string | undefined;
  /** Why it is sent, as the slice calls it: `invitation`, `password_reset`. */
  purpose: string;
};

/** Seals a message for the outbox, bound to its row. */
export const sealMail = (installationKey: Uint8Array, id: string, mail: Mail): Uint8Array =>
  encrypt(subKey(installationKey, 'outbox'), JSON.stringify(mail), placeOf(id));

/** The message of a row of the outbox; throws `SealBroken` when it is not that of this row. */
export const openMail = (installationKey: Uint8Array, id: string, sealed: Uint8Array): Mail =>
  JSON.parse(decryptText(subKey(installationKey, 'outbox'), sealed, placeOf(id)));

const placeOf = (id: string) => `outbox:${id}`;

import { type KeyPair, openSealed, SealBroken, sealTo } from '../../../platform/vault/seal.ts';
import type { Contact } from '../record/contact.ts';
import type { Side } from '../tables.ts';

/** All that a mediator sees of a case before he accepts it. Both are empty where the service does not know them. */
export type Glimpse = Record<Side, { street: string; initial: string }>;

/** Rounded up to this many characters, so that the length of a street does not tell which one it is. */
const block = 256;

/** Seals the glimpse to the mediator himself. */
export function sealGlimpse(
  publicKey: Uint8Array,
  parties: Record<Side, { contact: Pick<Contact, 'name' | 'street'> }>,
): Uint8Array {
  const glimpse: Glimpse = {
    first: glimpseOf(parties.first.contact),
    second: glimpseOf(parties.second.contact),
  };
  const bytes = Buffer.from(JSON.stringify(glimpse));
  const padding = Buffer.alloc(block - (bytes.length % block), ' ');
  return sealTo(publicKey, new Uint8Array(Buffer.concat([bytes, padding])));
}

/** The glimpse again; null when it was sealed to keys that the mediator no longer has. */
export function openGlimpse(keys: KeyPair, sealed: Uint8Array): Glimpse | null {
  try {
    return JSON.parse(Buffer.from(openSealed(keys, sealed)).toString('utf8')) as Glimpse;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

const glimpseOf = ({ name, street }: Pick<Contact, 'name' | 'street'>) => ({
  street,
  initial: [...name.trim()][0]?.toUpperCase() ?? '',
});

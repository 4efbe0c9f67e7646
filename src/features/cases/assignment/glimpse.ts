import { type KeyPair, openSealed, SealBroken, sealTo } from '../../../platform/vault/seal.ts';
import type { Contact } from '../record/contact.ts';
import type { PartySide, Side } from '../tables.ts';
import { foldStreet } from './fold-home.ts';

/** A person as a mediator sees him before he accepts; both are empty where the service does not know them. */
export type GlimpseOf = { street: string; initial: string };

/**
 * All that a mediator sees of a case before he accepts it. Of a community case only its streets, each once: initials of
 * up to thirty people would be a list of who is in it.
 */
export type Glimpse = Record<Side, GlimpseOf> | { streets: string[] };

/** Rounded up to this many characters, so that the length of a street does not tell which one it is, nor how many there are. */
const block = { ofTwo: 256, ofMany: 8192 };

type Seen = { side: PartySide; contact: Pick<Contact, 'name' | 'street'> };

/** Seals the glimpse to the mediator himself. */
export function sealGlimpse(publicKey: Uint8Array, parties: readonly Seen[]): Uint8Array {
  const glimpse = glimpseOfCase(parties);
  const bytes = Buffer.from(JSON.stringify(glimpse));
  const length = 'streets' in glimpse ? block.ofMany : block.ofTwo;
  const padding = Buffer.alloc(length - (bytes.length % length), ' ');
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

function glimpseOfCase(parties: readonly Seen[]): Glimpse {
  const at = (side: PartySide) => parties.find((party) => party.side === side)?.contact;
  const [first, second] = [at('first'), at('second')];
  if (first && second) return { first: glimpseOf(first), second: glimpseOf(second) };
  const streets = new Map(parties.map(({ contact: { street } }) => [foldStreet(street), street.trim()]));
  return { streets: [...streets.values()].filter(Boolean).sort() };
}

const glimpseOf = ({ name, street }: Pick<Contact, 'name' | 'street'>) => ({
  street,
  initial: [...name.trim()][0]?.toUpperCase() ?? '',
});

import type { Holder } from '../compartment-keys.ts';
import type { OpenCompartment } from '../record.ts';
import type { Party } from './parties.ts';

/** Whether this party may read a compartment: his own, and the shared one unless he takes no part in a community case. */
export const mayRead = (
  party: Pick<Party, 'id' | 'standing'>,
  compartment: Pick<OpenCompartment, 'kind' | 'partyId'>,
): boolean =>
  compartment.kind === 'shared'
    ? (party.standing?.readsShared ?? true)
    : compartment.kind === 'party' && compartment.partyId === party.id;

/** The parties who get the key of a compartment: those who may read it and have keys of their own. */
export function partyHolders(
  parties: readonly Pick<Party, 'id' | 'standing' | 'publicKey'>[],
  compartment: Pick<OpenCompartment, 'kind' | 'partyId'>,
): Holder[] {
  return parties.flatMap((party) =>
    party.publicKey && mayRead(party, compartment)
      ? [{ kind: 'party', id: party.id, publicKey: party.publicKey } as const]
      : [],
  );
}

import type { Tx } from '../../../../platform/db/database.ts';
import type { Contact } from '../../record/contact.ts';
import { writeMunicipality } from '../queries.ts';

type Place = Pick<Contact, 'postcode' | 'place'>;

/**
 * The municipality of a case after the first party’s address was changed: the one that the new address says, when it says one;
 * none where he lives elsewhere now; what a coordinator chose stays while the place does.
 */
export async function followAddress(
  tx: Tx,
  caseId: string,
  { before, after, said }: { before: Place; after: Place; said: string },
): Promise<void> {
  if (before.postcode === after.postcode && before.place === after.place) return;
  if (said !== '' || before.place !== after.place) await writeMunicipality(tx, caseId, said);
}

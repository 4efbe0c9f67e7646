import type { House } from '../../../platform/house.ts';
import { openPerson, type ReferredPerson } from '../referring/person.ts';
import type { SealedReferral } from './queries.ts';

/** Opens what the partner typed of these people himself. Who was forgotten has no key any more, and is left out. */
export async function openPeople<Row extends Pick<SealedReferral, 'id' | 'person' | 'shred_key'>>(
  house: Pick<House, 'keyStore'>,
  rows: readonly Row[],
): Promise<(Row & { who: ReferredPerson })[]> {
  const opened = await Promise.all(
    rows.map(async (row) => {
      const key = await house.keyStore.get(row.shred_key);
      return key ? [{ ...row, who: openPerson(key, row.id, row.person) }] : [];
    }),
  );
  return opened.flat();
}

import type { Tx } from '../../../platform/db/database.ts';
import './tables.ts';
import type { Home } from './home.ts';

const columns = ['tenure', 'dwelling', 'household', 'age_band'] as const;

/** What is known of the home of a party; nothing when nobody asked. */
export const homeOf = (tx: Tx, partyId: string): Promise<Home | undefined> =>
  tx.selectFrom('confidential.home').where('party_id', '=', partyId).select(columns).executeTakeFirst();

export async function writeHome(
  tx: Tx,
  of: { party_id: string; case_id: string; service_id: string },
  home: Home,
): Promise<void> {
  await tx
    .insertInto('confidential.home')
    .values({ ...of, ...home })
    .onConflict((oc) => oc.column('party_id').doUpdateSet(home))
    .execute();
}

/** In which municipality the first party of a case lives, by its official name; empty where nobody knows. */
export async function writeMunicipality(tx: Tx, caseId: string, municipality: string): Promise<void> {
  await tx.updateTable('confidential.cases').set({ municipality }).where('id', '=', caseId).execute();
}

import type { Tx } from '../../../platform/db/database.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type LinkedCase, linkedCasesOf, wasThereAnEarlierCase } from './linking/queries.ts';
import { type EarlierCase, earlierCasesOf } from './queries.ts';

/** What a member learns of earlier cases of the same people: a coordinator which, anyone else only that he can ask. */
export type EarlierSeen = { cases: EarlierCase[]; linked: LinkedCase[]; ask: boolean };

export async function earlierSeenBy(
  tx: Tx,
  who: AtWork,
  row: { id: string; service_id: string },
): Promise<EarlierSeen> {
  const linked = await linkedCasesOf(tx, row.id);
  if (!who.roles.includes('coordinator'))
    return { cases: [], linked, ask: await wasThereAnEarlierCase(tx, row.id) };
  const cases = await earlierCasesOf(tx, { caseId: row.id, serviceId: row.service_id });
  return { cases, linked, ask: false };
}

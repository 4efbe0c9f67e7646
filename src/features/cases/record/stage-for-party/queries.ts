import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { CaseState } from '../../rules/case-state.ts';

type StageForParty = {
  side: 'first' | 'second';
  stage: CaseState['stage'];
  came_from: CaseState['cameFrom'];
  withdrawn_by: CaseState['withdrawnBy'];
  second_party_knows: boolean;
  reopened_by: CaseState['reopenedBy'];
  shred_key: string;
  service_id: string;
};

/** All that the database tells a party of his case; it must go through `partyStatus` before anyone sees it. */
export async function stageForParty(tx: Tx): Promise<StageForParty | undefined> {
  const { rows } = await sql<StageForParty>`select * from confidential.stage_for_party()`.execute(tx);
  return rows[0];
}

import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Standing } from '../../community/rules/standing.ts';
import type { CaseState } from '../../rules/case-state.ts';
import type { PartySide } from '../../tables.ts';

export type StageForParty = {
  side: PartySide;
  type: CaseState['type'];
  stage: CaseState['stage'];
  came_from: CaseState['cameFrom'];
  withdrawn_by: CaseState['withdrawnBy'];
  second_party_knows: boolean;
  reopened_by: CaseState['reopenedBy'];
  standing: Standing | null;
  standing_from: Standing | null;
  reads_end: boolean | null;
  reads_shared: boolean | null;
  shred_key: string;
  service_id: string;
};

/** All that the database tells a party of his case; it must go through `partyStatus` before anyone sees it. */
export async function stageForParty(tx: Tx): Promise<StageForParty | undefined> {
  const { rows } = await sql<StageForParty>`select * from confidential.stage_for_party()`.execute(tx);
  return rows[0];
}

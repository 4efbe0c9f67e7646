import type { Tx } from '../../../../platform/db/database.ts';
import type { CaseViewer } from '../../queries.ts';
import { visibleCases } from '../../queries.ts';

/** The cases of a mediator that wait for his new keys, locked case by case later. */
export const casesWithoutKeys = (tx: Tx, viewer: CaseViewer, memberId: string) =>
  visibleCases(tx, viewer)
    .innerJoin('confidential.case_mediator as cm', 'cm.case_id', 'confidential.cases.id')
    .where('cm.member_id', '=', memberId)
    .where('cm.keys_lost_at', 'is not', null)
    .where('cm.ended_at', 'is', null)
    .where((eb) => eb.or([eb('cm.answer', 'is', null), eb('cm.answer', '=', 'accepted')]))
    .orderBy('number_order')
    .select('number')
    .execute();

export const lostKeysOf = (tx: Tx, caseId: string, memberId: string) =>
  tx
    .selectFrom('confidential.case_mediator')
    .where('case_id', '=', caseId)
    .where('member_id', '=', memberId)
    .where('keys_lost_at', 'is not', null)
    .where('ended_at', 'is', null)
    .select(['answer'])
    .forUpdate()
    .executeTakeFirst();

/** He has his keys again; for who was only asked, what he sees of the case is sealed to his new pair too. */
export async function keysGiven(
  tx: Tx,
  caseId: string,
  memberId: string,
  glimpse: Uint8Array | null,
): Promise<void> {
  await tx
    .updateTable('confidential.case_mediator')
    .set({ keys_lost_at: null, ...(glimpse && { glimpse }) })
    .where('case_id', '=', caseId)
    .where('member_id', '=', memberId)
    .execute();
}

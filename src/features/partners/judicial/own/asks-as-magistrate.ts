import type { Tx } from '../../../../platform/db/database.ts';
import type { PartnerKind } from '../../kinds.ts';
import { seatsOf } from '../../referring/queries.ts';
import { ownRequests } from '../record/queries.ts';

const courts: readonly PartnerKind[] = ['prosecutor', 'justice_of_the_peace'];

/** Whether a partner speaks for a court or a prosecutor, or had something asked: others have no requests to look at. */
export async function asksAsMagistrate(
  tx: Tx,
  { memberId, service }: { memberId: string; service: { id: string } },
): Promise<boolean> {
  const seats = await seatsOf(tx, memberId, service.id);
  return seats.some(({ kind }) => courts.includes(kind)) || (await ownRequests(tx)).length > 0;
}

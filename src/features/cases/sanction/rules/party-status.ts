import { type PartyStatus, type Shown, shownStage } from '../../rules/party-status.ts';
import type { Side, StageOf } from '../../rules/stages.ts';

type Seen = { A: PartyStatus | null; B: PartyStatus | null };

/**
 * Per stage what the two may know: who is said to have broken the rule (A) from the offer on, who was injured (B) from the
 * first contact. From A’s answer to the end it is one word for him, whatever B does or leaves; and the other way round.
 */
export const sanctionStatusByStage: Record<Exclude<StageOf<'sanction'>, 'on_hold' | 'withdrawn'>, Seen> = {
  requested: { A: null, B: null },
  intake: { A: null, B: null },
  not_suitable: { A: null, B: null },
  accepted: { A: null, B: null },
  proposed: { A: null, B: null },
  assigned: { A: null, B: null },
  offered: { A: 'mediators_found', B: null },
  offer_accepted: { A: 'under_way', B: null },
  offer_refused: { A: 'under_way', B: null },
  second_party_contacted: { A: 'under_way', B: 'mediators_found' },
  second_party_heard: { A: 'under_way', B: 'under_way' },
  second_party_refused: { A: 'under_way', B: 'under_way' },
  not_reached: { A: 'under_way', B: 'mediators_found' },
  mediating: { A: 'under_way', B: 'under_way' },
  agreed: { A: 'under_way', B: 'under_way' },
  no_result: { A: 'under_way', B: 'under_way' },
  executed: { A: 'under_way', B: 'under_way' },
  not_executed: { A: 'under_way', B: 'under_way' },
  closed: { A: 'ended', B: 'ended' },
};

/**
 * What a party of a sanction mediation is told. His own withdrawal he sees as the end, the other’s he does not see. After
 * reopening each goes on seeing the end until the mediators turn to him. Null: for him there is no case.
 */
export function sanctionPartyStatus(state: Shown, side: Side): PartyStatus | null {
  if (side === 'B' && !state.secondPartyKnows) return null;
  if (state.withdrawnBy === side || state.withdrawnBy === 'both') return 'ended';
  const status = sanctionStatusByStage[shownStage(state, sanctionStatusByStage)][side];
  return status ?? (state.reopenedBy === null ? null : 'ended');
}

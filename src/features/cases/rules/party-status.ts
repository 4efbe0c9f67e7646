import type { CaseState } from './case-state.ts';
import type { Side, StageOf } from './stages.ts';

/** All that a party is ever told of the state of his case, in the order in which it can become true. */
export const partyStatuses = [
  'received',
  'being_looked_at',
  'mediators_found',
  'under_way',
  'ended',
] as const;
export type PartyStatus = (typeof partyStatuses)[number];

/**
 * Per stage of a neighbour conflict what the first party (A) and the second (B) may know. For A everything from his own first talk to the end
 * is one word, whatever B does or leaves; B knows nothing (null: for him there is no case) until he is contacted.
 * A case on hold or withdrawn shows what it showed before, so neither tells.
 */
export const statusByStage: Record<
  Exclude<StageOf<'neighbour'>, 'on_hold' | 'withdrawn'>,
  { A: PartyStatus; B: PartyStatus | null }
> = {
  requested: { A: 'received', B: null },
  intake: { A: 'being_looked_at', B: null },
  advised: { A: 'being_looked_at', B: null },
  not_suitable: { A: 'being_looked_at', B: null },
  referred_on: { A: 'being_looked_at', B: null },
  waiting: { A: 'being_looked_at', B: null },
  accepted: { A: 'being_looked_at', B: null },
  proposed: { A: 'being_looked_at', B: null },
  assigned: { A: 'mediators_found', B: null },
  first_party_heard: { A: 'under_way', B: null },
  second_party_contacted: { A: 'under_way', B: 'mediators_found' },
  second_party_heard: { A: 'under_way', B: 'under_way' },
  second_party_refused: { A: 'under_way', B: 'under_way' },
  not_reached: { A: 'under_way', B: 'mediators_found' },
  mediating: { A: 'under_way', B: 'under_way' },
  agreed: { A: 'under_way', B: 'under_way' },
  partly_agreed: { A: 'under_way', B: 'under_way' },
  improved: { A: 'under_way', B: 'under_way' },
  no_result: { A: 'under_way', B: 'under_way' },
  aftercare: { A: 'under_way', B: 'under_way' },
  closed: { A: 'ended', B: 'ended' },
};

export type Shown = Pick<CaseState, 'stage' | 'cameFrom' | 'withdrawnBy' | 'secondPartyKnows' | 'reopenedBy'>;

/**
 * What a party is told. His own withdrawal he sees as the end, the other's he does not see. After reopening, whoever
 * did not ask for it goes on seeing the end until the mediators turn to him. Null: he must not know that there is a case.
 */
export function partyStatus(state: Shown, side: Side): PartyStatus | null {
  if (side === 'B' && !state.secondPartyKnows) return null;
  if (state.withdrawnBy === side || state.withdrawnBy === 'both') return 'ended';
  const status = statusByStage[shownStage(state, statusByStage)];
  if (state.reopenedBy === null) return status[side];
  if (side === 'A') return state.reopenedBy === 'A' || status.A === 'under_way' ? status.A : 'ended';
  if (status.B !== null) return status.B;
  if (state.reopenedBy !== 'B') return 'ended';
  return status.A === 'under_way' ? 'mediators_found' : status.A;
}

/**
 * The stage by which a party is told where he is: of a case on hold or withdrawn that from which it came. `table` has those at
 * which a party may be told anything.
 */
export function shownStage<S extends string>(
  { stage, cameFrom }: Pick<CaseState, 'stage' | 'cameFrom'>,
  table: Readonly<Record<S, unknown>>,
): S {
  const shown = stage === 'on_hold' || stage === 'withdrawn' ? cameFrom : stage;
  if (shown === null || !(shown in table))
    throw new Error(`A case at ${stage} must know where it came from, and be of a kind with that stage`);
  return shown as S;
}

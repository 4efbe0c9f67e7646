import { sanctionPartyStatus } from '../sanction/rules/party-status.ts';
import type { CaseState } from './case-state.ts';
import { type PartyStatus, partyStatus } from './party-status.ts';
import type { Side } from './stages.ts';

type Shown = Pick<
  CaseState,
  'type' | 'stage' | 'cameFrom' | 'withdrawnBy' | 'secondPartyKnows' | 'reopenedBy'
>;

/** What one of the two sides is told, by the rules of the type of their case; null when for him there is none. */
export const statusOfSide = (state: Shown, side: Side): PartyStatus | null =>
  state.type === 'sanction' ? sanctionPartyStatus(state, side) : partyStatus(state, side);

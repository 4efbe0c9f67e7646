import type { CaseState } from '../../rules/case-state.ts';
import type { PartyStatus } from '../../rules/party-status.ts';
import type { StageOf } from '../../rules/stages.ts';
import type { PartyState } from './standing.ts';

/** Per stage what the first party may know: from his own first talk to the end one word, whatever the others do. */
export const firstSeesAt: Record<Exclude<StageOf<'community'>, 'on_hold' | 'withdrawn'>, PartyStatus> = {
  requested: 'received',
  intake: 'being_looked_at',
  advised: 'being_looked_at',
  not_suitable: 'being_looked_at',
  referred_on: 'being_looked_at',
  waiting: 'being_looked_at',
  accepted: 'being_looked_at',
  proposed: 'being_looked_at',
  assigned: 'mediators_found',
  hearing: 'under_way',
  gathering: 'under_way',
  agreed: 'under_way',
  partly_agreed: 'under_way',
  improved: 'under_way',
  no_result: 'under_way',
  aftercare: 'under_way',
  closed: 'ended',
};

/** Per standing what one of the others may know. It depends on nothing but his own row: not even on the stage. */
export const otherSeesAt: Record<PartyState['standing'], PartyStatus | null> = {
  listed: null,
  contacted: 'mediators_found',
  not_reached: 'mediators_found',
  heard: 'under_way',
  refused: 'under_way',
  taking_part: 'under_way',
  withdrawn: 'ended',
};

/** What a party of a community case is told. Null: for him there is no case. */
export function communityPartyStatus(
  of: Pick<CaseState, 'stage' | 'cameFrom'>,
  party: PartyState,
): PartyStatus | null {
  if (party.readsEnd || party.standing === 'withdrawn') return 'ended';
  return party.isFirst ? firstSeesAt[shownStage(of)] : otherSeesAt[party.standing];
}

function shownStage({ stage, cameFrom }: Pick<CaseState, 'stage' | 'cameFrom'>): keyof typeof firstSeesAt {
  const shown = stage === 'on_hold' || stage === 'withdrawn' ? cameFrom : stage;
  if (shown === null || !(shown in firstSeesAt))
    throw new Error(`A community case at ${stage} must know where it came from`);
  return shown as keyof typeof firstSeesAt;
}

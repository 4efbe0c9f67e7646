import type { Facts } from '../../rules/lifecycle.ts';
import type { StepName } from '../../rules/step-tables.ts';
import type { PartyState } from './standing.ts';

/**
 * What a step of the whole case means for one of its parties. Closing ends it for everybody who knew of it; after
 * reopening all are to be asked anew, and go on reading the end until somebody turns to them, or they asked for it.
 */
export function afterCaseStep(party: PartyState, step: StepName, facts: Facts): PartyState {
  switch (step) {
    case 'close':
      return { ...party, readsEnd: party.readsEnd || party.standing !== 'listed' };
    case 'reopen':
      return {
        ...party,
        standing: party.isFirst ? 'taking_part' : 'listed',
        cameFrom: null,
        readsEnd: party.readsEnd && !(party.isFirst && facts.asked_by === 'A'),
      };
    case 'hear_first_party':
      return party.isFirst ? { ...party, readsEnd: false, readsShared: true } : party;
    case 'first_party_withdraws':
      return party.isFirst
        ? { ...party, standing: 'withdrawn', cameFrom: 'taking_part', readsShared: false }
        : party;
    case 'take_back_withdrawal':
      return party.isFirst ? { ...party, standing: 'taking_part', cameFrom: null, readsShared: true } : party;
    default:
      return party;
  }
}

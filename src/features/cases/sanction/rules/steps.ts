import { outcomesFor } from '../../rules/closing.ts';
import { stagesOf, workingStagesOf } from '../../rules/stages.ts';
import { coordinator, type Step, team } from '../../rules/steps.ts';
import { sinceTheOffer } from './since-the-offer.ts';

const beforeATeam = ['intake', 'accepted', 'proposed'] as const;
const beforeAResult = [
  'offered',
  'offer_accepted',
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
] as const;
const secondPartyKnows = [
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
  'agreed',
  'no_result',
  'executed',
  'not_executed',
] as const;
const sideTracks = ['on_hold', 'withdrawn'] as const;
const workingStages = workingStagesOf('sanction');

// biome-ignore format: a table is read by its columns
const sanction = [
  { name: 'take_in', from: ['requested'], to: 'intake', who: coordinator, needs: [], main: true, clock: 'first_contact' },
  { name: 'take_on', from: ['intake'], to: 'accepted', who: coordinator, needs: [], main: true },
  { name: 'judge_not_suitable', from: beforeATeam, to: 'not_suitable', who: coordinator, needs: ['not_suitable_reason'] },
  { name: 'look_again', from: ['not_suitable'], to: 'intake', who: coordinator, needs: [] },
  { name: 'propose_mediators', from: ['accepted', 'proposed'], to: 'proposed', who: coordinator, needs: ['mediators_chosen'], main: ['accepted'] },
  { name: 'take_back_proposal', from: ['proposed'], to: 'accepted', who: coordinator, needs: [] },
  { name: 'assign', from: ['proposed'], to: 'assigned', who: team, needs: ['mediators_accepted'], main: true },
  { name: 'offer_mediation', from: ['assigned'], to: 'offered', who: team, needs: ['offer_made', 'parents_invited'], main: true, clock: 'first_party_visit' },
  { name: 'accept_offer', from: ['offered', 'offer_refused'], to: 'offer_accepted', who: team, needs: ['first_party_talk'], main: ['offered'] },
  { name: 'refuse_offer', from: ['offered', 'offer_accepted'], to: 'offer_refused', who: team, needs: ['decline_reason'] },
  { name: 'record_no_reply', from: ['offered'], to: 'offer_refused', who: team, needs: ['contact_attempt'] },
  { name: 'contact_second_party', from: ['offer_accepted', 'not_reached'], to: 'second_party_contacted', who: team, needs: ['consent_to_words'], main: ['offer_accepted'] },
  { name: 'hear_second_party', from: ['second_party_contacted', 'not_reached', 'second_party_refused'], to: 'second_party_heard', who: team, needs: ['second_party_talk'], main: ['second_party_contacted'] },
  { name: 'record_refusal', from: ['second_party_contacted', 'second_party_heard', 'not_reached'], to: 'second_party_refused', who: team, needs: ['decline_reason'] },
  { name: 'record_not_reached', from: ['second_party_contacted'], to: 'not_reached', who: team, needs: ['contact_attempt'] },
  { name: 'start_mediation', from: ['second_party_heard'], to: 'mediating', who: team, needs: ['mode'], main: true },
  { name: 'change_mode', from: ['mediating'], to: 'mediating', who: team, needs: ['mode'] },
  { name: 'record_agreement', from: ['mediating'], to: 'agreed', who: team, needs: ['agreement_lines', 'repair_and_day'], main: true },
  { name: 'record_no_result', from: ['mediating'], to: 'no_result', who: team, needs: [] },
  { name: 'stop', from: beforeAResult, to: 'no_result', who: coordinator, needs: ['stop_reason'] },
  { name: 'record_executed', from: ['agreed', 'not_executed'], to: 'executed', who: team, needs: [], main: ['agreed'] },
  { name: 'record_not_executed', from: ['agreed'], to: 'not_executed', who: team, needs: [] },
  { name: 'mediate_again', from: ['no_result', 'not_executed'], to: 'mediating', who: team, needs: ['mode'], when: 'mediated' },
  { name: 'put_on_hold', from: workingStages, to: 'on_hold', who: team, needs: [] },
  { name: 'resume', from: ['on_hold'], to: 'where_it_was', who: team, needs: [], main: true },
  { name: 'first_party_withdraws', from: [...sinceTheOffer, ...sideTracks], to: 'withdrawn', who: ['coordinator', 'mediator', 'first_party'], needs: [], when: 'offered', withdraws: 'A' },
  { name: 'second_party_withdraws', from: [...secondPartyKnows, ...sideTracks], to: 'withdrawn', who: ['coordinator', 'mediator', 'second_party'], needs: [], when: 'second_party_knows', withdraws: 'B' },
  { name: 'take_back_withdrawal', from: ['withdrawn'], to: 'where_it_was', who: coordinator, needs: [] },
  {
    name: 'close',
    from: stagesOf('sanction').filter((stage) => outcomesFor(stage, null, 'sanction').length > 0),
    to: 'closed',
    who: coordinator,
    needs: ['outcome'],
    main: ['not_suitable', 'offer_refused', 'second_party_refused', 'not_reached', 'no_result', 'executed', 'not_executed', 'withdrawn'],
  },
  { name: 'reopen', from: ['closed'], to: 'intake', who: coordinator, needs: ['asked_by'] },
] as const satisfies readonly Step[];

type SanctionStep = (typeof sanction)[number]['name'];

/**
 * The life of a municipal-sanction mediation (SAC/GAS): the first party is said to have broken the rule, the second was
 * injured by it. Nobody mediates before the first was offered it and accepted; from 14 to 17 the parents are invited too.
 */
export const sanctionSteps: readonly Step<SanctionStep>[] = sanction;

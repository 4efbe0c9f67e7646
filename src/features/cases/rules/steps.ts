import { outcomesFor } from './closing.ts';
import { type Side, type Stage, stagesOf, workingStagesOf } from './stages.ts';

export const roles = ['coordinator', 'mediator', 'first_party', 'second_party'] as const;
export type Role = (typeof roles)[number];

export const factNames = [
  'first_party_agrees',
  'advice_given',
  'not_suitable_reason',
  'referred_to',
  'mediators_chosen',
  'mediators_accepted',
  'first_party_talk',
  'consent_to_words',
  'contact_attempt',
  'second_party_talk',
  'decline_reason',
  'mode',
  'agreement_lines',
  'stop_reason',
  'aftercare_talk',
  'outcome',
  'asked_by',
  'three_parties',
  'two_take_part',
  'offer_made',
  'parents_invited',
  'repair_and_day',
] as const;
export type FactName = (typeof factNames)[number];

/** The norm clocks: a step names the one that it stops. */
export type ClockKind = 'first_contact' | 'first_party_visit' | 'aftercare';

/**
 * One row of the table. `main` marks the step that a page offers as its button, always or at some stages; of several
 * the first of the table wins. `withdraws` says which side draws back by it. `clock` is the norm clock that it stops.
 * `when` keeps a step to cases in which mediation had begun, or was offered, or in which somebody beside the first party
 * knows of it, or nobody does.
 */
export type Step<Name extends string = string> = {
  name: Name;
  from: readonly Stage[];
  to: Stage | 'where_it_was';
  who: readonly Role[];
  needs: readonly FactName[];
  main?: true | readonly Stage[];
  when?: 'mediated' | 'offered' | 'second_party_knows' | 'only_first_party_knows';
  withdraws?: Side;
  clock?: ClockKind;
};

export const coordinator = ['coordinator'] as const;
export const team = ['coordinator', 'mediator'] as const;
const beforeATeam = ['intake', 'waiting', 'accepted', 'proposed'] as const;
const results = ['agreed', 'partly_agreed', 'improved', 'no_result'] as const;

const beforeAResult = [
  'assigned',
  'first_party_heard',
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
  ...results,
  'aftercare',
] as const;
const sideTracks = ['on_hold', 'withdrawn'] as const;
const workingStages = workingStagesOf('neighbour');

// biome-ignore format: a table is read by its columns
const neighbour = [
  { name: 'take_in', from: ['requested'], to: 'intake', who: coordinator, needs: [], main: true, clock: 'first_contact' },
  { name: 'accept', from: ['intake', 'waiting'], to: 'accepted', who: coordinator, needs: ['first_party_agrees'], main: true },
  { name: 'put_on_waiting_list', from: ['intake', 'accepted'], to: 'waiting', who: coordinator, needs: [] },
  { name: 'advise', from: beforeATeam, to: 'advised', who: coordinator, needs: ['advice_given'] },
  { name: 'judge_not_suitable', from: beforeATeam, to: 'not_suitable', who: coordinator, needs: ['not_suitable_reason'] },
  { name: 'refer_on', from: beforeATeam, to: 'referred_on', who: coordinator, needs: ['referred_to'] },
  { name: 'look_again', from: ['advised', 'not_suitable', 'referred_on', 'waiting'], to: 'intake', who: coordinator, needs: [] },
  { name: 'propose_mediators', from: ['accepted', 'proposed'], to: 'proposed', who: coordinator, needs: ['mediators_chosen'], main: ['accepted'] },
  { name: 'take_back_proposal', from: ['proposed'], to: 'accepted', who: coordinator, needs: [] },
  { name: 'assign', from: ['proposed'], to: 'assigned', who: team, needs: ['mediators_accepted'], main: true },
  { name: 'hear_first_party', from: ['assigned'], to: 'first_party_heard', who: team, needs: ['first_party_talk'], main: true, clock: 'first_party_visit' },
  { name: 'contact_second_party', from: ['first_party_heard', 'not_reached'], to: 'second_party_contacted', who: team, needs: ['consent_to_words'], main: ['first_party_heard'] },
  { name: 'hear_second_party', from: ['second_party_contacted', 'not_reached', 'second_party_refused'], to: 'second_party_heard', who: team, needs: ['second_party_talk'], main: ['second_party_contacted'] },
  { name: 'record_refusal', from: ['second_party_contacted', 'second_party_heard', 'not_reached'], to: 'second_party_refused', who: team, needs: ['decline_reason'] },
  { name: 'record_not_reached', from: ['second_party_contacted'], to: 'not_reached', who: team, needs: ['contact_attempt'] },
  { name: 'start_mediation', from: ['second_party_heard'], to: 'mediating', who: team, needs: ['mode'], main: true },
  { name: 'change_mode', from: ['mediating'], to: 'mediating', who: team, needs: ['mode'] },
  { name: 'record_agreement', from: ['mediating'], to: 'agreed', who: team, needs: ['agreement_lines'], main: true },
  { name: 'record_partial_agreement', from: ['mediating'], to: 'partly_agreed', who: team, needs: ['agreement_lines'] },
  { name: 'record_improvement', from: ['mediating'], to: 'improved', who: team, needs: [] },
  { name: 'record_no_result', from: ['mediating'], to: 'no_result', who: team, needs: [] },
  { name: 'stop', from: beforeAResult, to: 'no_result', who: coordinator, needs: ['stop_reason'] },
  { name: 'record_aftercare', from: results, to: 'aftercare', who: team, needs: ['aftercare_talk'], main: ['agreed', 'partly_agreed', 'improved'], when: 'mediated', clock: 'aftercare' },
  { name: 'mediate_again', from: [...results, 'aftercare'], to: 'mediating', who: team, needs: ['mode'], when: 'mediated' },
  { name: 'put_on_hold', from: workingStages, to: 'on_hold', who: team, needs: [] },
  { name: 'resume', from: ['on_hold'], to: 'where_it_was', who: team, needs: [], main: true },
  { name: 'first_party_withdraws', from: [...workingStages, ...sideTracks], to: 'withdrawn', who: ['coordinator', 'mediator', 'first_party'], needs: [], withdraws: 'A' },
  { name: 'second_party_withdraws', from: [...secondPartyKnows, ...sideTracks], to: 'withdrawn', who: ['coordinator', 'mediator', 'second_party'], needs: [], when: 'second_party_knows', withdraws: 'B' },
  { name: 'take_back_withdrawal', from: ['withdrawn'], to: 'where_it_was', who: coordinator, needs: [] },
  {
    name: 'close',
    from: stagesOf('neighbour').filter((stage) => outcomesFor(stage, null).length > 0),
    to: 'closed',
    who: coordinator,
    needs: ['outcome'],
    main: ['advised', 'not_suitable', 'referred_on', 'second_party_refused', 'not_reached', 'no_result', 'aftercare', 'withdrawn'],
  },
  { name: 'reopen', from: ['closed'], to: 'intake', who: coordinator, needs: ['asked_by'] },
] as const satisfies readonly Step[];

export type NeighbourStep = (typeof neighbour)[number]['name'];

/** The life of a neighbour conflict: the only place that says which step leads where, who may take it, what it needs. */
export const steps: readonly Step<NeighbourStep>[] = neighbour;

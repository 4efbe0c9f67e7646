import { outcomesFor } from '../../rules/closing.ts';
import { stagesOf, workingStagesOf } from '../../rules/stages.ts';
import { coordinator, type Step, team } from '../../rules/steps.ts';

const beforeATeam = ['intake', 'waiting', 'accepted', 'proposed'] as const;
const results = ['agreed', 'partly_agreed', 'improved', 'no_result'] as const;
const workingStages = workingStagesOf('community');

// biome-ignore format: a table is read by its columns
const community = [
  { name: 'take_in', from: ['requested'], to: 'intake', who: coordinator, needs: [], main: true, clock: 'first_contact' },
  { name: 'accept', from: ['intake', 'waiting'], to: 'accepted', who: coordinator, needs: ['first_party_agrees', 'three_parties'], main: true },
  { name: 'put_on_waiting_list', from: ['intake', 'accepted'], to: 'waiting', who: coordinator, needs: [] },
  { name: 'advise', from: beforeATeam, to: 'advised', who: coordinator, needs: ['advice_given'] },
  { name: 'judge_not_suitable', from: beforeATeam, to: 'not_suitable', who: coordinator, needs: ['not_suitable_reason'] },
  { name: 'refer_on', from: beforeATeam, to: 'referred_on', who: coordinator, needs: ['referred_to'] },
  { name: 'look_again', from: ['advised', 'not_suitable', 'referred_on', 'waiting'], to: 'intake', who: coordinator, needs: [] },
  { name: 'propose_mediators', from: ['accepted', 'proposed'], to: 'proposed', who: coordinator, needs: ['mediators_chosen'], main: ['accepted'] },
  { name: 'take_back_proposal', from: ['proposed'], to: 'accepted', who: coordinator, needs: [] },
  { name: 'assign', from: ['proposed'], to: 'assigned', who: team, needs: ['mediators_accepted'], main: true },
  { name: 'hear_first_party', from: ['assigned'], to: 'hearing', who: team, needs: ['first_party_talk'], main: true, clock: 'first_party_visit' },
  { name: 'gather', from: ['hearing'], to: 'gathering', who: team, needs: ['two_take_part'], main: true },
  { name: 'hear_more', from: ['gathering'], to: 'hearing', who: team, needs: [] },
  { name: 'record_agreement', from: ['gathering'], to: 'agreed', who: team, needs: ['agreement_lines'], main: true },
  { name: 'record_partial_agreement', from: ['gathering'], to: 'partly_agreed', who: team, needs: ['agreement_lines'] },
  { name: 'record_improvement', from: ['gathering'], to: 'improved', who: team, needs: [] },
  { name: 'record_no_result', from: ['gathering'], to: 'no_result', who: team, needs: [] },
  { name: 'stop', from: ['assigned', 'hearing', 'gathering'], to: 'no_result', who: coordinator, needs: ['stop_reason'] },
  { name: 'record_aftercare', from: results, to: 'aftercare', who: team, needs: ['aftercare_talk'], main: ['agreed', 'partly_agreed', 'improved'], when: 'mediated', clock: 'aftercare' },
  { name: 'gather_again', from: [...results, 'aftercare'], to: 'gathering', who: team, needs: ['two_take_part'], when: 'mediated' },
  { name: 'put_on_hold', from: workingStages, to: 'on_hold', who: team, needs: [] },
  { name: 'resume', from: ['on_hold'], to: 'where_it_was', who: team, needs: [], main: true },
  { name: 'first_party_withdraws', from: [...workingStages, 'on_hold'], to: 'withdrawn', who: team, needs: [], when: 'only_first_party_knows', withdraws: 'A' },
  { name: 'take_back_withdrawal', from: ['withdrawn'], to: 'where_it_was', who: coordinator, needs: [] },
  {
    name: 'close',
    from: stagesOf('community').filter((stage) => outcomesFor(stage, null).length > 0),
    to: 'closed',
    who: coordinator,
    needs: ['outcome'],
    main: ['advised', 'not_suitable', 'referred_on', 'no_result', 'aftercare', 'withdrawn'],
  },
  { name: 'reopen', from: ['closed'], to: 'intake', who: coordinator, needs: ['asked_by'] },
] as const satisfies readonly Step[];

type CommunityStep = (typeof community)[number]['name'];

/**
 * The life of a community case: one first party, who asked, and others who are each contacted, heard and asked to take
 * part by the steps of `party-steps.ts`. Once anybody else knows of the case, nobody’s withdrawal ends it for the others.
 */
export const communitySteps: readonly Step<CommunityStep>[] = community;

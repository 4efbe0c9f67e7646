import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { CaseState } from '../../rules/case-state.ts';
import { type Stage, stagesOf } from '../../rules/stages.ts';
import { team } from '../../rules/steps.ts';
import type { PartyState, Standing } from './standing.ts';

export const partyFacts = [
  'consent_to_words',
  'party_talk',
  'party_agrees',
  'decline_reason',
  'contact_attempt',
] as const;
type PartyFact = (typeof partyFacts)[number];

export type PartyRole = 'coordinator' | 'mediator' | 'party';

/** One row of the table of what is done with a single party. `at` are the stages of the case at which it can be. */
type PartyStep<Name extends string = string> = {
  name: Name;
  from: readonly Standing[];
  to: Standing | 'where_it_was';
  at: readonly Stage[];
  who: readonly PartyRole[];
  needs: readonly PartyFact[];
  main?: readonly Standing[];
};

const together = ['hearing', 'gathering'] as const;
const open = stagesOf('community').filter((stage) => stage !== 'closed');

// biome-ignore format: a table is read by its columns
const table = [
  { name: 'contact_party', from: ['listed', 'not_reached'], to: 'contacted', at: together, who: team, needs: ['consent_to_words'], main: ['listed'] },
  { name: 'hear_party', from: ['contacted', 'not_reached', 'refused'], to: 'heard', at: together, who: team, needs: ['party_talk'], main: ['contacted', 'not_reached'] },
  { name: 'take_part', from: ['heard'], to: 'taking_part', at: together, who: team, needs: ['party_agrees'], main: ['heard'] },
  { name: 'record_party_refusal', from: ['contacted', 'not_reached', 'heard'], to: 'refused', at: together, who: team, needs: ['decline_reason'] },
  { name: 'record_party_not_reached', from: ['contacted'], to: 'not_reached', at: together, who: team, needs: ['contact_attempt'] },
  { name: 'party_withdraws', from: ['contacted', 'not_reached', 'heard', 'refused', 'taking_part'], to: 'withdrawn', at: open, who: [...team, 'party'], needs: [] },
  { name: 'party_comes_back', from: ['withdrawn'], to: 'where_it_was', at: open, who: team, needs: [] },
] as const satisfies readonly PartyStep[];

export type PartyStepName = (typeof table)[number]['name'];
export const partySteps: readonly PartyStep<PartyStepName>[] = table;

export type PartyStepRefused = 'step_not_from_here' | 'not_yours_to_take' | 'fact_missing';
type CaseNow = Pick<CaseState, 'stage' | 'secondPartyKnows'>;

/** The party after one step, or why not; what he reads of the end and of the shared part follows from it. */
export function takePartyStep(
  of: CaseNow,
  party: PartyState,
  name: PartyStepName,
  facts: { [Fact in PartyFact]?: boolean },
  who: PartyRole,
): Result<PartyState, PartyStepRefused> {
  const step = partySteps.find((row) => row.name === name);
  if (!step || !isPossible(of, party, step, who)) return refused('step_not_from_here');
  if (!step.who.includes(who)) return refused('not_yours_to_take');
  const missing = step.needs.find((fact) => !facts[fact]);
  return missing ? refused('fact_missing', { fact: missing }) : ok(after(party, step));
}

/** What can be done with a party now: the one step that a page offers as its button, and the others. */
export function nextPartyStep(
  of: CaseNow,
  party: PartyState,
  who: PartyRole,
): { main: PartyStepName | null; others: PartyStepName[] } {
  const possible = partySteps.filter((step) => step.who.includes(who) && isPossible(of, party, step, who));
  const main = possible.find((step) => step.main?.includes(party.standing));
  return {
    main: main?.name ?? null,
    others: possible.filter((step) => step !== main).map((step) => step.name),
  };
}

function isPossible(of: CaseNow, party: PartyState, step: PartyStep, who: PartyRole): boolean {
  if (!step.from.includes(party.standing)) return false;
  // To a party nothing but his own standing may show, not even by a button that comes or goes.
  if (who === 'party') return !party.readsEnd;
  // While only the first party knows of the case, his withdrawal is a step of the case itself.
  return step.at.includes(of.stage) && (!party.isFirst || of.secondPartyKnows);
}

function after(party: PartyState, step: PartyStep): PartyState {
  const standing = step.to === 'where_it_was' ? (party.cameFrom ?? 'listed') : step.to;
  const leaves = standing === 'withdrawn' || standing === 'refused';
  return {
    ...party,
    standing,
    cameFrom: standing === 'withdrawn' ? party.standing : null,
    readsEnd: standing === 'withdrawn' ? party.readsEnd : false,
    readsShared: standing === 'taking_part' || (party.readsShared && !leaves),
  };
}

import type { Outcome } from '../../../cases/codes/outcomes.ts';
import { type CaseState, newCase } from '../../../cases/rules/case-state.ts';
import { takeStep } from '../../../cases/rules/lifecycle.ts';
import type { StepName } from '../../../cases/rules/step-tables.ts';
import type { DayField, ImportField } from './fields.ts';
import type { OldCase } from './read-row.ts';

/** A step that an old case must have taken, and when; `dayUnknown` where the list does not say it, and it stands at the day before it. */
export type PastStep = {
  step: StepName;
  from: CaseState['stage'];
  to: CaseState['stage'];
  at: Date;
  dayUnknown: boolean;
};

const toTeam = ['take_in', 'accept', 'propose_mediators', 'assign', 'hear_first_party'] as const;
const toSecond = [...toTeam, 'contact_second_party'] as const;
const toTalks = [...toSecond, 'hear_second_party', 'start_mediation'] as const;

/** The way through the lifecycle that ends so; what is not known to have happened is left out. */
function wayTo(outcome: Outcome, knows: (day: DayField) => boolean): readonly StepName[] {
  const before: readonly StepName[] = knows('firstHeardOn') ? toTeam : ['take_in'];
  const ways: Partial<Record<Outcome, readonly StepName[]>> = {
    AGREEMENT: [...toTalks, 'record_agreement', 'record_aftercare'],
    SHUTTLE_OK: [...toTalks, 'record_agreement', 'record_aftercare'],
    BROKEN: [...toTalks, 'record_agreement', 'record_aftercare'],
    PARTIAL: [...toTalks, 'record_partial_agreement', 'record_aftercare'],
    RELATION: [...toTalks, 'record_improvement', 'record_aftercare'],
    NO_RESULT: [...toTalks, 'record_no_result'],
    B_REFUSED: [...toSecond, 'record_refusal'],
    B_NOT_REACHED: [...toSecond, 'record_not_reached'],
    B_WITHDREW: [...toSecond, 'hear_second_party', 'second_party_withdraws'],
    A_WITHDREW: [...before, 'first_party_withdraws'],
    ADVICE_OK: knows('firstHeardOn') ? toTeam : ['take_in', 'advise'],
    REFERRED: knows('firstHeardOn') ? toTeam : ['take_in', 'refer_on'],
    NOT_SUITABLE: ['take_in', 'judge_not_suitable'],
    SELF_OK: before,
    MOVED: before,
  };
  return [...(ways[outcome] ?? []), 'close'];
}

const dayOf: Partial<Record<StepName, DayField>> = {
  take_in: 'firstContactOn',
  hear_first_party: 'firstHeardOn',
  hear_second_party: 'secondAnsweredOn',
  record_refusal: 'secondAnsweredOn',
  record_not_reached: 'secondAnsweredOn',
  record_agreement: 'resultOn',
  record_partial_agreement: 'resultOn',
  record_improvement: 'resultOn',
  record_no_result: 'resultOn',
  record_aftercare: 'aftercareOn',
  close: 'closedOn',
};

/** What a list that says how a case ended vouches for: that each step of the way there was taken lawfully. */
const facts = {
  ...{ first_party_agrees: true, advice_given: true, not_suitable_reason: true, referred_to: true },
  ...{ mediators_chosen: true, mediators_accepted: true, first_party_talk: true, consent_to_words: true },
  ...{
    contact_attempt: true,
    second_party_talk: true,
    decline_reason: true,
    agreement_lines: 1,
    aftercare_talk: true,
  },
} as const;

/** Noon in our two countries: no zone makes another day of it. */
export const noon = (day: string): Date => new Date(`${day}T11:00:00Z`);

/**
 * The steps of an old case by the table of the lifecycle, and the state in which it ends. One that is open stands at its
 * request, or at intake where somebody was in contact: where it goes from there is for who works on it now.
 */
export function pastOf(
  { days, codes }: OldCase,
  outcome: Outcome | null,
): { steps: PastStep[]; state: CaseState } {
  const knows = (day: DayField) => days[day] !== undefined;
  const way = outcome ? wayTo(outcome, knows) : knows('firstContactOn') ? (['take_in'] as const) : [];
  const mode = outcome === 'SHUTTLE_OK' ? 'indirect' : 'direct';
  let state: CaseState = newCase;
  let day = days.requestedOn ?? '';
  const steps = way.map((step, index): PastStep => {
    const known = days[dayOf[step] as DayField];
    day = known ?? day;
    const taken = takeStep(state, step, { ...facts, mode, ...(outcome ? { outcome } : {}) }, 'coordinator');
    if (!taken.ok)
      throw new Error(`An old case that ended ${codes.outcome} cannot ${step} from ${state.stage}`);
    const from = state.stage;
    state = taken.value;
    // A second apart, so that they are read in their order.
    const at = new Date(noon(day).getTime() + (index + 1) * 1000);
    return { step, from, to: state.stage, at, dayUnknown: dayOf[step] !== undefined && known === undefined };
  });
  return { steps, state };
}

/** A street with its number in one column, as many lists have it. */
export function addressIn(text: Partial<Record<ImportField, string>>, which: 'street' | 'otherStreet') {
  const street = text[which] ?? '';
  const house = text[which === 'street' ? 'house' : 'otherHouse'] ?? '';
  const parts = /^(.*?\D)\s+(\d+\s?[a-z]?(?:[\s/-]*(?:bus|bte|boîte|box)\.?\s*\w{1,5})?)$/i.exec(street);
  if (house !== '' || !parts) return { street, house };
  return { street: (parts[1] ?? '').replace(/,$/, '').trim(), house: parts[2] ?? '' };
}

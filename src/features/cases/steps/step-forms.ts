import { z } from 'zod';
import { lineOrNothing, oneOf, story, storyOrNothing } from '../../../platform/http/fields.ts';
import { declineReasons } from '../codes/decline-reasons.ts';
import { notSuitableReasons } from '../codes/not-suitable-reasons.ts';
import { outcomes } from '../codes/outcomes.ts';
import type { StepName } from '../rules/step-tables.ts';
import { canBeFollowed } from '../sanction/rules/repair.ts';
import { sanctionForms } from '../sanction/step-forms.ts';
import {
  agreement,
  agreementLines,
  first,
  modes,
  noteIn,
  type StepForm,
  second,
  stepForm,
  talk,
  team,
  teamNote,
} from './step-form.ts';
import { ways } from './ways.ts';

const keysOf = <Key extends string>(list: { keys: readonly Key[] }) => list.keys as readonly [Key, ...Key[]];
const agreed = z.string('tick_to_confirm').min(1, 'tick_to_confirm');
const noteOnly = z.object(teamNote);
const modeOnly = z.object({ mode: oneOf(modes), ...teamNote });
const lines = z.object({ ...agreement, ...teamNote });

/** The steps that a member takes with a form of their own. Proposing and assigning mediators are pages of their own. */
export const stepForms: Record<Exclude<StepName, 'propose_mediators' | 'assign'>, StepForm> = {
  take_in: stepForm(
    'intake',
    z.object({ how: oneOf(ways), told: storyOrNothing(), district: lineOrNothing(80), ...teamNote }),
    (v, now) => ({
      facts: {},
      writes: [...noteIn(first, v.told), ...noteIn(team, v.team_note)],
      shown: { how: v.how },
      change: { first_contact_at: now, district: v.district },
    }),
  ),
  accept: stepForm('acceptance', z.object({ agrees: agreed, ...teamNote }), (v) => ({
    facts: { first_party_agrees: true },
    writes: noteIn(team, v.team_note),
  })),
  put_on_waiting_list: stepForm('waiting', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  advise: stepForm('advice', z.object({ told: story(), ...teamNote }), (v) => ({
    facts: { advice_given: true },
    writes: [...noteIn(first, v.told), ...noteIn(team, v.team_note)],
  })),
  judge_not_suitable: stepForm(
    'unsuitability',
    z.object({ reason: oneOf(keysOf(notSuitableReasons)), ...teamNote }),
    (v) => ({
      facts: { not_suitable_reason: true },
      writes: [{ place: team, content: { kind: 'not_suitable', reason: v.reason, text: v.team_note } }],
    }),
  ),
  refer_on: stepForm('onward-referral', z.object({ told: story(500), ...teamNote }), (v) => ({
    facts: { referred_to: true },
    writes: [...noteIn(first, v.told), ...noteIn(team, v.team_note)],
  })),
  look_again: stepForm('second-look', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  take_back_proposal: stepForm('proposal-withdrawal', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  hear_first_party: stepForm('first-party-talk', z.object(talk), (v) => ({
    facts: { first_party_talk: true },
    writes: [
      { place: first, content: { kind: 'talk', how: v.how, on: v.on, text: v.told } },
      ...noteIn(team, v.team_note),
    ],
    shown: { how: v.how, on: v.on },
  })),
  contact_second_party: stepForm(
    'second-party-contact',
    z.object({
      words: story(1000),
      agreed_how: oneOf(['in_person', 'phone', 'paper', 'on_screen']),
      agrees: agreed,
      how: oneOf(ways),
      ...teamNote,
    }),
    (v) => ({
      facts: { consent_to_words: true },
      writes: noteIn(team, v.team_note),
      firstWords: { words: v.words, agreedHow: v.agreed_how, told: v.how },
      shown: { how: v.how },
    }),
  ),
  hear_second_party: stepForm('second-party-talk', z.object(talk), (v) => ({
    facts: { second_party_talk: true },
    writes: [
      { place: second, content: { kind: 'talk', how: v.how, on: v.on, text: v.told } },
      ...noteIn(team, v.team_note),
    ],
    shown: { how: v.how, on: v.on },
  })),
  record_refusal: stepForm(
    'refusal',
    z.object({ reason: oneOf(keysOf(declineReasons)), ...teamNote }),
    (v) => ({
      facts: { decline_reason: true },
      writes: [{ place: team, content: { kind: 'decline', reason: v.reason, text: v.team_note } }],
    }),
  ),
  record_not_reached: stepForm('unreached', z.object({ how: oneOf(ways), ...teamNote }), (v) => ({
    facts: { contact_attempt: true },
    writes: [
      { place: team, content: { kind: 'contact_attempt', how: v.how, reached: false, text: v.team_note } },
    ],
  })),
  start_mediation: stepForm('mediation', modeOnly, (v) => ({
    facts: { mode: v.mode },
    writes: noteIn(team, v.team_note),
    shown: { mode: v.mode },
  })),
  change_mode: stepForm('mode', modeOnly, (v) => ({
    facts: { mode: v.mode },
    writes: noteIn(team, v.team_note),
    shown: { mode: v.mode },
  })),
  gather: stepForm('gathering', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  hear_more: stepForm('further-hearing', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  gather_again: stepForm('renewed-gathering', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  record_agreement: stepForm('agreement', lines, (v) => ({
    facts: {
      agreement_lines: agreementLines(v).length,
      repair_and_day: canBeFollowed(agreementLines(v).map(({ content }) => content)),
    },
    writes: [...agreementLines(v), ...noteIn(team, String(v.team_note ?? ''))],
    shown: { lines: agreementLines(v).length },
  })),
  record_partial_agreement: stepForm('partial-agreement', lines, (v) => ({
    facts: { agreement_lines: agreementLines(v).length },
    writes: [...agreementLines(v), ...noteIn(team, String(v.team_note ?? ''))],
    shown: { lines: agreementLines(v).length },
  })),
  record_improvement: stepForm('improvement', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  record_no_result: stepForm('no-result', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  stop: stepForm('stop', z.object({ team_note: story() }), (v) => ({
    facts: { stop_reason: true },
    writes: noteIn(team, v.team_note),
  })),
  record_aftercare: stepForm(
    'aftercare',
    z.object({ on: z.iso.date('not_a_day'), team_note: story() }),
    (v) => ({
      facts: { aftercare_talk: true },
      writes: [{ place: team, content: { kind: 'aftercare', on: v.on, text: v.team_note } }],
      shown: { on: v.on },
    }),
  ),
  mediate_again: stepForm('renewed-mediation', modeOnly, (v) => ({
    facts: { mode: v.mode },
    writes: noteIn(team, v.team_note),
    shown: { mode: v.mode },
  })),
  put_on_hold: stepForm('hold', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  resume: stepForm('resumption', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  first_party_withdraws: stepForm('first-party-withdrawal', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  second_party_withdraws: stepForm('second-party-withdrawal', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  take_back_withdrawal: stepForm('withdrawal-undone', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
  close: stepForm('closing', z.object({ outcome: oneOf(keysOf(outcomes)), ...teamNote }), (v) => ({
    facts: { outcome: v.outcome },
    writes: v.team_note ? [{ place: team, content: { kind: 'closing', text: v.team_note } }] : [],
    shown: { outcome: v.outcome },
  })),
  reopen: stepForm('reopening', z.object({ asked_by: oneOf(['A', 'B', 'service']), ...teamNote }), (v) => ({
    facts: { asked_by: v.asked_by },
    writes: noteIn(team, v.team_note),
  })),
  ...sanctionForms,
};

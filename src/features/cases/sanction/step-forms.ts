import { z } from 'zod';
import { oneOf, ticked } from '../../../platform/http/fields.ts';
import { declineReasons } from '../codes/decline-reasons.ts';
import { first, noteIn, type StepForm, stepForm, talk, team, teamNote } from '../steps/step-form.ts';
import { ways } from '../steps/ways.ts';

const noteOnly = z.object(teamNote);
const offer = z.object({ how: oneOf(ways), on: z.iso.date('not_a_day'), parents: ticked, ...teamNote });
const reasons = declineReasons.keys as readonly [string, ...string[]];

/** The forms of the steps that only a municipal-sanction mediation has. */
export const sanctionForms = {
  take_on: stepForm('file', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  offer_mediation: stepForm('offer', offer, (v) => ({
    facts: { offer_made: true, parents_invited: v.parents },
    writes: noteIn(team, v.team_note),
    shown: { how: v.how, on: v.on, ...(v.parents && { parents: 'invited' }) },
  })),
  accept_offer: stepForm('offer-acceptance', z.object(talk), (v) => ({
    facts: { first_party_talk: true },
    writes: [
      { place: first, content: { kind: 'talk', how: v.how, on: v.on, text: v.told } },
      ...noteIn(team, v.team_note),
    ],
    shown: { how: v.how, on: v.on },
  })),
  refuse_offer: stepForm('offer-refusal', z.object({ reason: oneOf(reasons), ...teamNote }), (v) => ({
    facts: { decline_reason: true },
    writes: [{ place: team, content: { kind: 'decline', reason: v.reason, text: v.team_note } }],
  })),
  record_no_reply: stepForm('no-reply', z.object({ how: oneOf(ways), ...teamNote }), (v) => ({
    facts: { contact_attempt: true },
    writes: [
      { place: team, content: { kind: 'contact_attempt', how: v.how, reached: false, text: v.team_note } },
    ],
  })),
  record_executed: stepForm('execution', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  record_not_executed: stepForm('non-execution', noteOnly, (v) => ({
    facts: {},
    writes: noteIn(team, v.team_note),
  })),
} satisfies Record<string, StepForm>;

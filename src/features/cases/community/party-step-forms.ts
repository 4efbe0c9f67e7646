import { z } from 'zod';
import { oneOf, story } from '../../../platform/http/fields.ts';
import { declineReasons } from '../codes/decline-reasons.ts';
import type { FirstWords } from '../releases/first-words.ts';
import { noteIn, talk, team, teamNote, type Written } from '../steps/step-form.ts';
import { ways } from '../steps/ways.ts';
import type { PartyStepName } from './rules/party-steps.ts';

/** What a filled-in form means: the facts for the rules, what is sealed where, what may stand in clear. */
export type PartyMeaning = {
  facts: Record<string, boolean>;
  writes?: Written[];
  shown?: Record<string, string>;
  firstWords?: FirstWords;
};

type PartyStepForm = {
  noun: string;
  schema: z.ZodObject;
  mean(values: Record<string, unknown>, partyId: string): PartyMeaning;
};

function form<S extends z.ZodObject>(
  noun: string,
  schema: S,
  mean: (values: z.infer<S>, partyId: string) => PartyMeaning,
): PartyStepForm {
  return { noun, schema, mean: mean as PartyStepForm['mean'] };
}

const agreed = z.string('tick_to_confirm').min(1, 'tick_to_confirm');
const noteOnly = z.object(teamNote);
/** How somebody says yes. */
export const saidHow = ['in_person', 'phone', 'paper', 'on_screen'] as const;
const reasons = declineReasons.keys as unknown as readonly [string, ...string[]];

/** What is asked with each step of one party; posted to `/cases/{number}/participants/{party}/{noun}`. */
export const partyStepForms: Record<PartyStepName, PartyStepForm> = {
  contact_party: form(
    'contact',
    z.object({
      words: story(1000),
      agreed_how: oneOf(saidHow),
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
  hear_party: form('talk', z.object(talk), (v, party) => ({
    facts: { party_talk: true },
    writes: [
      { place: { kind: 'party', party }, content: { kind: 'talk', how: v.how, on: v.on, text: v.told } },
      ...noteIn(team, v.team_note),
    ],
    shown: { how: v.how, on: v.on },
  })),
  take_part: form(
    'participation',
    z.object({ agrees: agreed, agreed_how: oneOf(saidHow), ...teamNote }),
    (v) => ({
      facts: { party_agrees: true },
      writes: noteIn(team, v.team_note),
      shown: { agreed_how: v.agreed_how },
    }),
  ),
  record_party_refusal: form('refusal', z.object({ reason: oneOf(reasons), ...teamNote }), (v, party) => ({
    facts: { decline_reason: true },
    writes: [{ place: team, content: { kind: 'decline', reason: v.reason, text: v.team_note, party } }],
  })),
  record_party_not_reached: form('unreached', z.object({ how: oneOf(ways), ...teamNote }), (v, party) => ({
    facts: { contact_attempt: true },
    writes: [
      {
        place: team,
        content: { kind: 'contact_attempt', how: v.how, reached: false, text: v.team_note, party },
      },
    ],
    shown: { how: v.how },
  })),
  party_withdraws: form('withdrawal', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
  party_comes_back: form('return', noteOnly, (v) => ({ facts: {}, writes: noteIn(team, v.team_note) })),
};

/** The step that is posted to this address; undefined for none. */
export const partyStepAt = (noun: string): PartyStepName | undefined =>
  (Object.keys(partyStepForms) as PartyStepName[]).find((step) => partyStepForms[step].noun === noun);

import { addParties } from '../../src/features/cases/community/add-parties.ts';
import { makeCommunity } from '../../src/features/cases/community/make-community.ts';
import { partyStepForms } from '../../src/features/cases/community/party-step-forms.ts';
import type { PartyStepName } from '../../src/features/cases/community/rules/party-steps.ts';
import { stepWithParty } from '../../src/features/cases/community/take-party-step.ts';
import { lockCase } from '../../src/features/cases/queries.ts';
import { type Contact, noContactRules } from '../../src/features/cases/record/contact.ts';
import { partiesIn } from '../../src/features/cases/record/parties/parties.ts';
import { checkTyped } from '../../src/platform/http/form.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { Act, Scene } from './life.ts';
import { granted } from './settle.ts';

const nothing: Contact = {
  ...{ name: '', street: '', house: '', postcode: '', place: '', phone: '', email: '', language: '' },
  rules: noContactRules,
};

/** The request becomes a community case, with these parties beside who asked and whom he named. */
export const forMany =
  (...others: readonly Partial<Contact>[]): Act =>
  async ({ house, asked, coordinator }) => {
    granted(await makeCommunity(house, coordinator, asked.number));
    const contacts = others.map((other) => ({ ...nothing, ...other }));
    granted(await addParties(house, coordinator, { number: asked.number, once: randomId(), contacts }));
  };

/** Takes a step with one party, whom his name finds, as its form posts it. */
export function withParty(
  step: PartyStepName,
  name: string,
  values: Record<string, string>,
  by = 'coordinator',
): Act {
  return async (scene) => {
    const who = by === 'coordinator' ? scene.coordinator : await scene.mediator(by);
    const { house, asked } = scene;
    const party = await partyNamed(scene, name);
    const form = partyStepForms[step];
    const read = checkTyped({ on: house.now().toISOString().slice(0, 10), ...values }, form.schema);
    if (!read.ok) throw new Error(`${step} with ${name}: ${JSON.stringify(read.errors)}`);
    const meaning = form.mean(read.value, party);
    const given = { number: asked.number, party, step, once: randomId(), meaning };
    granted(await stepWithParty(house, who, given));
  };
}

/** The id of the party of this name. */
export function partyNamed({ house, asked, coordinator }: Scene, name: string): Promise<string> {
  return house.db.as({ kind: 'member', memberId: coordinator.memberId }, async (tx) => {
    const row = await lockCase(tx, coordinator, asked.number);
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    const parties = row && shredKey ? await partiesIn(tx, house, row.id, shredKey) : [];
    const party = parties.find(({ contact }) => contact.name === name);
    if (!party) throw new Error(`Nobody in ${asked.number} is called ${name}`);
    return party.id;
  });
}

type Way = 'visit' | 'neutral_place' | 'phone' | 'video' | 'letter' | 'mail';

export const contact = (by: string, name: string, how: Way, words: string): Act =>
  withParty('contact_party', name, { words, how, agreed_how: 'in_person', agrees: 'yes' }, by);
export const hear = (by: string, name: string, how: Way, told: string, note = ''): Act =>
  withParty('hear_party', name, { how, told, team_note: note }, by);
export const joins = (by: string, name: string): Act =>
  withParty('take_part', name, { agrees: 'yes', agreed_how: 'in_person' }, by);
export const declines = (by: string, name: string, reason: string, note: string): Act =>
  withParty('record_party_refusal', name, { reason, team_note: note }, by);
export const missed = (by: string, name: string, how: Way, note: string): Act =>
  withParty('record_party_not_reached', name, { how, team_note: note }, by);
export const leaves = (by: string, name: string, note: string): Act =>
  withParty('party_withdraws', name, { team_note: note }, by);

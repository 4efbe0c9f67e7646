import type { Tx } from '../../../../platform/db/database.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { placeOfParty } from '../../reaching/queries.ts';
import { mayWrite } from '../../reaching/reach-party.ts';
import type { Party } from '../../record/parties/parties.ts';
import { appointmentsToCome } from '../queries.ts';
import { type Composed, composeLetter, templateFor } from '../rules/compose-letter.ts';
import type { AppointmentForLetter, Facts, OfferGiven } from '../rules/facts.ts';
import type { LetterKind } from '../rules/kinds.ts';
import type { LetterLanguage } from '../rules/letter-languages.ts';
import { type NotNow, notNow } from '../rules/may-make.ts';
import type { Template } from '../rules/template.ts';
import { versionsOf } from '../templates/queries.ts';
import { factsOfCase } from './facts-of-case.ts';
import { languageFor } from './language-for.ts';
import { addresseeOf, isOffer, mayBeOffered, offerFacts } from './offer-facts.ts';
import type { Desk } from './open-desk.ts';

export type Choice = {
  partyId: string;
  kind: LetterKind;
  /** The tag that was chosen; empty: the party’s own. */
  tag: string;
  /** What was typed of an appointment; null: his next one, where there is one. */
  appointment: AppointmentForLetter | null;
  /** What was typed of an offer; nothing: its usual term, to the first parent. */
  offer?: OfferGiven | null;
};

/** A letter before it is made: to whom, in which language, what stands in its way, and how it will read. */
export type Draft = {
  party: Party;
  kind: LetterKind;
  language: LetterLanguage;
  /** 0: ours. */
  version: number;
  template: Template | null;
  facts: Facts | null;
  appointment: AppointmentForLetter | null;
  against: NotNow | 'no_template' | null;
};

/** Puts a letter together for one party of the case on the desk; null when he is none of it. */
export async function draftLetter(tx: Tx, desk: Desk, choice: Choice, now: Date): Promise<Draft | null> {
  const party = desk.parties.find(({ id }) => id === choice.partyId);
  if (!party) return null;
  const { kind } = choice;
  const { contact } = party;
  const wanted = { chosen: choice.tag, own: contact.language, ofCase: desk.row.language };
  const language = languageFor(desk.languages, wanted);
  const [newest] = await versionsOf(tx, desk.row.service_id, kind, language.tag);
  const own = templateIn(newest);
  const template = templateFor(kind, language.tag, own);
  const appointment =
    choice.appointment ?? (kind === 'appointment' ? await nextAppointment(tx, party, now) : null);
  const today = isoDay(now, desk.zone);
  const facts = isOffer(kind)
    ? offerFacts(kind, desk, party, { given: choice.offer ?? null, today })
    : factsOfCase(kind, desk, party, appointment);
  const mayKnow = isOffer(kind)
    ? mayBeOffered(desk.row)
    : ((await placeOfParty(tx, party.id))?.mayKnow ?? false);
  const reader = addresseeOf(desk, party, facts) ?? contact;
  const { rules, street } = reader;
  const hasFacts = facts !== null || kind === 'appointment';
  const against =
    notNow({ kind, side: party.side, mayKnow, rules, street, hasFacts }) ??
    (mayWrite({ contact: reader }) ? null : 'no_letters') ??
    (template ? null : 'no_template');
  return {
    party,
    kind,
    language,
    version: own ? (newest?.version ?? 0) : 0,
    template,
    facts,
    appointment,
    against,
  };
}

export const templateIn = (
  version: { subject: string | null; body: string | null } | undefined,
): Template | null =>
  version?.subject != null && version.body != null ? { subject: version.subject, body: version.body } : null;

/** How a draft will read, on this day; null while something of it is missing. */
export function composeDraft(
  desk: Pick<Desk, 'sender' | 'zone' | 'persons'>,
  { party, language, template, facts }: Draft,
  now: Date,
  code?: { code: string; site: string },
): Composed | null {
  const addressee = addresseeOf(desk, party, facts);
  if (!template || !facts || !addressee) return null;
  const day = isoDay(now, desk.zone);
  const order = { facts, addressee, sender: desk.sender, language, template, day };
  return composeLetter(code ? { ...order, code } : order);
}

/** His own next appointment as the calendar has it. At home is at his own address, and the telephone is his own. */
async function nextAppointment(tx: Tx, party: Party, now: Date): Promise<AppointmentForLetter | null> {
  const [next] = await appointmentsToCome(tx, party.id, now);
  if (!next) return null;
  const { street, house, postcode, place: town, phone } = party.contact;
  const home = [`${street} ${house}`.trim(), `${postcode} ${town}`.trim()].filter(Boolean).join(', ');
  const room = [next.room, next.address].filter(Boolean).join('\n');
  return {
    day: isoDay(next.starts_at, next.zone),
    time: new Intl.DateTimeFormat('sv', { timeZone: next.zone, timeStyle: 'short' }).format(next.starts_at),
    place: next.place === 'room' ? room : next.place === 'home' ? home : phone,
    remark: next.place === 'room' ? (next.travel ?? '') : '',
  };
}

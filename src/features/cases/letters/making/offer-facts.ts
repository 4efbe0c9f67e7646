import type { Contact } from '../../record/contact.ts';
import type { Party } from '../../record/parties/parties.ts';
import { itemsIn } from '../../record/record.ts';
import { sinceTheOffer } from '../../sanction/rules/since-the-offer.ts';
import type { Facts, OfferGiven } from '../rules/facts.ts';
import type { LetterKind } from '../rules/kinds.ts';
import type { Desk } from './open-desk.ts';

/** How long somebody has to answer where nobody chose: our choice, for no law names a term. */
const usualDays = 30;
const inAMonth = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + usualDays * 86_400_000).toISOString().slice(0, 10);

type OfferKind = 'offer' | 'offerparents';
export const isOffer = (kind: LetterKind): kind is OfferKind => kind === 'offer' || kind === 'offerparents';

/** The letters that a case of its kind has: an offer only of a municipal sanction, and to parents only of who is under age. */
export const isLetterOf = (
  kind: LetterKind,
  { type, age_group }: Pick<Desk['row'], 'type' | 'age_group'>,
): boolean => !isOffer(kind) || (type === 'sanction' && (kind === 'offer' || age_group === 'minor'));

/** Whether the offer can be written: once there are mediators, and before the party knows of anything else. */
export const mayBeOffered = ({ type, stage }: Pick<Desk['row'], 'type' | 'stage'>): boolean =>
  type === 'sanction' && (stage === 'assigned' || (sinceTheOffer as readonly string[]).includes(stage));

/** What the offer says; null where there is nothing to offer, or no parent to write to. `today` is `YYYY-MM-DD`. */
export function offerFacts(
  kind: OfferKind,
  desk: Pick<Desk, 'row' | 'record' | 'items' | 'persons'>,
  party: Party,
  { given, today }: { given: OfferGiven | null; today: string },
): Facts | null {
  if (!isLetterOf(kind, desk.row)) return null;
  const own = itemsIn(desk.record, desk.items, { kind: 'party', party: party.id });
  const file = own.flatMap(({ content }) => (content.kind === 'sanction_file' ? [content] : [])).at(-1);
  const offer = { reference: file?.reference ?? '', answerBy: given?.answerBy ?? inAMonth(today) };
  if (kind === 'offer') return { kind, ...offer };
  const parents = desk.persons.filter(({ partyId }) => partyId === party.id);
  const parent = parents.find(({ id }) => id === given?.person) ?? parents[0];
  return parent ? { kind, ...offer, person: parent.id, child: party.contact.name } : null;
}

/** To whom a letter goes: the party, or of an offer to parents the parent; null when he is there no more. */
export function addresseeOf(desk: Pick<Desk, 'persons'>, party: Party, facts: Facts | null): Contact | null {
  if (facts?.kind !== 'offerparents') return party.contact;
  return desk.persons.find(({ id, partyId }) => id === facts.person && partyId === party.id)?.contact ?? null;
}

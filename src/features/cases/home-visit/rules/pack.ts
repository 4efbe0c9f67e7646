import type { Contact } from '../../record/contact.ts';

/** All that goes along on a phone: whom to ask for, where, when, how to ring, and what must never be done. */
export type PackedVisit = {
  id: string;
  firstName: string;
  street: string;
  place: string;
  /** Empty where he must never be rung. */
  phone: string;
  startsAt: string;
  zone: string;
  neverRing: boolean;
  noLetters: boolean;
};

/** A visit as it may lie on a phone; whatever else is known of the person stays behind, his own words about it too. */
export function packed(
  visit: { id: string; starts_at: Date; zone: string },
  contact: Pick<Contact, 'name' | 'street' | 'house' | 'postcode' | 'place' | 'phone' | 'rules'>,
): PackedVisit {
  const { street, house, postcode, place, rules } = contact;
  const joined = (...words: string[]) => words.filter(Boolean).join(' ');
  return {
    id: visit.id,
    firstName: contact.name.trim().split(/\s+/)[0] ?? '',
    street: joined(street, house),
    place: joined(postcode, place),
    phone: rules.neverRing ? '' : contact.phone,
    startsAt: visit.starts_at.toISOString(),
    zone: visit.zone,
    neverRing: rules.neverRing,
    noLetters: rules.noLetters,
  };
}

import { foldPlace } from '../../accounts/services/fold-place.ts';
import type { Place } from '../../mediators/rules/mediator-facts.ts';
import type { Contact } from '../record/contact.ts';
import { folded } from '../record/contact.ts';

/** A street as it is compared: without accents and capitals, and without a house number that was typed behind it. */
export const foldStreet = (street: string): string => folded(street).replace(/(?<=\p{L}) \d+ ?\p{L}?$/u, '');

/**
 * Where a party lives, once for each way in which a mediator may have written the same place: by its postcode, by its
 * name or another name of it, or by both.
 */
export function homesOf(
  contact: Pick<Contact, 'street' | 'postcode' | 'place'>,
  otherNames: readonly string[] = [],
): Place[] {
  const street = foldStreet(contact.street);
  const postcode = foldPlace(contact.postcode);
  const names = [foldPlace(contact.place), ...otherNames];
  const ways = [
    postcode,
    foldPlace(`${contact.postcode} ${contact.place}`),
    ...names.flatMap((name) => [name, `${postcode} ${name}`.trim()]),
  ];
  return [...new Set(ways)].filter(Boolean).map((municipality) => ({ street, municipality, district: null }));
}

/** Where a mediator lives, as his profile says it. */
export const homeOfMediator = (profile: { street: string; place: string; district: string }): Place => ({
  street: foldStreet(profile.street),
  municipality: foldPlace(profile.place),
  district: folded(profile.district),
});

import type { House } from '../../../platform/house.ts';
import { findPlace } from '../../directory/places/find-place.ts';
import { theGazetteer } from '../../directory/places/the-gazetteer.ts';
import type { Contact } from '../record/contact.ts';

/**
 * The municipality in which somebody lives, as its own people call it: whose agreement holds for his case, and whose report
 * counts it. Empty where his address does not say it for certain.
 */
export async function municipalityOf(
  house: House,
  { postcode, place }: Pick<Contact, 'postcode' | 'place'>,
): Promise<string> {
  const typed = `${postcode} ${place}`.trim();
  if (typed === '') return '';
  const found = findPlace(await theGazetteer(house), typed);
  return found.kind === 'municipality' && !found.guessed ? found.municipality.name : '';
}

import type { Entry } from '../entry.ts';
import type { Place } from '../fields.ts';

/** A place as everybody may know it: of one that is published as an area only, the town and nothing nearer. */
export function publicPlace(place: Place): Place {
  return place.areaOnly ? { ...place, street: '', postcode: '', point: null } : place;
}

const box = /(?<!\p{L})(postbus|bp|boîte postale|postfach|po box)(?!\p{L})/iu;

/**
 * The address for letters of a place that is published as an area only: it is told where it is that of a box. A number that is
 * neither that of the box nor a postcode is that of a house, and then nothing is told.
 */
export function publicPostAddress(address: string): string | null {
  const numbers = address
    .replace(new RegExp(`${box.source}\\.?\\s*\\d[\\d ]*`, 'giu'), '')
    .replace(/\b\d{4}(\s?[A-Z]{2})?\b/g, '');
  return box.test(address) && !/\d/.test(numbers) ? address : null;
}

/** The entry as everybody may know it. */
export function publicEntry(entry: Entry): Entry {
  const { place, postAddress, ...facts } = entry.facts;
  if (!place?.value.areaOnly) return entry;
  return {
    ...entry,
    facts: {
      ...facts,
      place: { ...place, value: publicPlace(place.value) },
      ...(postAddress && publicPostAddress(postAddress.value) ? { postAddress } : {}),
    },
  };
}

/** A value that an entry has or had, as the public log may tell it of an entry that keeps its place to itself. */
export function publicValue(entry: Pick<Entry, 'facts'>, field: string, value: unknown): unknown {
  const hidden = entry.facts.place?.value.areaOnly && field === 'postAddress';
  return hidden && typeof value === 'string' ? publicPostAddress(value) : value;
}

/** A value as the public log of changes keeps it: of a place that keeps itself hidden, what everybody may know. */
export const loggedValue = (field: string, value: unknown): unknown =>
  field === 'place' && value ? publicPlace(value as Place) : value;

import type { Entry } from '../entry.ts';
import type { Place } from '../fields.ts';

/** A place as everybody may know it: of one that is published as an area only, the town and nothing nearer. */
export function publicPlace(place: Place): Place {
  return place.areaOnly ? { ...place, street: '', postcode: '', point: null } : place;
}

/** The entry as everybody may know it. */
export function publicEntry(entry: Entry): Entry {
  const { place, postAddress, ...facts } = entry.facts;
  if (!place?.value.areaOnly) return entry;
  // A letter’s address would tell where the house is, unless it is a box.
  const box = postAddress && /\b(postbus|bp|boîte postale|postfach|po box)\b/i.test(postAddress.value);
  return {
    ...entry,
    facts: {
      ...facts,
      place: { ...place, value: publicPlace(place.value) },
      ...(box ? { postAddress } : {}),
    },
  };
}

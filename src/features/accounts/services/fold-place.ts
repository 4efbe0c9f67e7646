/**
 * A postcode or the name of a place as it is compared: without accents, capitals and signs. A postcode with its
 * country or with the Dutch letters (`B-4000`, `1963 AB`) becomes its four digits.
 */
export function foldPlace(place: string): string {
  const plain = place
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const postcode = /^(?:be?|nl)?\s?(\d{4})(?:\s?[a-z]{2})?$/.exec(plain);
  return postcode?.[1] ?? plain;
}

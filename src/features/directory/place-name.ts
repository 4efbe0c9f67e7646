/** What somebody typed for his place: a postcode of four digits (with or without Dutch letters), the rest as a name. */
export type TypedPlace = { postcode: string | null; name: string };

/** Without accents, capitals and punctuation: `Liège`, `LIEGE` and `liege` are one. */
export function foldPlace(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads `4020`, `1961 AB`, `4020 Luik`, `B-4020 Liège`; the letters of a Dutch postcode say nothing more than its digits here. */
export function readPlace(typed: string): TypedPlace {
  const folded = foldPlace(typed.slice(0, 200)).replace(/^(b|nl|be) (?=\d)/, '');
  const found = /(?:^| )(\d{4})(?: ?[a-z]{2})?(?= |$)/.exec(folded);
  if (!found) return { postcode: null, name: folded };
  const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`;
  return { postcode: found[1] as string, name: rest.trim() };
}

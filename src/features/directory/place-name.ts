import { foldPlace } from '../accounts/services/fold-place.ts';

/** What somebody typed for his place: a postcode of four digits, and what may be the name, folded. */
export type TypedPlace = { postcode: string | null; names: string[] };

/**
 * Reads `4020`, `1961 AB`, `4020 Luik`, `B-4020 Liège`. Two letters after the digits may be those of a Dutch postcode
 * or the beginning of the name (`8660 De Panne`): both are tried.
 */
export function readPlace(typed: string): TypedPlace {
  const folded = foldPlace(typed.slice(0, 200)).replace(/^(b|nl|be) (?=\d)/, '');
  const found = /(?:^| )(\d{4})(?: ?[a-z]{2})?(?= |$)/.exec(folded);
  if (!found) return { postcode: null, names: folded ? [folded] : [] };
  const rest = (digits: string) =>
    `${folded.slice(0, found.index)} ${folded.slice(found.index + digits.length)}`.trim();
  const short = rest(found[0]);
  const long = rest(found[0].replace(/ ?[a-z]{2}$/, ''));
  return { postcode: found[1] as string, names: short ? [...new Set([short, long])] : [] };
}

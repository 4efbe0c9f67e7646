import { foldPlace } from '../../../accounts/services/fold-place.ts';

/** Words that stand at the place of a slug in addresses of their own. */
const reserved = new Set(['new', 'map', 'list', 'embed', 'opening', 'services', 'freshness']);

/** Whether an address of this word is already something else. */
export const isReserved = (slug: string): boolean => reserved.has(slug);

/** The word of a service in addresses, made from its name: `buurtbemiddeling-luik`. */
export function slugOf(name: string): string {
  const word = foldPlace(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '');
  return word.length < 2 || reserved.has(word) ? `service-${word}`.replace(/-$/, '') : word;
}

import type { Directory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';

/** What the word in an address leads to: a service, one that has another address now, one that is no more, or nothing. */
export type AtAddress =
  | { kind: 'here'; entry: Entry }
  | { kind: 'moved'; entry: Entry }
  | { kind: 'ended'; entry: Entry }
  | { kind: 'unknown' };

/** The service of an address; one that was only proposed is not there yet. */
export function entryOfAddress({ bySlug }: Pick<Directory, 'bySlug'>, slug: string): AtAddress {
  const entry = bySlug.get(slug);
  if (!entry || entry.status === 'proposed') return { kind: 'unknown' };
  if (entry.slug !== slug) return { kind: 'moved', entry };
  return { kind: entry.status === 'ended' ? 'ended' : 'here', entry };
}

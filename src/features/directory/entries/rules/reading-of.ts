import { createHash } from 'node:crypto';
import type { Entry } from '../entry.ts';
import { fieldNames } from '../fields.ts';

/**
 * Stands for all that an entry says, in the way in which its reader saw it: the same as long as every value is the same, whoever
 * confirmed or dated it since.
 */
export function readingOf({ facts }: Pick<Entry, 'facts'>): string {
  const values = fieldNames.map((field) => facts[field]?.value ?? null);
  return createHash('sha256').update(JSON.stringify(values, withoutDate)).digest('base64url').slice(0, 22);
}

const withoutDate = (key: string, value: unknown) => (key === 'at' ? undefined : value);

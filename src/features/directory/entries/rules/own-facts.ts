import type { Entry, Facts } from '../entry.ts';
import { fieldsOfSettings } from '../fields.ts';

/** What lies in the entry itself: without what is read from the settings of its service. */
export function ownFacts(entry: Pick<Entry, 'facts' | 'tenant'>): Facts {
  if (!entry.tenant) return entry.facts;
  const own = { ...entry.facts };
  for (const field of fieldsOfSettings) delete own[field];
  return own;
}

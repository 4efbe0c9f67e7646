import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { insertConsent } from './queries.ts';

export type NewConsent = Omit<Tables['confidential.consent'], 'id' | 'withdrawn_at'>;

/** Records what a party agreed to: which items may go to which partner, for what, and until when. Gives its id. */
export async function recordConsent(tx: Tx, given: NewConsent): Promise<string> {
  const id = randomId();
  await insertConsent(tx, { id, ...given, withdrawn_at: null });
  return id;
}

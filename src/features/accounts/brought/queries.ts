import type { Tx } from '../../../platform/db/database.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'identity.brought_key': { service_id: string; origin: string; purpose: string; key_id: string };
  }
}

/** Which keys services brought from other installations: of each installation and purpose once. */
export const broughtKeyIds = (tx: Tx): Promise<{ origin: string; purpose: string; key_id: string }[]> =>
  tx
    .selectFrom('identity.brought_key')
    .distinctOn(['origin', 'purpose'])
    .orderBy('origin')
    .orderBy('purpose')
    .orderBy('key_id')
    .select(['origin', 'purpose', 'key_id'])
    .execute();

import type { Insertable } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Tables } from '../../../../platform/db/tables.ts';

declare module '../../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.way_in': {
      token_hash: Uint8Array;
      party_id: string;
      case_id: string;
      service_id: string;
      made_at: Date;
      expires_at: Date;
    };
  }
}

export async function insertWayIn(tx: Tx, row: Insertable<Tables['confidential.way_in']>): Promise<void> {
  await tx.insertInto('confidential.way_in').values(row).execute();
}

/** Which party a link means, while it lasts; row-level security shows the row to who brings the token alone. */
export async function partyOfWayIn(tx: Tx, tokenHash: Uint8Array, now: Date): Promise<string | null> {
  const row = await tx
    .selectFrom('confidential.way_in')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .select('party_id')
    .executeTakeFirst();
  return row?.party_id ?? null;
}

import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import './tables.ts';

type Row = Tables['reporting.report_words'];
export type WordsOf = Pick<Row, 'service_id' | 'kind' | 'scope' | 'from_day' | 'until_day'>;

/** What was saved for this report, sealed. */
export function sealedWords(tx: Tx, of: WordsOf): Promise<{ sealed: Uint8Array } | undefined> {
  return tx
    .selectFrom('reporting.report_words')
    .where((eb) => eb.and(of))
    .select('sealed')
    .executeTakeFirst();
}

export async function saveSealedWords(tx: Tx, row: Insertable<Row>): Promise<void> {
  const { sealed, saved_at, saved_by } = row;
  await tx
    .insertInto('reporting.report_words')
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(['service_id', 'kind', 'scope', 'from_day', 'until_day'])
        .doUpdateSet({ sealed, saved_at, saved_by }),
    )
    .execute();
}

import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Probed, ProbedField, Problem } from './rules/count-failures.ts';

export type ProbedFact = Probed & { entryId: string; field: ProbedField };

/** All that is known of what answers. */
export async function allProbed(tx: Tx): Promise<ProbedFact[]> {
  const rows = await tx.selectFrom('directory.probe').selectAll().execute();
  return rows.map((row) => ({
    ...{ entryId: row.entry_id, field: row.field, value: row.value, lookedAt: row.looked_at },
    ...{ answeredAt: row.answered_at, failures: row.failures, failingSince: row.failing_since },
    problem: row.problem as Problem | null,
  }));
}

/** Keeps what a look found. */
export async function keepProbed(tx: Tx, probed: ProbedFact): Promise<void> {
  const found = {
    ...{ value: probed.value, looked_at: probed.lookedAt, answered_at: probed.answeredAt },
    ...{ failures: probed.failures, failing_since: probed.failingSince, problem: probed.problem },
  };
  await tx
    .insertInto('directory.probe')
    .values({ entry_id: probed.entryId, field: probed.field, ...found })
    .onConflict((oc) => oc.columns(['entry_id', 'field']).doUpdateSet(found))
    .execute();
}

/** Gives the entry a new number, so that whoever keeps its page or a copy of it looks again; nothing of it changes. */
export async function touchEntry(tx: Tx, entryId: string): Promise<void> {
  await tx
    .updateTable('directory.entry')
    .set({ changed_at: sql`changed_at` })
    .where('id', '=', entryId)
    .execute();
}

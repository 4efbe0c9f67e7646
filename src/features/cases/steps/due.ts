import type { Tx } from '../../../platform/db/database.ts';
import type { CaseRowRead } from '../queries.ts';
import type { CaseState } from '../rules/case-state.ts';

export async function dueOf(
  _tx: Tx,
  _row: CaseRowRead,
  _after: CaseState & { stageSince: Date },
  _now: Date,
): Promise<{ kind: string; dueOn: string } | null> {
  return null;
}

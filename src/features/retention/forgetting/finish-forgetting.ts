import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { Mark } from '../tables.ts';
import { allMarks, deleteCase, keepFigures, lockMarked } from './queries.ts';

/** Who forgets: his database is signed in as entente_retention. */
export type Forgetful = Pick<House, 'db' | 'keyStore' | 'now'>;

export const forgets = { kind: 'job', job: 'forget' } as const;

/**
 * Does what remains to be done for a case that is marked: destroys its shred key, then keeps its figures and deletes its
 * rows in one transaction. Killed in between, it is done again from the mark; done twice, it is no harm.
 */
export async function finishForgetting(house: Forgetful, mark: Pick<Mark, 'case_id' | 'shred_key'>) {
  // First the key: should the rows stay for a while, or for ever in some copy, nobody can open them.
  await house.keyStore.destroy(mark.shred_key);
  await house.db.as(forgets, async (tx) => {
    const there = await lockMarked(tx, mark.case_id);
    if (!there) return;
    await keepFigures(tx, mark.case_id);
    await deleteCase(tx, mark.case_id);
    await audit(tx, {
      at: house.now(),
      serviceId: there.service_id,
      caseId: mark.case_id,
      action: 'case.forgotten',
      person: null,
      role: 'job',
      detail: { why: there.why },
    });
  });
}

/** Goes on with everything that was begun; how many cases it were. */
export async function finishAll(house: Forgetful): Promise<number> {
  const marks = await house.db.as(forgets, allMarks);
  for (const mark of marks) await finishForgetting(house, mark);
  return marks.length;
}

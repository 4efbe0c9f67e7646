import { audit } from '../../../platform/audit/queries.ts';
import { isDue, type Periods, periodsFrom } from '../rules/periods.ts';
import { type Forgetful, finishAll, finishForgetting, forgets } from './finish-forgetting.ts';
import { allServices, chosenPeriods, type EndedCase, endedBefore, insertMark, lockEnded } from './queries.ts';

/** The cases whose time has come, of all services, oldest first. Those that somebody holds are not among them. */
export function dueCases({ db, now }: Forgetful): Promise<EndedCase[]> {
  return db.as(forgets, async (tx) => {
    const [services, chosen] = [await allServices(tx), await chosenPeriods(tx)];
    const due: EndedCase[] = [];
    for (const { id } of services) {
      const periods = periodsFrom(chosen.filter((row) => row.service_id === id));
      const ended = await endedBefore(tx, id, now());
      due.push(...ended.filter((one) => isDue(one.record_type, periods, one.ended_at, now())));
    }
    return due;
  });
}

/**
 * Forgets every case whose time has come, and what was begun before; how many. A case that was reopened or held meanwhile
 * stays.
 */
export async function forgetDue(house: Forgetful): Promise<{ finished: number; forgotten: number }> {
  const finished = await finishAll(house);
  let forgotten = 0;
  for (const one of await dueCases(house)) {
    if (!(await markDue(house, one.case_id))) continue;
    await finishForgetting(house, one);
    forgotten += 1;
  }
  return { finished, forgotten };
}

/** Looks once more, with the case locked, whether it must go. */
function markDue({ db, now }: Forgetful, caseId: string): Promise<boolean> {
  return db.as(forgets, async (tx) => {
    const one = await lockEnded(tx, caseId);
    if (!one || one.held) return false;
    const chosen = await chosenPeriods(tx);
    const periods: Periods = periodsFrom(chosen.filter((row) => row.service_id === one.service_id));
    if (!isDue(one.record_type, periods, one.ended_at, now())) return false;
    const { service_id, shred_key } = one;
    await insertMark(tx, { case_id: caseId, service_id, shred_key, why: 'due', marked_at: now() });
    await audit(tx, {
      at: now(),
      serviceId: service_id,
      caseId,
      action: 'case.forget',
      person: null,
      role: 'job',
      detail: { why: 'due' },
    });
    return true;
  });
}

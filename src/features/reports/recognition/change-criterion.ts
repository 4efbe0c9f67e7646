import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { note } from './keep-binder.ts';
import { binderOf, insertCriterion, keepVersion, ownCriteria, upsertCriterion } from './queries.ts';
import { type CriterionKey, isUsual, ownKey, usualTerm } from './rules/criteria.ts';

type Said = { label: string; wanted: string; termMonths: number; inUse: boolean };
type Refusal = 'no_binder' | 'not_there' | 'needs_name';

/**
 * Says a criterion in the service’s own words, for how many months its evidence holds, or that it does not apply. It becomes a
 * new version; what it said before stays, and so does its evidence.
 */
export function changeCriterion(
  house: House,
  by: AtWork,
  { key, ...said }: Said & { key: CriterionKey },
): Promise<Result<void, Refusal>> {
  const now = house.now();
  const service_id = by.service.id;
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    if (!(await binderOf(tx, service_id))) return refused('no_binder');
    const row = (await ownCriteria(tx, service_id)).find((one) => one.key === key);
    if (!row && !isUsual(key)) return refused('not_there');
    if (!isUsual(key) && said.label === '') return refused('needs_name');
    const before = row ?? { label: '', wanted: '', term_months: usualTerm, in_use: true, version: 1 };
    const next = columnsOf(said);
    if (Object.entries(next).every(([name, value]) => before[name as keyof typeof next] === value))
      return ok(undefined);
    const { label, wanted, term_months, in_use, version } = before;
    const kept = { service_id, key, version, label, wanted, term_months, in_use };
    if (!(await keepVersion(tx, { ...kept, ended_at: now, ended_by: by.memberId }))) return ok(undefined);
    const changed = { version: version + 1, changed_at: now, changed_by: by.memberId };
    await upsertCriterion(tx, { service_id, key, profile: row?.profile ?? null, ...next, ...changed });
    await note(tx, by, now, 'binder.criterion');
    return ok(undefined);
  });
}

/** Adds a criterion of the service’s own to the recognition that it follows now. */
export function addCriterion(
  house: House,
  by: AtWork,
  { once, ...said }: Omit<Said, 'inUse'> & { once: string },
): Promise<Result<void, 'no_binder'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const binder = await binderOf(tx, by.service.id);
    if (!binder) return refused('no_binder');
    await insertCriterion(tx, {
      ...{ service_id: by.service.id, key: ownKey(once), profile: binder.profile },
      ...{ ...columnsOf({ ...said, inUse: true }), changed_at: now, changed_by: by.memberId },
    });
    await note(tx, by, now, 'binder.criterion_added');
    return ok(undefined);
  });
}

const columnsOf = ({ label, wanted, termMonths, inUse }: Said) => ({
  ...{ label, wanted, term_months: termMonths, in_use: inUse },
});

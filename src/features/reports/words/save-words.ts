import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type Draft, keepWords, type ReportKey } from './report-words.ts';

/** Keeps what a coordinator wrote beside the figures of a report, sealed to the service. */
export function saveWords(
  house: House,
  who: AtWork,
  key: ReportKey,
  draft: Draft,
): Promise<Result<null, 'no_service_key'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    if (!(await keepWords(tx, who, key, draft, now))) return refused('no_service_key');
    await audit(tx, {
      ...{ at: now, serviceId: who.service.id, action: 'report_words.save', role: 'coordinator' },
      ...{ person: { id: who.memberId, name: who.name }, detail: { from: key.period.from } },
    });
    return ok(null);
  });
}

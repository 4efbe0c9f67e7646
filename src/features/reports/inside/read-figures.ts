import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { countReport } from '../counting/count-report.ts';
import type { Report, ReportPeriod } from '../report/report.ts';

/** Counts the figures of a period for a coordinator. That he looked stands in the trail, for small numbers tell of people. */
export function readFigures(house: House, who: AtWork, period: ReportPeriod): Promise<Report> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const report = await countReport(tx, who.service.id, period);
    await audit(tx, {
      ...{ at: house.now(), serviceId: who.service.id, action: 'report.counted', role: 'coordinator' },
      person: { id: who.memberId, name: who.name },
      detail: { from: period.from, until: period.until },
    });
    return report;
  });
}

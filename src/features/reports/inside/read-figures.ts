import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { surveyFigures } from '../../surveys/figures/survey-figures.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { countReport } from '../counting/count-report.ts';
import { inOwnWords } from '../labels/own-labels.ts';
import type { Report, ReportPeriod } from '../report/report.ts';

/** Counts the figures of a period for a coordinator. That he looked stands in the trail, for small numbers tell of people. */
export function readFigures(house: House, who: AtWork, period: ReportPeriod): Promise<Report> {
  const today = isoDay(house.now(), who.service.timeZone);
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const serviceId = who.service.id;
    // Not even inside is an answer shown before enough have answered: the parties were promised so.
    const smallest = await smallestNumberOf(tx, serviceId);
    const survey = await surveyFigures(tx, house, { serviceId, today, smallest }, period);
    const counted = await countReport(tx, serviceId, period, {}, survey);
    const report = inOwnWords(counted, codesOf(who.service));
    await audit(tx, {
      ...{ at: house.now(), serviceId: who.service.id, action: 'report.counted', role: 'coordinator' },
      person: { id: who.memberId, name: who.name },
      detail: { from: period.from, until: period.until },
    });
    return report;
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf } from '../../counting/months.ts';
import type { CrossTable, Report } from '../../report/report.ts';
import { figuresFromReports } from './from-reports.ts';

const table = (id: string, row: string, count: number | null, total: number | null): CrossTable => ({
  ...{ id, version: 1, counted: 'asked', rows: { axis: 'start', keys: [row] }, columns: null },
  ...{ cells: [[count]], rowTotals: [count], columnTotals: [total], total },
});

type Numbers = { asked?: number | null; started?: number | null; of?: number | null; yes?: number | null };

/** A published report from one month to another. */
const report = (from: string, until: string, numbers: Numbers): Report => {
  const { asked = 20, started = 12, of = 10, yes = null } = numbers;
  const answers = [
    { key: 'yes', count: yes },
    { key: 'no', count: 0 },
  ].map((one) => ({ ...one, label: { nl: '', fr: '', de: '', en: '' } }));
  const question = {
    ...{ question: 'recommend', version: 1, asked: { nl: '', fr: '', de: '', en: '' } },
    ...{ answers, answered: yes },
  };
  return {
    ...{ kind: 'service', serviceId: '', period: periodOf(from, until), scope: '', smallest: 5 },
    tables: [table('requests_by_month', from, asked, asked), table('started', 'started', started, asked)],
    rates: [{ id: 'positive_of_treated', version: 1, count: of === null ? null : of - 4, of }],
    ...{ leadTimes: [], words: '' },
    survey: [{ moment: 'closing', ways: { link: yes, paper: 0, telephone: 0 }, questions: [question] }],
  };
};
const pilot = { begins: '2025-08-01', ends: '2026-12-31' };
const q3 = report('2025-07', '2025-09', { yes: 6 });
const q4 = report('2025-10', '2025-12', { asked: 30, yes: 7 });

test('the figures of a pilot are sums of published ones, from its quarter as far as reports follow each other', () => {
  assert.equal(figuresFromReports([], pilot, 5), null);
  const late = report('2026-04', '2026-06', {});
  const found = figuresFromReports([late, q4, q3], pilot, 5);
  assert.deepEqual([found?.from, found?.until], ['2025-07-01', '2025-12-31']);
  assert.deepEqual(found?.funnel, { reports: 50, treated: 24, closed: 20, positive: 12 });
  assert.deepEqual(found?.said, { said_recommend: { count: 13, of: 13 } });
  const before = report('2025-01', '2025-12', {});
  assert.equal(figuresFromReports([before], pilot, 5), null, 'a year that is mostly before the pilot');
});

test('what a report hides is hidden here too, unless the reports of its parts show it', () => {
  const hidden = report('2025-10', '2025-12', { started: null, of: null });
  const found = figuresFromReports([q3, hidden], pilot, 5);
  assert.deepEqual(found?.funnel, { reports: 40, treated: null, closed: null, positive: null });
  assert.deepEqual(found?.said, {});
  const year = report('2026-01', '2026-12', { asked: 90, started: null, of: 60 });
  const quarters = [1, 4, 7, 10].map((month) =>
    report(`2026-${String(month).padStart(2, '0')}`, `2026-${String(month + 2).padStart(2, '0')}`, {}),
  );
  const more = figuresFromReports([q3, q4, year, ...quarters], pilot, 5);
  assert.deepEqual(more?.funnel, { reports: 140, treated: 72, closed: 80, positive: 68 });
  const emptied = {
    ...year,
    tables: year.tables.map((one) => ({ ...one, rows: { ...one.rows, keys: [] } })),
  };
  assert.equal(figuresFromReports([q3, q4, emptied], pilot, 5)?.funnel.treated, null);
});

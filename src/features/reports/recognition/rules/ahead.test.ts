import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingsOf } from './ahead.ts';
import { factsFrom } from './facts-from-work.ts';
import type { Work } from './work.ts';

const today = '2026-11-22';
const work: Work = {
  mediators: [],
  accredited: [],
  coordinators: [null, '2027-02-14'],
  handlers: [null],
  agreements: [],
  registered: [{ month: '2026-09-01', cases: 3 }],
  closed: [],
  year_report: null,
  mediatorsPerCase: 2,
  publicFacts: null,
  fromSettings: [],
  asksRecordChecks: false,
  asksParties: true,
  yearlyMinutes: null,
};
const factOf = (changed: Partial<Work>, key: string, day = today) =>
  Object.values(factsFrom({ ...work, ...changed }, day))
    .flat()
    .find((one) => one.key === key) ?? assert.fail(key);

test('the last day of what the work shows is the day before it would be too little', () => {
  const { enough, lasts, until } = factOf({}, 'coordinators');
  assert.deepEqual({ enough, lasts, until }, { enough: true, lasts: '2027-02-14', until: '2027-02-14' });
  assert.equal(factOf({}, 'handlers').lasts, null);
  assert.equal(factOf({ year_report: 2025 }, 'year_report').lasts, '2027-06-30');
});

test('hours of training fade on their own day: eighteen hours that are seventeen the day after', () => {
  const courses = [
    { on: '2025-03-10', minutes: 60, kind: 'training' },
    { on: '2026-02-01', minutes: 17 * 60, kind: 'training' },
    { on: '2026-02-01', minutes: 600, kind: 'supervision' },
  ] as const;
  const accredited = [{ valid_until: '2029-01-01', courses }];
  assert.equal(factOf({ accredited }, 'hours').lasts, '2027-03-10');
  assert.equal(factOf({ accredited }, 'hours', '2027-03-10').enough, true);
  assert.equal(factOf({ accredited }, 'hours', '2027-03-11').enough, false);
});

test('an agreement must be reviewed by its day, and another that stands does not cover for it', () => {
  const one = { from: '2025-01-01', until: null, review: '2027-05-01' };
  const other = { from: '2025-01-01', until: '2030-12-31', review: null };
  assert.equal(factOf({ agreements: [one, other] }, 'agreements').lasts, '2027-05-01');
  assert.equal(factOf({ agreements: [{ ...one, review: '2026-11-21' }] }, 'agreements').enough, false);
});

test('what goes on with the work is no gap until it is near, and says all the same until when it would last', () => {
  const { lasts, until } = factOf({}, 'registered');
  assert.deepEqual([lasts, until], ['2027-09-30', null]);
  const near = factOf({ registered: [{ month: '2025-12-01', cases: 1 }] }, 'registered');
  assert.deepEqual([near.lasts, near.until], ['2026-12-31', '2026-12-31']);
});

test('endings stand in their order, within twelve months, and know whether something else holds', () => {
  const fact = factOf({}, 'coordinators');
  const criterion = (key: string, evidence: string[], facts = [fact]) => ({
    ...{ key, inUse: true, facts },
    evidence: evidence.map((expires_on) => ({ words: expires_on, expires_on })),
  });
  const criteria = [
    criterion('a', ['2026-11-22', '2030-01-01'], []),
    criterion('b', ['2027-11-22']),
    criterion('c', ['2027-11-23', '2026-11-21'], []),
    { ...criterion('d', ['2027-01-01'], []), inUse: false },
  ];
  const certificates = ['2026-12-24', '2027-06-01'].map((valid_until) => ({ number: '', valid_until }));
  assert.deepEqual(
    endingsOf({ criteria, certificates }, today).map(({ last, criterion: of, what, other }) => [
      ...[last, of, what.kind, other],
    ]),
    [
      ['2026-11-22', 'a', 'evidence', true],
      ['2027-02-14', 'b', 'fact', true],
      ['2027-06-01', null, 'certificate', false],
      ['2027-11-22', 'b', 'evidence', false],
    ],
  );
});

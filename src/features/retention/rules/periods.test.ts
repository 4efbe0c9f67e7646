import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMonths, dueBefore, goesOn, isDue, periodsFrom } from './periods.ts';
import { chosenTypes, recordTypes } from './record-types.ts';

const at = (day: string) => new Date(`${day}T10:00:00Z`);

test('a case goes twelve months after it was closed, where the service chose nothing', () => {
  const periods = periodsFrom([]);
  assert.deepEqual(goesOn('case', periods, at('2025-11-22')), at('2026-11-22'));
  assert.equal(isDue('case', periods, at('2025-11-22'), at('2026-11-21')), false);
  assert.equal(isDue('case', periods, at('2025-11-22'), at('2026-11-22')), true);
});

test('a service chooses between the bounds of the table, and never beyond them', () => {
  assert.equal(periodsFrom([{ record_type: 'case', length: 3 }]).case, 3);
  assert.equal(periodsFrom([{ record_type: 'case', length: 240 }]).case, 24);
  assert.equal(periodsFrom([{ record_type: 'draft', length: 9000 }]).draft, 7, 'nobody chooses this one');
  for (const { least, usual, most, chosenBy } of recordTypes) {
    assert.ok(least <= usual && usual <= most);
    assert.equal(chosenBy === 'nobody', least === most || chosenBy === 'nobody');
  }
  assert.deepEqual(
    chosenTypes.map(({ name }) => name),
    [
      ...['case', 'request', 'complaint', 'judicial_request'],
      ...['partner_message', 'partner_contact', 'partner_session', 'survey', 'departed_mediator'],
    ],
  );
});

test('months end where the month ends', () => {
  assert.deepEqual(addMonths(at('2024-01-31'), 1), at('2024-02-29'));
  assert.deepEqual(addMonths(at('2026-03-31'), -1), at('2026-02-28'));
  assert.deepEqual(addMonths(at('2025-12-31'), 14), at('2027-02-28'));
});

test('nothing goes before its time: what the job takes, the preview said so', () => {
  const moments = fc.date({ min: at('2020-01-01'), max: at('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 24 }), moments, (ended, length, now) => {
      const periods = periodsFrom([{ record_type: 'case', length }]);
      const due = isDue('case', periods, ended, now);
      assert.equal(due, goesOn('case', periods, ended) <= now);
      if (ended < dueBefore('case', periods, addMonths(now, -1))) assert.ok(due);
    }),
  );
});

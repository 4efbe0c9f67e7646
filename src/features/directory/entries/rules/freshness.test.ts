import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshnessOf, shareFresh } from './freshness.ts';

const now = new Date('2026-11-22T09:00:00Z');
const confirmedAt = (at: string) => ({ confirmed: { by: 'service' as const, at } });

test('a fact is fresh for six months, ageing for six more, then old; without a confirmation it never was', () => {
  assert.equal(freshnessOf(confirmedAt('2026-11-22T09:00:00Z'), now), 'fresh');
  assert.equal(freshnessOf(confirmedAt('2026-05-22T09:00:00Z'), now), 'fresh');
  assert.equal(freshnessOf(confirmedAt('2026-05-22T08:59:59Z'), now), 'ageing');
  assert.equal(freshnessOf(confirmedAt('2025-11-22T09:00:00Z'), now), 'ageing');
  assert.equal(freshnessOf(confirmedAt('2025-11-22T08:59:59Z'), now), 'old');
  assert.equal(freshnessOf({ confirmed: null }, now), 'never');
});

test('months are those of the calendar: six after 31 August end on the last of February', () => {
  const august = confirmedAt('2026-08-31T12:00:00Z');
  assert.equal(freshnessOf(august, new Date('2027-02-28T12:00:00Z')), 'fresh');
  assert.equal(freshnessOf(august, new Date('2027-02-28T12:00:01Z')), 'ageing');
});

test('the share counts every fact once, and says nothing where there is none', () => {
  const fact = (confirmed: string | null) => ({
    ...{ value: '1', by: 'import' as const, at: '2020-01-01T00:00:00Z' },
    confirmed: confirmed ? { by: 'service' as const, at: confirmed } : null,
  });
  const entries = [
    { facts: { phone: fact('2026-11-01T00:00:00Z'), postAddress: fact(null) } },
    { facts: { phone: fact('2024-11-01T00:00:00Z'), postAddress: fact('2026-10-01T00:00:00Z') } },
  ];
  assert.deepEqual(shareFresh(entries, now), { facts: 4, fresh: 2, share: 0.5 });
  assert.deepEqual(shareFresh([], now), { facts: 0, fresh: 0, share: null });
});

test('the calendar decides on every day of four years', () => {
  for (let day = 0; day < 1461; day += 1) {
    const confirmed = new Date(Date.UTC(2023, 0, 1 + day, 12));
    const [year, month, date] = [confirmed.getUTCFullYear(), confirmed.getUTCMonth(), confirmed.getUTCDate()];
    const last = (months: number) => new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
    const after = (months: number) => Date.UTC(year, month + months, Math.min(date, last(months)), 12);
    const at = (moment: number) => freshnessOf(confirmedAt(confirmed.toISOString()), new Date(moment));
    assert.equal(at(after(6)), 'fresh', confirmed.toISOString());
    assert.equal(at(after(6) + 1), 'ageing', confirmed.toISOString());
    assert.equal(at(after(12)), 'ageing', confirmed.toISOString());
    assert.equal(at(after(12) + 1), 'old', confirmed.toISOString());
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueForReminder } from './due-for-reminder.ts';

const now = new Date('2026-11-22T09:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const fact = (confirmed: Date | null) => ({
  ...{ value: 'post@dienst.example', by: 'import' as const, at: ago(900).toISOString() },
  confirmed: confirmed && { by: 'service' as const, at: confirmed.toISOString() },
});
const entry = { status: 'listed', mergedInto: null, demo: false, facts: { email: fact(ago(151)) } } as const;
const due = (change: object = {}, last: Date | null = null, { demo = false, kept = false } = {}) =>
  dueForReminder({ ...entry, ...change }, last, { now, demo, kept });

test('a service is asked twice a year, and not while all was confirmed lately', () => {
  assert.equal(due(), true);
  assert.equal(due({ facts: { email: fact(null) } }), true);
  assert.equal(due({ facts: { email: fact(ago(149)) } }), false);
  assert.equal(due({}, ago(181)), false);
  assert.equal(due({}, ago(183)), true);
});

test('nobody writes to who is not listed, has no address, or does not exist', () => {
  assert.equal(due({ status: 'proposed' }), false);
  assert.equal(due({ mergedInto: 'another' }), false);
  assert.equal(due({ facts: {} }), false);
  assert.equal(due({ demo: true }), false);
  assert.equal(due({ demo: true }, null, { demo: true }), true, 'the demo shows what would go');
});

test('a service without a public address is asked by those who keep it', () => {
  assert.equal(due({ facts: { phone: fact(ago(151)) } }), false);
  assert.equal(due({ facts: { phone: fact(ago(151)) } }, null, { kept: true }), true);
});

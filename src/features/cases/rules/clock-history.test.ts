import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockFactsOf, type PastStep } from './clock-history.ts';
import { defaultNorms, dueFor } from './clocks.ts';
import { isHoliday } from './holidays.ts';

const day = (n: number) => new Date(`2026-09-${String(n).padStart(2, '0')}T10:00Z`);
const accepted: PastStep[] = [
  { step: 'take_in', to: 'intake', at: day(2) },
  { step: 'accept', to: 'accepted', at: day(3) },
];

test('a case without steps counts from its request', () => {
  assert.deepEqual(clockFactsOf(day(1), []), {
    stage: 'requested',
    requestedAt: day(1),
    stageSince: day(1),
    acceptedAt: null,
    holds: [],
  });
});

test('a hold does not begin the stage anew, and its days are given back', () => {
  const facts = clockFactsOf(day(1), [
    ...accepted,
    { step: 'put_on_hold', to: 'on_hold', at: day(7) },
    { step: 'first_party_withdraws', to: 'withdrawn', at: day(8) },
    { step: 'take_back_withdrawal', to: 'accepted', at: day(14) },
  ]);
  assert.deepEqual(facts.stageSince, day(3));
  assert.deepEqual(facts.holds, [{ from: day(7), to: day(14) }]);
  const due = dueFor(facts, defaultNorms, isHoliday('nl'), day(14), 'Europe/Amsterdam');
  assert.equal(due?.dueOn, '2026-09-24', 'ten working days after the 3rd, less the five on hold');
});

test('a second proposal does not make the acceptance younger, and while on hold the last hold is open', () => {
  const proposedTwice: PastStep[] = [
    ...accepted,
    { step: 'propose_mediators', to: 'proposed', at: day(4) },
    { step: 'take_back_proposal', to: 'accepted', at: day(8) },
    { step: 'propose_mediators', to: 'proposed', at: day(9) },
  ];
  assert.deepEqual(clockFactsOf(day(1), proposedTwice).acceptedAt, day(3));
  const held = clockFactsOf(day(1), [...accepted, { step: 'put_on_hold', to: 'on_hold', at: day(7) }]);
  assert.deepEqual([held.stage, held.holds], ['on_hold', [{ from: day(7), to: null }]]);
});

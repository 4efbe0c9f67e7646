import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accreditedOn } from '../../../mediators/accreditation/rules.ts';
import {
  innerAnswers,
  mayStep,
  outwardAnswers,
  outwardOf,
  possibleAnswers,
  pressing,
  requestStates,
  requestStepNames,
} from './request-life.ts';

test('a request is proposed, answered and returned in this order, and withdrawn only before it was answered', () => {
  const table = requestStates.map((state) => [
    state,
    requestStepNames.filter((step) => mayStep(state, step)).join(' '),
  ]);
  assert.deepEqual(Object.fromEntries(table), {
    received: 'propose withdraw',
    proposed: 'withdraw',
    answered: 'return',
    returned: '',
    withdrawn_by_magistrate: '',
  });
});

test('before anything was proposed only that nobody was reached can be answered; a result only after people accepted', () => {
  assert.deepEqual(possibleAnswers({ state: 'received', answer: null }), ['unreachable']);
  assert.deepEqual(possibleAnswers({ state: 'proposed', answer: null }), innerAnswers);
  for (const state of ['answered', 'returned'] as const)
    for (const answer of outwardAnswers)
      assert.deepEqual(
        possibleAnswers({ state, answer }),
        answer === 'accepted' ? ['agreement', 'no_agreement'] : [],
      );
  assert.deepEqual(possibleAnswers({ state: 'withdrawn_by_magistrate', answer: null }), []);
});

test('whoever of them refuses, the word that goes out is one and the same', () => {
  const refusals = innerAnswers.filter((inner) => inner.endsWith('refuses') || inner === 'both_refuse');
  assert.equal(refusals.length, 3);
  assert.deepEqual([...new Set(refusals.map((inner) => outwardOf[inner]))], ['not_accepted']);
});

test('the alarm begins seven days before the due day, turns late the day after it, and ends when the request went back', () => {
  const at = (today: string, state: (typeof requestStates)[number] = 'proposed') =>
    pressing({ state, answer: null, due_on: '2026-12-10' }, today);
  assert.equal(at('2026-12-02'), null);
  assert.equal(at('2026-12-03'), 'soon');
  assert.equal(at('2026-12-10'), 'soon');
  assert.equal(at('2026-12-11'), 'overdue');
  assert.equal(at('2026-12-11', 'answered'), 'overdue');
  assert.equal(at('2026-12-11', 'returned'), null);
  assert.equal(at('2026-12-11', 'withdrawn_by_magistrate'), null);
});

test('an accreditation holds on its first and its last day, and on no day outside', () => {
  const held = { issued_on: '2024-03-01', valid_until: '2026-11-22' };
  assert.equal(accreditedOn(held, '2024-02-29'), false);
  assert.equal(accreditedOn(held, '2024-03-01'), true);
  assert.equal(accreditedOn(held, '2026-11-22'), true);
  assert.equal(accreditedOn(held, '2026-11-23'), false);
  assert.equal(accreditedOn(undefined, '2026-11-22'), false);
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      const [issued_on = '', valid_until = ''] = [a, b].map((one) => one.toISOString().slice(0, 10)).sort();
      const today = c.toISOString().slice(0, 10);
      assert.equal(
        accreditedOn({ issued_on, valid_until }, today),
        !(today < issued_on) && !(today > valid_until),
      );
    }),
  );
});

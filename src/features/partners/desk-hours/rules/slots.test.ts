import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotsOf } from './slots.ts';

test('appointments begin one after the other, and the last one fits whole', () => {
  assert.deepEqual(slotsOf({ from: '14:00', to: '15:30', minutes: 30 }), ['14:00', '14:30', '15:00']);
  assert.deepEqual(slotsOf({ from: '09:45', to: '11:00', minutes: 30 }), ['09:45', '10:15']);
  assert.deepEqual(slotsOf({ from: '14:00', to: '14:20', minutes: 30 }), []);
});

test('where people only walk in there are no times to take', () => {
  assert.deepEqual(slotsOf({ from: '14:00', to: '16:00', minutes: 0 }), []);
});

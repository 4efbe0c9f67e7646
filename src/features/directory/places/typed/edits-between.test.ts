import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editsBetween } from './edits-between.ts';

test('a letter missed, added, changed, or swapped with its neighbour is one error', () => {
  const errors = ['gent', 'get', 'gennt', 'gant', 'gnet', 'gt'].map((typed) =>
    editsBetween(typed, 'gent', 2),
  );
  assert.deepEqual(errors, [0, 1, 1, 1, 1, 2]);
});

test('more errors than asked for are one more than that', () => {
  assert.equal(editsBetween('herstal', 'antwerpen', 2), 3);
  assert.equal(editsBetween('tnorde', 'noord', 1), 2);
});

test('both ways there are as many, none only between the same', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(editsBetween(one, other, 20), editsBetween(other, one, 20));
      assert.equal(editsBetween(one, other, 20) === 0, one === other);
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { waysTo, waysToReach } from './ways.ts';

const word = fc.constantFrom('', 'x');
const contact = fc.record({
  email: word,
  phone: word,
  street: word,
  rules: fc.record({
    neverRing: fc.boolean(),
    noLetters: fc.boolean(),
    noMail: fc.boolean(),
    leaveAlone: fc.boolean(),
    words: fc.string(),
  }),
});

test('whatever a party asked, no way that he forbade and none without an address is among his', () => {
  fc.assert(
    fc.property(contact, (one) => {
      const { rules, email, phone, street } = one;
      const forbidden = {
        mail: rules.noMail || email === '',
        sms: rules.neverRing || phone === '',
        letter: rules.noLetters || street === '',
        phone: rules.neverRing || phone === '',
      };
      for (const way of waysTo(one)) assert.ok(!rules.leaveAlone && !forbidden[way], way);
    }),
  );
});

test('who forbade nothing and gave everything is reached by every way', () => {
  const rules = { neverRing: false, noLetters: false, noMail: false, words: '' };
  assert.deepEqual(waysTo({ email: 'x', phone: 'x', street: 'x', rules }), [...waysToReach]);
});

test('one more rule never opens a way', () => {
  fc.assert(
    fc.property(
      contact,
      fc.constantFrom('neverRing', 'noLetters', 'noMail', 'leaveAlone'),
      (before, rule) => {
        const after = { ...before, rules: { ...before.rules, [rule]: true } };
        for (const way of waysTo(after)) assert.ok(waysTo(before).includes(way));
      },
    ),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contactOf, fillFrom, parseLines } from './parse-lines.ts';

test('a list is read line by line, by semicolons or out of a spreadsheet', () => {
  const { contacts, errors } = parseLines(
    'An Flat; Kerkstraat; 3B; 4000; Demostad; 0470 12 34 56; an@demo.example\n\n;;flat 4C\nBo\tMolenweg\t5',
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(
    contacts.map(({ name, street, house }) => [name, street, house]),
    [
      ['An Flat', 'Kerkstraat', '3B'],
      ['', '', 'flat 4C'],
      ['Bo', 'Molenweg', '5'],
    ],
  );
  assert.equal(contacts[0]?.email, 'an@demo.example');
});

test('every wrong line is named with its number, and the others are not forgotten', () => {
  const text = [
    'An; Kerkstraat; 1',
    ';;;4000',
    'Bo; Kerkstraat; 2;;; 12',
    'Cas;;;;;; cas at demo',
    'an; kerkstraat ; 1',
    'Di;1;2;3;4;5;6;7',
    `${'x'.repeat(201)};`,
  ].join('\n');
  const { contacts, errors } = parseLines(text);
  assert.deepEqual(errors, [
    { line: 2, error: 'nothing_known' },
    { line: 3, error: 'not_a_phone' },
    { line: 4, error: 'not_an_email' },
    { line: 5, error: 'twice' },
    { line: 6, error: 'too_many_columns' },
    { line: 7, error: 'too_long' },
  ]);
  assert.equal(contacts.length, 1);
});

test('who is in the case already is not added again, and people of one building share its street', () => {
  const first = contactOf(['An', 'Kerkstraat', '1A', '4000', 'Demostad']);
  assert.deepEqual(parseLines('AN; Kerkstraat; 1a', [first]).errors, [{ line: 1, error: 'twice' }]);
  const filled = fillFrom(first, contactOf(['', '', 'flat 3B']));
  assert.deepEqual([filled.street, filled.house, filled.place], ['Kerkstraat', 'flat 3B', 'Demostad']);
});

test('whatever is pasted, each line is either a party, an error or empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      const { contacts, errors } = parseLines(text);
      const filled = text.split('\n').filter((line) => line.trim() !== '').length;
      assert.equal(contacts.length + errors.length, filled);
    }),
  );
});

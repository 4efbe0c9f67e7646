import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Contact, noContactRules } from '../../record/contact.ts';
import { caseNumberIn } from './case-number.ts';
import { edits } from './edits.ts';
import { matchContact, queryFrom } from './match-contact.ts';

const person: Contact = {
  ...{ name: 'Željka van den Berg-Dijkstra', street: 'Kerkstraat', house: '12 bus 3', postcode: '4000' },
  ...{ place: 'Demostad', phone: '0470 12 34 56', email: 'z.berg@demo.example', language: 'nl' },
  rules: noContactRules,
};
const found = (typed: string) => {
  const query = queryFrom(typed);
  return query && matchContact(query, person);
};

test('a name is found without its accents, in any order, by its beginning and joined up', () => {
  for (const typed of ['zeljka', 'Berg Zeljka', 'ŽELJKA VAN DEN', 'vandenberg zeljka', 'dykstra', 'Dijks'])
    assert.equal(found(typed)?.by, 'name', typed);
});

test('typing errors are forgiven: a letter wrong, missing, doubled, or two exchanged', () => {
  for (const typed of ['Zeljak', 'Zelka', 'Zelljka', 'Zeljqa', 'Dijkstar'])
    assert.equal(found(typed)?.by, 'name', typed);
});

test('another name is not found', () => {
  for (const typed of ['Janssens', 'Piet', 'Zora', 'van der Borg', 'Dekster'])
    assert.equal(found(typed), null, typed);
});

test('an address is found, and its numbers must be right', () => {
  assert.equal(found('kerkstraat 12')?.by, 'address');
  assert.equal(found('kerkstaat 12')?.by, 'address');
  assert.equal(found('4000 Demostad')?.by, 'address');
  assert.equal(found('kerkstraat 21'), null);
  assert.equal(found('4020 kerkstraat'), null);
});

test('a name and a street together are found', () => {
  assert.equal(found('zeljka kerkstraat')?.by, 'name');
  assert.equal(found('zeljka molenweg'), null);
});

test('a phone number is found however it is written, by its end, and with one digit wrong', () => {
  for (const typed of ['0470123456', '+32 470 12 34 56', '0032470/12.34.56', '123456', '0470 12 34 57'])
    assert.equal(found(typed)?.by, 'phone', typed);
  assert.equal(found('0471 98 76 54'), null);
});

test('an e-mail address is found whole', () => {
  assert.equal(found('Z.Berg@demo.example')?.by, 'email');
  assert.equal(found('z.burg@demo.example')?.by, 'email');
  assert.equal(found('bert@demo.example'), null);
});

test('what is exact comes before what is nearly so', () => {
  assert.ok((found('zeljka')?.score ?? 0) > (found('zeljak')?.score ?? 1));
});

test('one letter is too little to search by', () => {
  assert.equal(queryFrom('z'), null);
  assert.equal(queryFrom(' ?! '), null);
});

test('an empty contact is found by nothing', () => {
  const nobody = {
    ...person,
    name: '',
    street: '',
    house: '',
    postcode: '',
    place: '',
    phone: '',
    email: '',
  };
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const query = queryFrom(typed);
      assert.equal(query && matchContact(query, nobody), null);
    }),
  );
});

test('every person is found by his own name, and by it with two neighbouring letters exchanged', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghklmnoprstuvwz'),
    minLength: 4,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, fc.nat(), (name, where) => {
      const at = where % (name.length - 1);
      const swapped = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
      for (const typed of [name, swapped]) {
        const query = queryFrom(typed);
        assert.ok(query && matchContact(query, { ...person, name }), `${typed} for ${name}`);
      }
    }),
  );
});

test('errors are counted the same in both directions, and never beyond the most', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.nat(3), (one, other, most) => {
      const count = edits(one, other, most);
      assert.equal(count, edits(other, one, most));
      assert.ok(count <= most + 1);
      assert.equal(edits(one, one, most), 0);
    }),
  );
});

test('the number of a case is read however it is typed', () => {
  for (const typed of ['2026-0012', ' 2026-12 ', '2026/0012', '20260012', '2026 12'])
    assert.equal(caseNumberIn(typed), '2026-0012', typed);
  assert.equal(caseNumberIn('2026-10001'), '2026-10001');
  for (const typed of ['0470123456', '4000', 'Kerkstraat 12', '12', '1000-12'])
    assert.equal(caseNumberIn(typed), null, typed);
});

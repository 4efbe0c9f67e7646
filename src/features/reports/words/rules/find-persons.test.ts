import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Contact, noContactRules } from '../../../cases/record/contact.ts';
import { eachOnce, findPerson, looksPersonal, prepare, sayingOf } from './find-persons.ts';

const person: Contact = {
  ...{ name: 'Frédérique van den Bergh', street: 'Lange Kerkstraat', house: '14 bus 3', postcode: '4000' },
  ...{ place: 'Luik', phone: '+32 476 12 34 56', email: 'fred.bergh@example.org', language: 'fr' },
  rules: noContactRules,
};
const found = (text: string, contact = person) =>
  findPerson(prepare(text), contact).map(({ kind, text: excerpt }) => `${kind}: ${excerpt}`);

test('a name is found with and without its accents, with a typing error, and in small letters where it is whole', () => {
  assert.deepEqual(found('Wij danken Frederique voor haar geduld.'), ['name: Frederique']);
  assert.deepEqual(found('De heer Bergh zei:'), ['name: Bergh']);
  assert.deepEqual(found('en Frederiqeu ook'), ['name: Frederiqeu']);
  assert.ok(found('met frederique van den bergh gesproken').includes('name: frederique van den bergh'));
  assert.deepEqual(found('Naar de berg; tien bergen verder, van den os.'), []);
});

test('a street is found, with its number where that is the person’s', () => {
  assert.deepEqual(found('in de lange kerkstraat 14 woont'), ['address: lange kerkstraat 14']);
  assert.deepEqual(found('in de Lange Kerkstraat, waar'), ['address: Lange Kerkstraat']);
  assert.deepEqual(found('in de Korte Kerkstraat'), []);
});

test('a telephone number is found however it is written, an e-mail address in any letters', () => {
  for (const number of ['0476/12.34.56', '0476 123456', '+32476123456', '0032 (0)476 12 34 56'])
    assert.deepEqual(found(`Bel ${number} gerust.`), [`phone: ${number}`]);
  assert.deepEqual(found('Schrijf naar fred.bergh@EXAMPLE.org.'), ['email: fred.bergh@EXAMPLE.org']);
  assert.deepEqual(found('In 2025 waren het 123456 minuten.'), []);
});

test('of an organisation only where it can be reached is looked for', () => {
  const town = { ...person, name: 'Stad Luik', kind: 'organisation' as const };
  assert.deepEqual(found('De Stad hielp.', town), []);
});

test('what looks like a number of somebody is pointed at, whoever’s it is', () => {
  const looks = (text: string) =>
    looksPersonal(prepare(text)).map(({ kind, text: excerpt }) => `${kind}: ${excerpt}`);
  assert.deepEqual(looks('Kerkstraat 12'), ['address: Kerkstraat 12']);
  assert.deepEqual(looks('au 12, rue de la Paix'), ['address: 12, rue d']);
  assert.deepEqual(looks('rue de la Paix 12'), ['address: rue de la Paix 12']);
  assert.deepEqual(looks('in der Hauptstraße 3a'), ['address: Hauptstraße 3a']);
  assert.deepEqual(looks('bel 04 222 33 44 of mail x@y.be'), ['phone: 04 222 33 44', 'email: x@y.be']);
  assert.deepEqual(looks('In 2025 kwamen er 130 aanvragen, 12 meer dan in 2024.'), []);
});

test('what was said of a finding holds wherever it stands', () => {
  const two = findPerson(prepare('Bergh en BERGH'), person);
  assert.equal(two.length, 2);
  assert.equal(eachOnce(two).length, 1);
  assert.equal(sayingOf(two[0] as never), sayingOf(two[1] as never));
});

test('a long text is looked through quickly', () => {
  const prepared = prepare('Kerkstraat rue de 12 la Paix 0476 12 x@y. '.repeat(200));
  const began = performance.now();
  for (let n = 0; n < 2000; n += 1) findPerson(prepared, person);
  looksPersonal(prepared);
  assert.ok(performance.now() - began < 3000, `${performance.now() - began}`);
});

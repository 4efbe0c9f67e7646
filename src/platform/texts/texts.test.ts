import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './languages.ts';
import { texts } from './texts.ts';

const say = texts(
  { hello: 'Dag {name}', cases: '{count, plural, one {één zaak} other {# zaken}}', plain: 'Zo gaat het' },
  {
    fr: {
      hello: 'Bonjour {name}',
      cases: '{count, plural, one {un dossier} other {# dossiers}}',
      plain: "C'est ainsi",
    },
    de: {
      hello: 'Guten Tag {name}',
      cases: '{count, plural, one {ein Fall} other {# Fälle}}',
      plain: 'So geht es',
    },
    en: {
      hello: 'Hello {name}',
      cases: '{count, plural, one {one case} other {# cases}}',
      plain: 'This is how',
    },
  },
);

test('a text is said in the language of the reader, with its arguments', () => {
  assert.equal(say('nl')('hello', { name: 'An' }), 'Dag An');
  assert.equal(say('de')('cases', { count: 1 }), 'ein Fall');
  assert.equal(say('fr')('cases', { count: 3 }), '3 dossiers');
});

test('an apostrophe in French stays an apostrophe', () => {
  assert.equal(say('fr')('plain'), "C'est ainsi");
});

test('a French mark stays on the line of its word', () => {
  const ask = texts(
    { q: 'Wie?' },
    { fr: { q: 'Qui voit « quoi » ?' }, de: { q: 'Wer?' }, en: { q: 'Who?' } },
  );
  assert.equal(ask('fr')('q'), 'Qui voit «\u00a0quoi\u00a0»\u00a0?');
});

test('a missing key, a missing argument and a missing translation do not compile', () => {
  // @ts-expect-error unknown key
  assert.throws(() => say('nl')('nothing'));
  // @ts-expect-error the argument is missing
  assert.throws(() => say('nl')('hello'));
  // @ts-expect-error French lacks the key
  texts({ a: 'a' }, { fr: {}, de: { a: 'a' }, en: { a: 'a' } });
});

test('the language comes from Accept-Language by weight, and Dutch is the fallback', () => {
  assert.equal(languageOf('pl, fr-BE;q=0.8, en;q=0.9'), 'en');
  assert.equal(languageOf('de-AT'), 'de');
  assert.equal(languageOf('pl'), 'nl');
  assert.equal(languageOf(undefined), 'nl');
});

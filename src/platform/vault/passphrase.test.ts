import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hardenPassphrase, passphraseProblem } from './passphrase.ts';
import { newKey } from './seal.ts';

describe('hardening', () => {
  const salt = newKey().subarray(0, 16);
  const installationKey = newKey();

  test('the same passphrase gives the same verifier and key, however its accents are typed', async () => {
    const once = await hardenPassphrase('café aan de gracht', salt, installationKey);
    assert.deepEqual(await hardenPassphrase('cafe\u0301 aan de gracht', salt, installationKey), once);
    assert.equal(once.verifier.length, 32);
    assert.equal(once.key.length, 32);
    assert.notDeepEqual(once.verifier, once.key);
  });

  test('another passphrase, salt or installation gives neither the verifier nor the key', async () => {
    const all = await Promise.all([
      hardenPassphrase('café aan de gracht', salt, installationKey),
      hardenPassphrase('café aan de grachT', salt, installationKey),
      hardenPassphrase('café aan de gracht', newKey().subarray(0, 16), installationKey),
      hardenPassphrase('café aan de gracht', salt, newKey()),
    ]);
    const values = all.flatMap(({ verifier, key }) => [verifier, key]);
    assert.equal(new Set(values.map((value) => Buffer.from(value).toString('hex'))).size, 8);
  });
});

describe('choosing', () => {
  const marieke = { email: 'm.janssens@voorbeeld.example', name: 'Marieke Janssens' };

  test('a passphrase has twelve characters as people count them', () => {
    assert.equal(passphraseProblem('regen, fiet'), 'too_short');
    assert.equal(passphraseProblem('regen, fiets'), null);
    assert.equal(passphraseProblem('e\u0301'.repeat(11)), 'too_short');
    assert.equal(passphraseProblem(''), 'too_short');
  });

  for (const guessable of [
    'wachtwoord123!',
    'Welkom2026!!',
    'W@chtw00rd1234',
    'Mot De Passe 12',
    'Passwort-2026',
    'qwertyuiop12',
    'azertyuiop!!',
    'abcdefghijklm',
    '1qaz2wsx3edc4rfv',
    '123456789012',
    '9876543210987',
    'aaaaaaaaaaaaaa',
    'fietsfietsfiets',
    'Buurtbemiddeling1',
  ]) {
    test(`“${guessable}” is too common`, () => {
      assert.equal(passphraseProblem(guessable, marieke), 'too_common');
    });
  }

  for (const own of ['Marieke-1985!', 'JanssensMarieke', 'm.janssens2026', 'MÁRIEKE-2026-x']) {
    test(`“${own}” is little more than her name`, () => {
      assert.equal(passphraseProblem(own, marieke), 'contains_name');
    });
  }

  for (const good of [
    'entente-demo',
    'Marieke fietst graag naar zee',
    'paard accu niet mooi',
    'la pluie tombe doucement',
    'X9#kd02!mPq&z',
    'schnee im juli 1987',
  ]) {
    test(`“${good}” may be chosen`, () => {
      assert.equal(passphraseProblem(good, marieke), null);
    });
  }

  test('nobody needs to give a name or an address', () => {
    assert.equal(passphraseProblem('paard accu niet mooi', { email: '', name: '' }), null);
  });
});

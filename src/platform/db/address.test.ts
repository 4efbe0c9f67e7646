import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressFromUrl, as, rolePassword, urlOf } from './address.ts';

const plain = { host: 'db.example', port: 5432, database: 'entente', user: 'owner', password: 'p@ss:/?#' };

test('a URL names user, password, host, port and database', () => {
  assert.deepEqual(addressFromUrl('postgres://owner:p%40ss%3A%2F%3F%23@db.example/entente'), plain);
  assert.deepEqual(addressFromUrl('postgresql://owner:p%40ss%3A%2F%3F%23@db.example:6432/entente'), {
    ...plain,
    port: 6432,
  });
  assert.equal(addressFromUrl('postgres://owner@[::1]:5433/entente').host, '::1');
});

test('a socket is named in any of the three ways that people write it', () => {
  const socket = { ...plain, host: '/run/postgresql', password: '' };
  assert.deepEqual(addressFromUrl('postgres://owner@/entente?host=/run/postgresql'), socket);
  assert.deepEqual(addressFromUrl('postgres:///entente?host=/run/postgresql&user=owner'), socket);
  assert.deepEqual(addressFromUrl('postgres://owner@%2Frun%2Fpostgresql/entente'), socket);
});

test('sslmode means what it means for PostgreSQL', () => {
  const ssl = (mode: string) => addressFromUrl(`postgres://owner@db.example/entente?sslmode=${mode}`).ssl;
  assert.equal(ssl('disable'), false);
  assert.deepEqual(ssl('require'), { rejectUnauthorized: false });
  assert.deepEqual(ssl('verify-full'), { rejectUnauthorized: true });
  assert.throws(() => ssl('perhaps'), /unknown sslmode: perhaps/);
});

test('what is no address is refused with a sentence that does not tell the password', () => {
  for (const wrong of [
    '',
    'mysql://a:secret@b/c',
    'owner:secret@db.example',
    'postgres://owner:secret@:x/entente',
  ]) {
    assert.throws(
      () => addressFromUrl(wrong),
      (error: Error) => /must look like postgres:/.test(error.message) && !error.message.includes('secret'),
    );
  }
  assert.throws(() => addressFromUrl('postgres://db.example/entente'), /names no user/);
});

test('every address survives being written as a URL', () => {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text.isWellFormed() && !/^\.\.?$/.test(text));
  const address = fc.record({
    host: fc.constantFrom('db.example', '::1', '/run/postgresql', '/tmp/a b/é'),
    port: fc.integer({ min: 1, max: 65_535 }),
    ...{ database: word, user: word, password: word },
  });
  fc.assert(fc.property(address, (one) => assert.deepEqual(addressFromUrl(urlOf(one)), { ...one })));
});

test('each role has its own password, which follows from the key alone', () => {
  const key = new Uint8Array(32).fill(1);
  const app = rolePassword(key, 'entente_app');
  assert.match(app, /^[\w-]{43}$/);
  assert.equal(rolePassword(new Uint8Array(32).fill(1), 'entente_app'), app);
  assert.notEqual(rolePassword(key, 'entente_mail'), app);
  assert.notEqual(rolePassword(new Uint8Array(32).fill(2), 'entente_app'), app);
  assert.deepEqual(as(plain, 'entente_app', app), { ...plain, user: 'entente_app', password: app });
});

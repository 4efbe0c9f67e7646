import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterLook, dueForLook, type Outcome, type Probed, silentSince } from './count-failures.ts';
import { phoneLooksRight } from './phone-form.ts';
import { isPublicAddress } from './public-address.ts';

const at = (day: string, time = '02:00') => new Date(`2026-${day}T${time}:00Z`);
const url = 'https://dienst.example/';
const gone: Outcome = { answers: false, problem: 'not_found', network: false };
const looks = (...found: [Outcome, Date, string?][]) =>
  found.reduce<Probed | null>(
    (before, [outcome, now, value]) => afterLook(before, value ?? url, outcome, now),
    null,
  );

test('a fact is marked after failures on three different days, and the mark says since the first', () => {
  assert.equal(silentSince(looks([gone, at('11-01')], [gone, at('11-08')]), url), null);
  const thrice = looks([gone, at('11-01')], [gone, at('11-08')], [gone, at('11-15')]);
  assert.deepEqual(silentSince(thrice, url), at('11-01'));
  const sameDay = looks([gone, at('11-01')], [gone, at('11-01', '12:00')], [gone, at('11-01', '23:00')]);
  assert.equal(sameDay?.failures, 1);
  assert.equal(silentSince(sameDay, url), null);
});

test('one answer takes the mark away, and another value begins anew', () => {
  const marked: [Outcome, Date][] = [
    [gone, at('11-01')],
    [gone, at('11-08')],
    [gone, at('11-15')],
  ];
  assert.equal(silentSince(looks(...marked, [{ answers: true }, at('11-22')]), url), null);
  assert.equal(looks(...marked, [gone, at('11-22'), 'https://new.example/'])?.failures, 1);
  assert.equal(silentSince(looks(...marked), 'https://new.example/'), null);
});

test('what was looked at rests for seven days, unless it was changed', () => {
  const looked = looks([gone, at('11-01')]);
  assert.equal(dueForLook(null, url, at('11-01')), true);
  assert.equal(dueForLook(looked, url, at('11-07', '23:00')), false);
  assert.equal(dueForLook(looked, url, at('11-08')), true);
  assert.equal(dueForLook(looked, 'https://new.example/', at('11-02')), true);
});

test('only addresses of the open internet are asked', () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0'])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1', 'not an address', ''])
    assert.equal(isPublicAddress(address), false, address);
  const closed6 = [
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
  ];
  for (const address of [...closed6, '2002:7f00:1::', '2001::1', '2001:db8::1', 'ff02::1'])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '193.190.0.1', '2a00:1450:400e::1', '2606:4700::1'])
    assert.equal(isPublicAddress(address), true, address);
});

test('telephone numbers are looked at by their form, as people in each country write them', () => {
  for (const phone of [
    '04 123 45 67',
    '+32 4 123 45 67',
    '0478/12.34.56',
    '+32 (0)2 123 45 67',
    '0800 12345',
    '1700',
  ])
    assert.equal(phoneLooksRight(phone, 'be'), true, phone);
  for (const phone of [
    '020 123 45 67',
    '+31 20 1234567',
    '0031 6 12345678',
    '14 020',
    '0900-1234',
    '+32 4 123 45 67',
  ])
    assert.equal(phoneLooksRight(phone, 'nl'), true, phone);
  for (const phone of ['04 123 45', '12', 'bel ons', '020 123 45 678 9', '+32 4 1'])
    assert.equal(phoneLooksRight(phone, 'be'), false, phone);
});

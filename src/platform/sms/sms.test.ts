import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { jobHouse } from '../../../test/job-house.ts';
import type { House } from '../house.ts';
import { requestFor, type SmsGateway, smsGatewayFrom } from './gateway.ts';
import { internationalNumber, queueSms } from './queue-sms.ts';
import { sendSmsWith } from './send-sms.ts';

let here: TestHouse;
let house: House;
let sms: ReturnType<typeof jobHouse>;
const got: { headers: IncomingMessage['headers']; body: string }[] = [];
let status = 200;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  got.push({ headers: request.headers, body });
  response.writeHead(status).end();
});
let gateway: SmsGateway;

before(async () => {
  here = await testHouse();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  gateway = smsGatewayFrom({
    SMS_URL: `http://127.0.0.1:${port}/send`,
    SMS_HEADERS: '{"Authorization":"Bearer planted","Content-Type":"application/json"}',
  }) as SmsGateway;
  house = { ...here.house, sms: gateway };
  sms = jobHouse(here, 'entente_sms');
});
after(async () => {
  server.close();
  await sms.close();
  await here.close();
});

const queue = (to: string, text = 'U hebt morgen een afspraak.') =>
  house.db.as({ kind: 'public' }, (tx) =>
    queueSms(tx, house, { to, text, purpose: 'reminder', serviceId: null }),
  );
const waiting = () =>
  sms.house.db.as({ kind: 'job', job: 'send_sms' }, (tx) =>
    tx.selectFrom('platform.sms_outbox').selectAll().execute(),
  );
const send = (id: string) =>
  sendSmsWith({
    db: sms.house.db,
    installationKey: house.installationKey,
    gateway,
    now: here.house.now,
  })(id);

test('numbers as people type them become international', () => {
  const cases = [
    ['0470 12 34 56', 'be', '+32470123456'],
    ['06-12345678', 'nl', '+31612345678'],
    ['+32 (0)470/12.34.56', 'nl', '+32470123456'],
    ['0031612345678', 'be', '+31612345678'],
    ['32470123456', 'nl', '+32470123456'],
    ['bel maar niet', 'be', null],
    ['12', 'be', null],
  ] as const;
  for (const [typed, country, wanted] of cases)
    assert.equal(internationalNumber(typed, country), wanted, typed);
});

test('a message waits sealed, goes to the gateway once, and is deleted then', async () => {
  assert.equal(await queue('0470 12 34 56', 'Zeg "ja"\nof nee'), true);
  const [row] = await waiting();
  assert.ok(row);
  assert.ok(!Buffer.from(row.sealed).toString('latin1').includes('470123456'));
  await send(row.id);
  await send(row.id);
  assert.equal(got.length, 1);
  assert.deepEqual(JSON.parse(got[0]?.body ?? ''), { to: '+32470123456', text: 'Zeg "ja"\nof nee' });
  assert.equal(got[0]?.headers.authorization, 'Bearer planted');
  assert.equal((await waiting()).length, 0);
});

test('without a gateway, or to what is no number, nothing waits', async () => {
  assert.equal(await queue('geen'), false);
  const off = await here.house.db.as({ kind: 'public' }, (tx) =>
    queueSms(tx, here.house, { to: '0470123456', text: 'x', purpose: 'reminder', serviceId: null }),
  );
  assert.equal(off, false);
  assert.equal((await waiting()).length, 0);
});

test('a gateway that is down is tried again; one that refuses the message is not; what is too late does not go', async () => {
  await queue('0470123456');
  const id = (await waiting())[0]?.id ?? '';
  status = 503;
  await assert.rejects(send(id), { code: 'EGATEWAY' });
  status = 400;
  await send(id);
  assert.ok((await waiting())[0]?.failed_at);
  status = 200;
  const before = got.length;
  await queue('0470123456');
  const late = (await waiting()).find((row) => !row.failed_at)?.id ?? '';
  here.setNow(new Date('2026-11-23T09:00:00Z'));
  await send(late);
  assert.equal(got.length, before);
});

test('the app itself cannot read what waits', async () => {
  await assert.rejects(
    house.db.as({ kind: 'public' }, (tx) => tx.selectFrom('platform.sms_outbox').selectAll().execute()),
    /permission denied/,
  );
});

test('each value is written as its place needs it, and settings that would leak a number are refused', () => {
  const form = smsGatewayFrom({
    SMS_URL: 'https://sms.example/api?id={id}',
    SMS_HEADERS: '{"content-type":"application/x-www-form-urlencoded"}',
    SMS_BODY: 'to={to}&msg={text}',
  }) as SmsGateway;
  const { url, init } = requestFor(form, { id: 'a b', to: '+32470', text: 'a&to=1' });
  assert.equal(url, 'https://sms.example/api?id=a%20b');
  assert.equal(init.body, 'to=%2B32470&msg=a%26to%3D1');
  assert.equal(smsGatewayFrom({}), null);
  for (const env of [
    { SMS_URL: 'http://sms.example/' },
    { SMS_URL: 'nowhere' },
    { SMS_URL: 'https://sms.example', SMS_HEADERS: 'Bearer x' },
    { SMS_URL: 'https://sms.example', SMS_BODY: 'hello' },
    { SMS_URL: 'https://sms.example', SMS_METHOD: 'TRACE' },
  ])
    assert.throws(() => smsGatewayFrom(env), /SMS_/);
});

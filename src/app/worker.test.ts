import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { testInstallationKey } from '../../test/database.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { type MailServer, mailServer } from '../../test/mail-server.ts';
import { audit } from '../platform/audit/queries.ts';
import { as, rolePassword } from '../platform/db/address.ts';
import { prepareJobs } from '../platform/jobs/prepare-jobs.ts';
import { queueMail } from '../platform/mail/queue-mail.ts';
import { withEncryption } from '../platform/mail/send-mail.ts';
import { readConfig } from './config.ts';
import { startWorker } from './worker.ts';

let t: TestHouse;
let owner: pg.Client;
let smtp: MailServer;
before(async () => {
  t = await testHouse();
  smtp = await mailServer();
  owner = new pg.Client(t.owner);
  await owner.connect();
  await owner.query('alter table platform.outbox no force row level security');
});
after(async () => {
  await owner.end();
  await smtp.close();
  await t.close();
});

const start = (
  settings: Record<string, string> = { SMTP_URL: smtp.url, MAIL_FROM: 'Help <help@town.test>' },
) => startWorker({ house: t.house, owner: t.owner, close: async () => undefined }, readConfig({}, settings));
const send = (to: string, text = 'MARKER-TEXT', html?: string) =>
  t.house.db.as({ kind: 'public' }, (tx) =>
    queueMail(tx, t.house, { to, subject: 'A message', text, html, purpose: 'test', serviceId: null }),
  );
const count = async (sql: string): Promise<number> =>
  (await owner.query(`select count(*)::int as n ${sql}`)).rows[0].n;
const until = async (there: () => Promise<boolean>) => {
  for (let n = 0; n < 200; n++) {
    if (await there()) return;
    await pause(50);
  }
  assert.fail('it did not happen within ten seconds');
};
const outboxIsEmpty = async () => (await count('from platform.outbox')) === 0;

test('mail of a time without a worker or job tables goes once the worker runs', async () => {
  await send('early@town.test');
  await prepareJobs(t.owner);
  const without = await start({});
  await send('second@town.test');
  await pause(300);
  await without.stop();
  assert.equal(await count('from platform.outbox'), 2);
  assert.equal(smtp.received.length, 0);
  const worker = await start();
  await smtp.until(2);
  await until(outboxIsEmpty);
  await worker.stop();
  assert.deepEqual(smtp.received.flatMap((mail) => mail.to).sort(), ['early@town.test', 'second@town.test']);
});

test('a mail goes at once, whole, from a neutral sender, and nothing of it stays', async () => {
  const worker = await start();
  smtp.received.length = 0;
  await send('anna@town.test', 'Bonjour, voilà', '<p>Bonjour, voilà</p>');
  await smtp.until(1);
  await until(outboxIsEmpty);
  await worker.stop();
  const [mail] = smtp.received;
  assert.equal(mail?.from, 'help@town.test');
  assert.match(mail?.raw ?? '', /^From: Help <help@town\.test>$/m);
  assert.match(mail?.raw ?? '', /^Message-ID: <[0-9a-f-]{36}@town\.test>$/m);
  assert.match(mail?.raw ?? '', /^Auto-Submitted: auto-generated$/m);
  assert.match(mail?.raw ?? '', /multipart\/alternative/);
  assert.doesNotMatch(mail?.raw ?? '', /mailer/i);
  assert.equal(await count('from graphile_worker._private_jobs'), 0);
});

test('a mail that the server cannot take now is tried again; the job carries neither address nor words', async () => {
  const worker = await start();
  smtp.received.length = 0;
  smtp.refuse = { code: 451, words: 'later please, Anna' };
  await send('anna@town.test');
  await until(async () => (await count('from platform.outbox where attempts = 1')) === 1);
  await until(
    async () => (await count('from graphile_worker._private_jobs where last_error is not null')) === 1,
  );
  const { rows } = await owner.query('select * from graphile_worker._private_jobs');
  assert.doesNotMatch(JSON.stringify(rows), /anna|MARKER|later/i);
  assert.doesNotMatch(t.logged.join('\n'), /anna|MARKER|later/i);
  smtp.refuse = null;
  await owner.query(`update graphile_worker._private_jobs set run_at = now()`);
  await smtp.until(1);
  await until(outboxIsEmpty);
  await worker.stop();
});

test('a mail that is refused for good stays, is marked, and stops nobody else', async () => {
  const worker = await start();
  smtp.received.length = 0;
  smtp.refuse = { code: 550, words: 'no such person' };
  await send('wrong@town.test');
  await until(async () => (await count('from platform.outbox where failed_at is not null')) === 1);
  smtp.refuse = null;
  await send('right@town.test');
  await smtp.until(1);
  await until(async () => (await count('from graphile_worker._private_jobs')) === 0);
  await worker.stop();
  assert.deepEqual(smtp.received[0]?.to, ['right@town.test']);
  await owner.query('delete from platform.outbox');
});

test('two workers send each mail once', async () => {
  const workers = [await start(), await start()];
  smtp.received.length = 0;
  await Promise.all(Array.from({ length: 20 }, (_, n) => send(`n${n}@town.test`)));
  await smtp.until(20);
  await until(outboxIsEmpty);
  await Promise.all(workers.map((worker) => worker.stop()));
  assert.equal(smtp.received.length, 20);
  assert.equal(new Set(smtp.received.map((mail) => mail.to[0])).size, 20);
});

test('the worker seals the trail while it runs, and its head goes to the operators', async () => {
  await owner.query(`insert into identity.member (id, email, name, language, made_at, salt, verifier, public_key, sealed_private_key)
    values ('22222222-2222-4222-8222-222222222222', 'operator@town.test', 'O', 'nl', now(), '', '', '', '')`);
  await owner.query(
    `insert into identity.role (member_id, role, since) values ('22222222-2222-4222-8222-222222222222', 'operator', now())`,
  );
  const worker = await start();
  smtp.received.length = 0;
  await t.house.db.as({ kind: 'public' }, (tx) =>
    audit(tx, { at: t.house.now(), serviceId: null, action: 'x', person: null, role: 'public' }),
  );
  await until(async () => (await count('from trail.seal')) === 1);
  await owner.query(`select platform.enqueue('tell_head', gen_random_uuid())`);
  await smtp.until(1);
  await worker.stop();
  const raw = (smtp.received[0]?.raw ?? '').replaceAll('=\n', '');
  assert.deepEqual(smtp.received[0]?.to, ['operator@town.test']);
  assert.match(raw, /verify-audit --head 1:[0-9a-f]{64}/);
});

test('the runner’s role sees the job tables and nothing else; the app’s role sees no job table', async () => {
  const signIn = async (role: 'entente_worker' | 'entente_app' | 'entente_mail') => {
    const client = new pg.Client(as(t.owner, role, rolePassword(testInstallationKey, role)));
    await client.connect();
    return client;
  };
  const worker = await signIn('entente_worker');
  for (const table of ['platform.outbox', 'identity.member', 'confidential.cases', 'trail.audit_row'])
    await assert.rejects(worker.query(`select * from ${table}`), /permission denied/);
  await worker.end();
  for (const role of ['entente_app', 'entente_mail'] as const) {
    const client = await signIn(role);
    await assert.rejects(client.query('select * from graphile_worker._private_jobs'), /permission denied/);
    await assert.rejects(client.query(`select graphile_worker.add_job('x')`), /permission denied/);
    await client.end();
  }
});

test('mail leaves this machine encrypted unless the operator says otherwise', () => {
  assert.match(withEncryption('smtp://u:p@mail.example:587'), /requireTLS=true/);
  assert.doesNotMatch(withEncryption('smtp://127.0.0.1:25'), /requireTLS/);
  assert.match(withEncryption('smtp://mail.example?requireTLS=false'), /requireTLS=false/);
});

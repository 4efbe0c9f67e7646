import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { testInstallationKey } from '../../../test/database.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { as, rolePassword } from '../db/address.ts';
import { openMail } from './mail.ts';
import { queueMail } from './queue-mail.ts';

let t: TestHouse;
let sender: pg.Client;
before(async () => {
  t = await testHouse();
  sender = new pg.Client(as(t.owner, 'entente_mail', rolePassword(testInstallationKey, 'entente_mail')));
  await sender.connect();
});
after(async () => {
  await sender.end();
  await t.close();
});

const letter = {
  to: 'anna@example.test',
  subject: 'A message for you',
  text: 'Follow this link: MARKER-LINK',
  purpose: 'invitation',
  serviceId: null,
};

test('a mail waits in the outbox, sealed and bound to its row', async () => {
  await t.house.db.as({ kind: 'public' }, (tx) => queueMail(tx, t.house, letter));
  const { rows } = await sender.query('select id, sealed from platform.outbox');
  assert.equal(rows.length, 1);
  assert.equal(openMail(t.house.installationKey, rows[0].id, rows[0].sealed).text, letter.text);
  const everything = Buffer.from(rows[0].sealed).toString('latin1');
  assert.doesNotMatch(everything, /MARKER-LINK|anna@|A message/);
  const other = '00000000-0000-4000-8000-000000000000';
  assert.throws(() => openMail(t.house.installationKey, other, rows[0].sealed), { name: 'SealBroken' });
});

test('a mail of a transaction that fails is never sent', async () => {
  const before = await sender.query('select count(*)::int as n from platform.outbox');
  await assert.rejects(
    t.house.db.as({ kind: 'public' }, async (tx) => {
      await queueMail(tx, t.house, letter);
      throw new Error('changed my mind');
    }),
  );
  const now = await sender.query('select count(*)::int as n from platform.outbox');
  assert.deepEqual(now.rows, before.rows);
});

test('the public cannot read the outbox back', async () => {
  const rows = await t.house.db.as({ kind: 'public' }, (tx) =>
    tx.selectFrom('platform.outbox').selectAll().execute(),
  );
  assert.deepEqual(rows, []);
});

test('an address or subject cannot smuggle in a header', async () => {
  const sly = { ...letter, subject: 'Hello\r\nBcc: everyone@example.test' };
  await assert.rejects(
    t.house.db.as({ kind: 'public' }, (tx) => queueMail(tx, t.house, sly)),
    TypeError,
  );
});

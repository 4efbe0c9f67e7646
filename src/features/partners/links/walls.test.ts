import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { entered, type LinkedTown, linkedTown, linkFor } from '../../../../test/linked-town.ts';
import { seeAll } from '../../../../test/see-all.ts';
import type { Viewer } from '../../../platform/db/database.ts';
import { openSms } from '../../../platform/sms/sms.ts';
import { hashOfSession } from './entry/give-code.ts';
import { hashOfLink } from './make-link.ts';
import { livingLink } from './queries.ts';

let here: TestHouse;
let around: LinkedTown;
let owner: pg.Client;
let link: string;
let session: string;
before(async () => {
  here = await testHouse();
  around = await linkedTown(here);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
  link = await linkFor(here, around);
  await linkFor(here, around);
  session = [...(await entered(here, link)).cookies.values()][0] ?? '';
});
after(async () => {
  await owner.end();
  await here.close();
});

const linkKey = () => hashOfLink(link.split('/').at(-1) ?? '');
const tables = ['partners.link', 'partners.link_code', 'partners.link_session'] as const;
const seen = (viewer: Viewer) =>
  here.house.db.as(viewer, async (tx) => {
    const rows: number[] = [];
    for (const table of tables) rows.push((await tx.selectFrom(table).selectAll().execute()).length);
    return rows;
  });

test('of links, codes and sessions each sees his own alone, in the database too', async () => {
  const { town } = around;
  const member = (who: { member: { memberId: string } }): Viewer => ({
    kind: 'member',
    memberId: who.member.memberId,
  });
  assert.deepEqual(await seen({ kind: 'public' }), [0, 0, 0]);
  assert.deepEqual(await seen({ kind: 'public', key: linkKey() }), [1, 1, 1]);
  assert.deepEqual(await seen({ kind: 'public', key: hashOfSession(session) }), [1, 0, 1]);
  assert.deepEqual(await seen(member(town.coordinator)), [2, 0, 0]);
  for (const who of [town.otherCoordinator, town.administrator, ...town.mediators])
    assert.deepEqual(await seen(member(who)), [0, 0, 0]);
});

test('who has a link can make no other, change no other, and none that ended begins again', async () => {
  const as = (key: Uint8Array) => ({ kind: 'public', key }) as const;
  const changed = await here.house.db.as(as(linkKey()), (tx) =>
    tx.updateTable('partners.link').set({ wrong_codes: 1 }).executeTakeFirst(),
  );
  assert.equal(changed.numUpdatedRows, 1n);
  const { rows } = await owner.query('select * from partners.link limit 1');
  const another = { ...rows[0], id: crypto.randomUUID(), token_hash: Buffer.alloc(32) };
  await assert.rejects(
    here.house.db.as(as(linkKey()), (tx) => tx.insertInto('partners.link').values(another).execute()),
    /row-level security/,
  );
  await owner.query('update partners.link set ended_at = now()');
  const { memberId } = around.town.coordinator.member;
  const revived = await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    tx.updateTable('partners.link').set({ ended_at: null }).executeTakeFirst(),
  );
  assert.equal(revived.numUpdatedRows, 0n);
  await owner.query('update partners.link set ended_at = null');
});

test('where the service has a gateway, the code goes to the telephone of the contact and nowhere else', async () => {
  const sms = {
    url: 'https://sms.example',
    method: 'POST',
    headers: {},
    body: '{to}',
    country: 'be',
  } as const;
  const withSms = { ...here, house: { ...here.house, sms } };
  await owner.query(`update partners.contact set phone = '0470 00 00 09'`);
  // Reading the outbox put its wall up again, for the owner too.
  await owner.query('alter table platform.outbox no force row level security');
  await owner.query('delete from platform.outbox');
  const byPhone = await linkFor(withSms, around, { contact: `${around.contactId}:sms` });
  const asked = await browse(withSms.house).post(`${byPhone}/code`);
  assert.equal(asked.status, 303);
  const { rows } = await owner.query('select id, sealed from platform.sms_outbox');
  const told = rows.map((row) => openSms(here.house.installationKey, row.id, row.sealed));
  assert.deepEqual(
    told.map(({ to }) => to),
    ['+32470000009'],
  );
  assert.match(told[0]?.text ?? '', /^Uw code is \d{6}\./);
  assert.equal((await owner.query('select from platform.outbox')).rowCount, 0);
  const key = hashOfLink(byPhone.split('/').at(-1) ?? '');
  await owner.query(`update partners.contact set phone = '0470 00 00 10'`);
  assert.equal(
    await here.house.db.as({ kind: 'public', key }, (tx) => livingLink(tx, key, here.house.now())),
    undefined,
  );
});

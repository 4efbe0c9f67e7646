import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { peopleAround, take } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { finishAll } from './finish-forgetting.ts';
import { forgetAgain } from './forget-again.ts';
import { dueCases, forgetDue } from './forget-due.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let owner: pg.Client;
let job: ReturnType<typeof jobHouse>;
const start = new Date('2026-01-15T09:00:00Z');
const later = (months: number) => new Date(Date.UTC(2026, months, 16, 9));

before(async () => {
  open = await testHouse(start);
  town = await smallTown(open.house);
  app = createApp(open.house);
  owner = new pg.Client(open.owner);
  await owner.connect();
  await seeAll(owner);
  job = jobHouse(open, 'entente_retention');
});
after(async () => {
  await job.close();
  await owner.end();
  await open.close();
});
beforeEach(async () => {
  open.setNow(start);
  desk = await signIn(app, 'coordinator@demo.example');
});

type Asked = Awaited<ReturnType<SmallTown['ask']>>;

async function closedCase(plea: Parameters<SmallTown['ask']>[0] = {}): Promise<Asked> {
  const asked = await town.ask(plea);
  await take(app, desk, asked.number, 'intake', { how: 'phone' });
  await take(app, desk, asked.number, 'acceptance', { agrees: 'yes' });
  await take(app, desk, asked.number, 'closing', { outcome: 'SELF_OK' });
  return asked;
}
const rowsOf = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows;
const countOf = async (sql: string, ...values: unknown[]) => (await rowsOf(sql, ...values)).length;
const shredKeyOf = async (caseId: string): Promise<string> =>
  (await rowsOf('select shred_key from confidential.cases where id = $1', caseId))[0]?.shred_key;
const isThere = (caseId: string) => countOf('select from confidential.cases where id = $1', caseId);
const due = async () => (await dueCases(job.house)).map(({ case_id }) => case_id);

test('a case goes twelve months after it was closed, and not a day before', async () => {
  const asked = await closedCase();
  const key = await shredKeyOf(asked.caseId);
  open.setNow(new Date('2027-01-14T09:00:00Z'));
  assert.ok(!(await due()).includes(asked.caseId));
  open.setNow(new Date('2027-01-15T09:00:00Z'));
  assert.ok((await due()).includes(asked.caseId));
  assert.ok((await forgetDue(job.house)).forgotten > 0);
  assert.equal(await isThere(asked.caseId), 0);
  assert.equal(await open.house.keyStore.get(key), null);
  desk = await signIn(app, 'coordinator@demo.example');
  assert.equal(
    (await request(app, desk, 'GET', `/cases/${asked.number}`)).status,
    404,
    'its number leads nowhere',
  );
});

test('what nobody accepted is a request, and goes after six', async () => {
  const asked = await town.ask();
  open.setNow(later(6));
  assert.ok((await due()).includes(asked.caseId));
});

test('an open case stays, however old; so does one that was opened again', async () => {
  const asked = await town.ask();
  await take(app, desk, asked.number, 'intake', { how: 'phone' });
  await take(app, desk, asked.number, 'acceptance', { agrees: 'yes' });
  open.setNow(later(60));
  assert.ok(!(await due()).includes(asked.caseId));
});

test('a service chooses how long, within the bounds', async () => {
  const asked = await closedCase();
  await owner.query(`insert into identity.retention_period values ($1, 'case', 3, now(), $2)`, [
    town.service.id,
    town.administrator.member.memberId,
  ]);
  open.setNow(later(3));
  assert.ok((await due()).includes(asked.caseId));
  await owner.query('delete from identity.retention_period');
  assert.ok(!(await due()).includes(asked.caseId));
});

test('a case that is held stays until the hold is lifted', async () => {
  const asked = await closedCase();
  const { rows } = await owner.query(
    `insert into confidential.legal_hold (id, case_id, service_id, reason, review_on, placed_at, placed_by)
     select gen_random_uuid(), id, service_id, 'court', '2027-06-01', now(), $2 from confidential.cases where id = $1 returning id`,
    [asked.caseId, town.coordinator.member.memberId],
  );
  open.setNow(later(20));
  await forgetDue(job.house);
  assert.equal(await isThere(asked.caseId), 1);
  await owner.query(
    'update confidential.legal_hold set lifted_at = now(), lifted_by = placed_by where id = $1',
    [rows[0].id],
  );
  await forgetDue(job.house);
  assert.equal(await isThere(asked.caseId), 0);
});

test('a case with an open complaint stays', async () => {
  const asked = await closedCase();
  await owner.query('update confidential.cases set complaint_flag = true where id = $1', [asked.caseId]);
  open.setNow(later(20));
  assert.ok(!(await due()).includes(asked.caseId));
});

test('with the case go sessions, messages on their way and what is known of whom a mediator knows; others stay', async () => {
  const around = await peopleAround(open.house, app, town);
  const { caseId, partyA } = around.open;
  const kept = await town.ask();
  await owner.query('update confidential.cases set closed_at = stage_since where id = $1', [caseId]);
  await owner.query(
    `insert into confidential.acquaintance select $1::uuid, service_id, hash from confidential.party_hash where case_id = $2
     union select $1::uuid, service_id, '\\x0102' from confidential.cases where id = $2`,
    [town.mediators[2].member.memberId, caseId],
  );
  await owner.query(`update confidential.party_hash set hash = hash || '\\x01' where case_id = $1`, [
    kept.caseId,
  ]);
  await owner.query(`update confidential.party_hash set hash = hash || '\\x02' where case_id <> $1`, [
    caseId,
  ]);
  const mail = { to: 'x@demo.example', subject: 'x', text: 'x', purpose: 'news', serviceId: town.service.id };
  await open.house.db.as({ kind: 'public' }, async (tx) => {
    await queueMail(tx, open.house, { ...mail, about: partyA });
    await queueMail(tx, open.house, { ...mail, about: kept.caseId });
  });
  assert.ok((await countOf('select from identity.session where party_id = $1', partyA)) > 0);
  open.setNow(later(20));
  await owner.query(`update confidential.cases set complaint_flag = true where id = $1`, [kept.caseId]);
  await forgetDue(job.house);
  assert.equal(await isThere(caseId), 0);
  assert.equal(await countOf('select from identity.session where party_id = $1', partyA), 0);
  assert.equal(await countOf('select from platform.outbox where about = $1', partyA), 0);
  assert.equal(await countOf('select from platform.outbox where about = $1', kept.caseId), 1);
  assert.deepEqual(await rowsOf('select hash from confidential.acquaintance'), [
    { hash: Buffer.from([1, 2]) },
  ]);
  assert.equal(await isThere(kept.caseId), 1);
});

test('the figures stay: every total is what it was', async () => {
  const totals = `select json_agg(t order by t) from (select subject, outcome, stage, channel, referrer_type, type, mode,
      requested_month, closed_month, count(*) as cases from reporting.case_figure group by 1, 2, 3, 4, 5, 6, 7, 8, 9) t`;
  for (const subject of ['NOISE', 'GARDEN', 'SMELL']) await closedCase({ subject } as never);
  const before = (await rowsOf(totals))[0];
  open.setNow(later(30));
  assert.ok((await forgetDue(job.house)).forgotten >= 3);
  assert.deepEqual((await rowsOf(totals))[0], before);
});

test('of a forgotten case stays no number, no day, and no district that fewer than five share', async () => {
  const lying = (asked: Asked, district: string, relation: string) =>
    owner.query('update confidential.cases set district = $2, relation = $3 where id = $1', [
      ...[asked.caseId, district, relation],
    ]);
  for (let n = 0; n < 5; n++) await lying(await closedCase(), 'Velen', 'ABOVE');
  const asked = await closedCase();
  await lying(asked, 'Eenling', 'FAMILY');
  open.setNow(later(30));
  await forgetDue(job.house);
  const rows = await rowsOf('select * from reporting.forgotten_case');
  const text = JSON.stringify(rows);
  assert.deepEqual(
    ['Velen', 'Eenling', 'FAMILY'].filter((word) => text.includes(word)),
    ['Velen'],
  );
  assert.ok(!text.includes(asked.caseId) && !text.includes(asked.number));
  for (const row of rows) assert.match(String(row.requested_month), /-01$|01 /);
});

/** The same house in which the process dies at this call. */
function dying(house: House, at: 'before_key' | 'after_key'): House {
  const died = new Error('killed');
  const destroy = async (id: string) => {
    if (at === 'after_key') await house.keyStore.destroy(id);
    throw died;
  };
  return { ...house, keyStore: { ...house.keyStore, destroy } };
}

for (const at of ['before_key', 'after_key'] as const)
  test(`killed ${at.replace('_', ' ')} is destroyed, the case is seen by nobody, and the next run finishes it`, async () => {
    const asked = await closedCase();
    const key = await shredKeyOf(asked.caseId);
    open.setNow(later(20));
    await assert.rejects(forgetDue(dying(job.house, at)), /killed/);
    assert.equal(await isThere(asked.caseId), 1);
    desk = await signIn(app, 'coordinator@demo.example');
    assert.equal((await request(app, desk, 'GET', `/cases/${asked.number}`)).status, 404);
    assert.doesNotMatch(
      await (await request(app, desk, 'GET', '/cases?show=closed')).text(),
      new RegExp(asked.number),
    );
    await finishAll(job.house);
    assert.equal(await isThere(asked.caseId), 0);
    assert.equal(await open.house.keyStore.has(key), false);
    assert.equal(await finishAll(job.house), 0);
  });

test('two that forget at the same time do it once', async () => {
  await closedCase();
  open.setNow(later(20));
  const figures = () => countOf('select from reporting.forgotten_case');
  const [before, cases] = [await figures(), (await due()).length];
  await Promise.all([forgetDue(job.house), forgetDue(job.house)]);
  await finishAll(job.house);
  assert.equal(await figures(), before + cases);
});

test('a case that came back from an older backup is forgotten again, and only that', async () => {
  const [back, kept] = [await closedCase(), await closedCase()];
  await open.house.keyStore.destroy(await shredKeyOf(back.caseId));
  assert.equal(await forgetAgain(job.house), 1);
  assert.deepEqual([await isThere(back.caseId), await isThere(kept.caseId)], [0, 1]);
});

test('whoever forgets cannot read a story, a contact or a key, and writes nothing but figures', async () => {
  const asked = await town.ask();
  for (const sql of [
    'select sealed from confidential.item',
    'select contact from confidential.party',
    'select sealed from confidential.compartment_grant',
    'select verifier from identity.member',
    `update confidential.cases set stage = 'closed'`,
    `insert into confidential.item select * from confidential.item`,
  ])
    await assert.rejects(
      job.house.db.as({ kind: 'job', job: 'forget' }, async (tx) => {
        await (await import('kysely')).sql.raw(sql).execute(tx);
      }),
      /permission denied/,
      sql,
    );
  assert.equal(await isThere(asked.caseId), 1);
});

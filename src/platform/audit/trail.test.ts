import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { testInstallationKey } from '../../../test/database.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { as, rolePassword } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { openPool } from '../db/open-pool.ts';
import { headFromText, headText } from './chain.ts';
import { audit } from './queries.ts';
import { sealOnce } from './sealing/seal.ts';
import { sentenceOf } from './verifying/sentences.ts';
import { type Finding, verifyTrail } from './verifying/verify.ts';

let t: TestHouse;
let owner: pg.Client;
let sealer: Database;
const anna = { id: '11111111-1111-4111-8111-111111111111', name: 'Anna Peeters' };
const now = new Date('2026-11-22T09:00:00Z');

before(async () => {
  t = await testHouse();
  owner = new pg.Client(t.owner);
  await owner.connect();
  // Whoever owns the database owns its walls too.
  for (const table of ['audit_row'])
    await owner.query(`alter table trail.${table} no force row level security`);
  sealer = openSealer();
});
after(async () => {
  await owner.end();
  await sealer.close();
  await t.close();
});

function openSealer(): Database {
  const address = as(t.owner, 'entente_sealer', rolePassword(testInstallationKey, 'entente_sealer'));
  return openDatabase(openPool(address, { max: 2, name: 'sealer' }));
}

const write = (action: string, house = t.house) =>
  house.db.as({ kind: 'public' }, (tx) =>
    audit(tx, { at: now, serviceId: null, action, person: anna, role: 'coordinator', detail: { action } }),
  );
const seal = () => sealOnce(sealer, testInstallationKey, now);
const verify = (head?: string) =>
  verifyTrail(
    sealer,
    testInstallationKey,
    head === undefined ? undefined : (headFromText(head) ?? undefined),
  );
const kinds = (findings: Finding[]) => findings.map((finding) => finding.kind);
const rowAt = async (position: number): Promise<string> =>
  (await owner.query('select row_id from trail.seal where position = $1', [position])).rows[0].row_id;

/** A trail of ten sealed rows, before each test. */
let head = '';
beforeEach(async () => {
  await owner.query('truncate trail.audit_row, trail.seal, trail.unsealed, trail.person');
  for (let n = 1; n <= 10; n++) await write(`step.${n}`);
  const done = await seal();
  assert.equal(done?.sealed, 10);
  head = headText(done.head);
});

test('a trail that nobody touched is whole', async () => {
  const { findings, head: found, waiting } = await verify(head);
  assert.deepEqual(findings, []);
  assert.equal(headText(found), head);
  assert.equal(waiting, 0);
});

test('the chain takes every column of a row', async () => {
  const { rows } = await owner.query(
    `select column_name as name from information_schema.columns where table_schema = 'trail' and table_name = 'audit_row'`,
  );
  // A new column must come into chain.ts and sealing/queries.ts, with a way to read the seals made before.
  assert.deepEqual(rows.map((row) => row.name).sort(), [
    ...['action', 'at', 'case_id', 'detail', 'id', 'person', 'role', 'service_id'],
  ]);
});

const edits = {
  at: "at + interval '1 microsecond'",
  service_id: 'gen_random_uuid()',
  case_id: 'gen_random_uuid()',
  action: "'nothing'",
  person: 'null',
  role: "'mediator'",
  detail: `'{"action":"step.55"}'`,
};
for (const [column, value] of Object.entries(edits)) {
  test(`an edit of ${column} is found, where it is`, async () => {
    const id = await rowAt(5);
    await owner.query(`update trail.audit_row set ${column} = ${value} where id = $1`, [id]);
    const { findings } = await verify();
    assert.deepEqual(
      findings.map((one) => [one.kind, 'position' in one && one.position, 'rowId' in one && one.rowId]),
      [['changed', 5, id]],
    );
    assert.match(sentenceOf(findings[0] as Finding), /^Position 5: /);
  });
}

test('a removed row is found', async () => {
  await owner.query('delete from trail.audit_row where id = $1', [await rowAt(3)]);
  assert.deepEqual(kinds((await verify()).findings), ['row_removed']);
});

test('a row removed with its seal is found', async () => {
  const id = await rowAt(3);
  await owner.query('delete from trail.audit_row where id = $1', [id]);
  await owner.query('delete from trail.seal where row_id = $1', [id]);
  assert.deepEqual((await verify()).findings, [{ kind: 'seals_removed', from: 3, to: 3 }]);
});

test('a row removed with its seal, all later ones moved up, is found', async () => {
  const id = await rowAt(3);
  await owner.query('delete from trail.audit_row where id = $1', [id]);
  await owner.query('delete from trail.seal where row_id = $1', [id]);
  await owner.query('update trail.seal set position = -position where position > 3');
  await owner.query('update trail.seal set position = -position - 1 where position < 0');
  const { findings } = await verify();
  assert.ok(kinds(findings).includes('changed'));
  assert.equal((findings[0] as { position: number }).position, 3);
});

test('two rows that changed places are found', async () => {
  const [a, b] = [await rowAt(4), await rowAt(7)];
  await owner.query('delete from trail.seal where position = 7');
  await owner.query('update trail.seal set row_id = $1 where position = 4', [b]);
  await owner.query(
    `insert into trail.seal (position, row_id, hash, sealed_at) select 7, $1, hash, sealed_at from trail.seal where position = 8`,
    [a],
  );
  const { findings } = await verify();
  assert.deepEqual(
    findings.map((one) => 'position' in one && one.position),
    [4, 7, 8],
  );
});

test('the first rows cut off are found', async () => {
  await owner.query(
    'delete from trail.audit_row where id in (select row_id from trail.seal where position < 4)',
  );
  await owner.query('delete from trail.seal where position < 4');
  assert.deepEqual((await verify()).findings, [{ kind: 'seals_removed', from: 1, to: 3 }]);
});

test('the last rows cut off with their seals are found by the head from the mail', async () => {
  await owner.query(
    'delete from trail.audit_row where id in (select row_id from trail.seal where position > 8)',
  );
  await owner.query('delete from trail.seal where position > 8');
  assert.deepEqual((await verify()).findings, []);
  assert.deepEqual((await verify(head)).findings, [{ kind: 'shortened', from: 9, to: 10 }]);
});

test('the last rows cut off and others sealed in their place are found by the head from the mail', async () => {
  await owner.query(
    'delete from trail.audit_row where id in (select row_id from trail.seal where position > 8)',
  );
  await owner.query('delete from trail.seal where position > 8');
  for (let n = 1; n <= 5; n++) await write(`other.${n}`);
  await seal();
  assert.deepEqual((await verify(head)).findings, [{ kind: 'other_head', position: 10 }]);
});

test('seals alone cut off are found without a head', async () => {
  await owner.query('delete from trail.seal where position > 8');
  assert.deepEqual(kinds((await verify()).findings), ['no_seal', 'no_seal']);
});

test('a row put in past the sealer is found', async () => {
  await owner.query('alter table trail.audit_row disable trigger user');
  await owner.query(
    `insert into trail.audit_row (at, action, role) values (now(), 'case.read', 'coordinator')`,
  );
  await owner.query('alter table trail.audit_row enable trigger user');
  assert.deepEqual(kinds((await verify()).findings), ['no_seal']);
});

test('a seal made without the installation’s key is found', async () => {
  await write('late');
  await owner.query(`insert into trail.seal select 11, row_id, sha256('guess'), now() from trail.unsealed`);
  await owner.query('delete from trail.unsealed');
  assert.deepEqual(kinds((await verify()).findings), ['changed']);
});

test('a row removed while it waits for its seal is found', async () => {
  await write('short-lived');
  await owner.query(`delete from trail.audit_row where action = 'short-lived'`);
  assert.deepEqual(kinds((await verify()).findings), ['removed_before_seal']);
  assert.equal((await seal())?.sealed, 0);
});

test('rows that wait for over a minute are told, younger ones are not', async () => {
  await write('waits');
  assert.deepEqual((await verify()).findings, []);
  await owner.query(`update trail.unsealed set written_at = written_at - interval '61 seconds'`);
  assert.deepEqual((await verify()).findings, [{ kind: 'not_sealed_in_time', rows: 1 }]);
});

test('another person behind the same commitment is found; an erased name is not a change', async () => {
  await owner.query(`update trail.person set name = ''`);
  assert.deepEqual((await verify()).findings, []);
  await owner.query('update trail.person set member_id = gen_random_uuid()');
  assert.deepEqual(kinds((await verify()).findings), ['person_changed']);
});

test('with another installation key nothing passes', async () => {
  const { findings } = await verifyTrail(sealer, new Uint8Array(32).fill(9));
  assert.equal(findings.length, 10);
});

test('twenty writers and three sealers at once lose and double no row', async () => {
  const others = [openSealer(), openSealer()];
  let writing = true;
  const sealing = [sealer, ...others].map(async (db) => {
    let sealed = 0;
    while (writing) {
      sealed += (await sealOnce(db, testInstallationKey, now))?.sealed ?? 0;
      await new Promise((done) => setTimeout(done, 2));
    }
    return sealed;
  });
  await Promise.all(
    Array.from({ length: 20 }, async (_, writer) => {
      for (let n = 0; n < 10; n++) {
        if (n % 5 === 4) await assert.rejects(writeAndFail(`w${writer}.${n}`));
        else await write(`w${writer}.${n}`);
      }
    }),
  );
  writing = false;
  const sealed = (await Promise.all(sealing)).reduce((a, b) => a + b, 0) + ((await seal())?.sealed ?? 0);
  assert.equal(sealed, 160);
  const { findings, head: end, waiting } = await verify(head);
  assert.deepEqual(findings, []);
  assert.equal(end.position, 170);
  assert.equal(waiting, 0);
  for (const db of others) await db.close();
});

const writeAndFail = (action: string) =>
  t.house.db.as({ kind: 'public' }, async (tx) => {
    await audit(tx, { at: now, serviceId: null, action, person: anna, role: 'coordinator' });
    throw new Error('rolled back');
  });

test('a sealer killed between writing seals and clearing the list leaves all waiting, and the next one goes on', async () => {
  for (let n = 0; n < 5; n++) await write(`more.${n}`);
  // The database refuses the last statement: what came before it in the transaction must be gone too.
  await owner.query('revoke delete on trail.unsealed from entente_sealer');
  await assert.rejects(seal());
  const { rows } = await owner.query('select max(position)::int as last from trail.seal');
  assert.equal(rows[0].last, 10);
  await owner.query('grant delete on trail.unsealed to entente_sealer');
  // A connection cut in the middle of the work, by the server.
  const doomed = openSealer();
  await owner.query('begin; lock table trail.seal in exclusive mode');
  const cut = assert.rejects(sealOnce(doomed, testInstallationKey, now));
  // By the sealer's own role: an owner who is no superuser may neither see nor end the work of others.
  const endWhoWaits = async () => {
    const { rows: ended } = await sealer.as({ kind: 'job', job: 'test' }, (tx) =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
        and usename = 'entente_sealer' and wait_event_type = 'Lock'`.execute(tx),
    );
    return ended.length;
  };
  // However slow the machine is: until it stands before the lock.
  let ended = 0;
  for (let tries = 0; ended === 0 && tries < 200; tries += 1) {
    await new Promise((done) => setTimeout(done, 50));
    ended = await endWhoWaits();
  }
  assert.equal(ended, 1);
  await cut;
  await owner.query('commit');
  await doomed.close();
  assert.equal((await seal())?.sealed, 5);
  assert.deepEqual((await verify(head)).findings, []);
});

test('the sealer can seal, and neither write, change nor remove a row or a seal', async () => {
  const refusedSql = [
    `insert into trail.audit_row (at, action, role) values (now(), 'x', 'x')`,
    `update trail.audit_row set action = 'x'`,
    'delete from trail.audit_row',
    `update trail.seal set hash = sha256('x')`,
    'delete from trail.seal',
    'select name from trail.person',
    'select * from identity.member',
  ];
  const client = new pg.Client(
    as(t.owner, 'entente_sealer', rolePassword(testInstallationKey, 'entente_sealer')),
  );
  await client.connect();
  for (const statement of refusedSql)
    await assert.rejects(client.query(statement), /permission denied/, statement);
  await client.end();
});

test('the app can neither change nor remove a row of the trail, nor touch its seals', async () => {
  const client = new pg.Client(as(t.owner, 'entente_app', rolePassword(testInstallationKey, 'entente_app')));
  await client.connect();
  for (const statement of [
    `update trail.audit_row set action = 'x'`,
    'delete from trail.audit_row',
    'delete from trail.unsealed',
    'delete from trail.seal',
    'select * from trail.seal',
    'delete from trail.person',
  ])
    await assert.rejects(client.query(statement), /permission denied/, statement);
  await client.end();
});

import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { testInstallationKey } from '../../../test/database.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../test/town.ts';
import { noteBackup } from '../../platform/backup/last-backup.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { keyFile } from '../../platform/vault/key-files.ts';
import { type Config, readConfig } from '../config.ts';
import { checkDatabase, checkRoles, checkServer } from './database.ts';
import { checkMachine, checkNode } from './machine.ts';

let t: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let config: Config;
before(async () => {
  t = await testHouse();
  town = await smallTown(t.house);
  owner = new pg.Client(t.owner);
  await owner.connect();
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-doctor-'));
  const settings = { SMTP_URL: 'smtps://mail.test', MAIL_FROM: 'Help <help@town.test>' };
  config = { ...readConfig({ data: dataFolder }, settings), keysFolder: t.keysFolder, database: t.owner };
  const key = Buffer.from(testInstallationKey).toString('base64url');
  await writeFile(join(t.keysFolder, 'installation.key'), key, { mode: 0o600 });
  await town.ask();
});
after(async () => {
  await owner.end();
  await rm(config.dataFolder, { recursive: true });
  await t.close();
});

const wrongIn = async (settings: Partial<Config> = {}, now = () => new Date()) => {
  const all = { ...config, ...settings };
  const checks = [...(await checkMachine(all, {}, now())), ...(await checkDatabase(all, now))];
  for (const check of checks) assert.ok(check.state === 'good' || check.fix.length > 10, check.says);
  return checks.filter(({ state }) => state === 'wrong').map(({ says }) => says);
};
const only = async (found: string[], pattern: RegExp) => {
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', pattern);
};

test('an installation that works has nothing wrong', async () => {
  assert.deepEqual(await wrongIn(), []);
});

test('a key that others may read, and one that is gone, are told', async () => {
  const path = join(t.keysFolder, 'installation.key');
  await chmod(path, 0o644);
  await only(await wrongIn(), /Others on this machine may read/);
  await chmod(path, 0o600);
  const found = await wrongIn({ keysFolder: config.dataFolder });
  assert.match(found[0] ?? '', /installation key .* is not there/);
});

test('a key store of another installation is told', async () => {
  const other = await mkdtemp(join(tmpdir(), 'entente-doctor-keys-'));
  await writeFile(join(other, 'installation.key'), Buffer.alloc(32, 7).toString('base64url'), {
    mode: 0o600,
  });
  for await (const id of t.house.keyStore.ids()) {
    await mkdir(join(other, id.slice(0, 2)));
    await writeFile(keyFile(other, id), Buffer.alloc(120, 1));
    break;
  }
  assert.match((await wrongIn({ keysFolder: other }))[0] ?? '', /were not made with this installation key/);
  await rm(other, { recursive: true });
});

test('a case whose key is gone is told, one that was forgotten on purpose is not', async () => {
  await town.ask();
  const ids: string[] = [];
  for await (const id of t.house.keyStore.ids()) ids.push(id);
  await t.house.keyStore.destroy(ids[0] as string);
  assert.deepEqual(await wrongIn(), []);
  await unlink(keyFile(t.keysFolder, ids[1] as string));
  await only(await wrongIn(), /1 of \d+ cases that were looked at have no key/);
  await writeFile(join(t.keysFolder, 'forgotten.log'), `${ids[1]} 2026-11-22T00:00:00.000Z\n`, { flag: 'a' });
});

test('an open wall is told by its name', async () => {
  await owner.query('alter table confidential.item no force row level security');
  await only(await wrongIn(), /The wall of confidential\.item is open/);
  await owner.query('alter table confidential.item force row level security');
});

test('a migration that is missing, one that changed, and one of a newer version are told', async () => {
  const { rows } = await owner.query('select max(name) as last from platform.migration');
  await owner.query(`update platform.migration set sha256 = 'x' || sha256 where name = $1`, [rows[0].last]);
  await only(await wrongIn(), /differs from what was applied/);
  await owner.query(`update platform.migration set sha256 = substr(sha256, 2) where name = $1`, [
    rows[0].last,
  ]);
  await owner.query(`insert into platform.migration values ('9999-future.sql', 'x')`);
  await only(await wrongIn(), /newer than this Entente: it has 9999-future\.sql/);
  await owner.query(`delete from platform.migration where name = '9999-future.sql'`);
  await owner.query(`update platform.migration set name = '0000-gone.sql' where name = $1`, [rows[0].last]);
  assert.match((await wrongIn()).join(), /newer than this Entente/);
  await owner.query(`update platform.migration set name = $1 where name = '0000-gone.sql'`, [rows[0].last]);
});

test('rows that nobody seals, and mail that does not go, are told', async () => {
  await owner.query(`update trail.unsealed set written_at = written_at - interval '2 minutes'`);
  await only(await wrongIn(), /rows of the trail wait for their seal/);
  await owner.query('delete from trail.unsealed');
  t.setNow(new Date(Date.now() - 7_200_000));
  await t.house.db.as({ kind: 'public' }, (tx) =>
    queueMail(tx, t.house, { to: 'a@b.test', subject: 'S', text: 'T', purpose: 'test', serviceId: null }),
  );
  await only(await wrongIn(), /1 mail waits for over an hour/);
  assert.deepEqual(await wrongIn({ smtpUrl: null }), []);
});

test('a clock that is wrong is told', async () => {
  await owner.query(
    'alter table platform.outbox no force row level security; delete from platform.outbox; alter table platform.outbox force row level security',
  );
  await only(
    await wrongIn({}, () => new Date(Date.now() + 90_000)),
    /clock and ours are (89|90|91) seconds apart/,
  );
});

test('people who reach it in clear, and mail that nobody can answer, are told', async () => {
  await only(await wrongIn({ origin: 'http://help.town.test' }), /crosses the network in clear/);
  await only(await wrongIn({ mailFrom: 'Entente <noreply@localhost>' }), /nobody can answer/);
});

test('a backup that is too old, without keys, or with copies of keys that are too old is told', async () => {
  const now = new Date();
  const file = join(config.dataFolder, 'a.backup');
  await writeFile(file, '');
  const keysFile = join(config.dataFolder, 'entente-keys-2026-01-01T00-00-00Z.backup');
  await noteBackup(config.dataFolder, {
    at: new Date(now.getTime() - 8 * 86_400_000).toISOString(),
    file,
    keysFile,
  });
  await only(await wrongIn(), /The last backup is of/);
  await noteBackup(config.dataFolder, { at: now.toISOString(), file, keysFile: null });
  await only(await wrongIn(), /The keys were not copied/);
  await noteBackup(config.dataFolder, { at: now.toISOString(), file, keysFile });
  await writeFile(keysFile, '');
  await only(await wrongIn(), /over 30 days old/);
  await unlink(join(config.dataFolder, 'last-backup.json'));
});

test('a database that is not there is told in one line', async () => {
  const away = { ...t.owner, host: '127.0.0.1', port: 1 };
  await only(await wrongIn({ database: away }), /ECONNREFUSED|no way to the database|does not answer/);
});

test('an old Node, an old server, another encoding and mighty roles are told', () => {
  const facts = {
    encoding: 'UTF8',
    now: new Date(0),
    missingRoles: [],
    mightyRoles: [],
    openTables: [],
    migrations: [],
  };
  const states = (version: number, encoding: string) =>
    checkServer({ ...facts, version, encoding }, new Date(0)).map(({ state }) => state);
  assert.deepEqual(states(150_004, 'UTF8'), ['good', 'good', 'good']);
  assert.deepEqual(states(140_020, 'SQL_ASCII'), ['wrong', 'wrong', 'good']);
  assert.equal(checkNode('20.19.0').state, 'wrong');
  assert.equal(checkNode('24.7.0').state, 'good');
  const mighty = checkRoles({ ...facts, version: 0, mightyRoles: ['entente_app'] });
  assert.match(mighty.says, /entente_app may do more/);
  assert.equal(checkRoles({ ...facts, version: 0, missingRoles: ['entente_mail'] }).state, 'wrong');
});

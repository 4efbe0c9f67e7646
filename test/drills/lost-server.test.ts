import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { askForHelp } from '../../db/demo-town/ask-for-help.ts';
import { createApp } from '../../src/app/app.ts';
import { type Config, readConfig } from '../../src/app/config.ts';
import { type OpenHouse, openHouse } from '../../src/app/open-house.ts';
import { openKeys } from '../../src/app/open-keys.ts';
import { asRole } from '../../src/app/reach-house.ts';
import { restoreHouse } from '../../src/app/restore-house.ts';
import { readCase } from '../../src/features/cases/case/read-case.ts';
import { forgetAgain } from '../../src/features/retention/forgetting/forget-again.ts';
import { headNow, sealOnce } from '../../src/platform/audit/sealing/seal.ts';
import { verifyTrail } from '../../src/platform/audit/verifying/verify.ts';
import { type BackedUp, backUp } from '../../src/platform/backup/back-up.ts';
import { keyFor } from '../../src/platform/backup/backup-key.ts';
import { expireKeyCopies, noteBackup } from '../../src/platform/backup/last-backup.ts';
import { type DatabaseLine, lineText } from '../../src/platform/backup/line.ts';
import { databaseLines } from '../../src/platform/backup/read-backup.ts';
import { markRestoring } from '../../src/platform/backup/restore-mark.ts';
import { writeSealedFile } from '../../src/platform/backup/sealed-file.ts';
import { as, type DatabaseAddress, rolePassword } from '../../src/platform/db/address.ts';
import { folderKeyStore } from '../../src/platform/vault/key-store.ts';
import { testDatabase, testInstallationKey } from '../database.ts';
import { keysElsewhere, type Place, places } from '../place.ts';
import { type SmallTown, signIn, smallTown } from '../town.ts';

const backupKey = new Uint8Array(randomBytes(32));
const marker = 'MARKER-STORY de hond blaft elke nacht';

for (const [name, makePlace] of Object.entries({ ...places, ...keysElsewhere })) {
  test(`a lost server ${name} comes back from its backup, with all that was and nothing that was forgotten`, async () => {
    const place = await makePlace();
    const copies = await mkdtemp(join(tmpdir(), 'entente-copies-'));
    const open = await openHouse(place.config);
    const town = await smallTown(open.house);
    const kept = await town.ask({ story: marker });
    const forgotten = await town.ask({ story: 'MARKER-FORGOTTEN' });
    const forgottenKey = await shredKeyOf(open.owner, forgotten.caseId);
    await open.house.keyStore.destroy(forgottenKey);
    await forgetRows(open);
    const head = await seal(open);
    const before = await contentOf(open.owner);
    const made = await back(open, place.config, copies);
    await open.close();

    await place.lose();
    await restoreHouse(place.config, { file: made.file, keysFile: made.keysFile, backupKey });

    const again = await openHouse(place.config);
    assert.deepEqual(await contentOf(again.owner), before);
    await signIn(createApp(again.house), 'coordinator@demo.example');
    const seen = await readCase(again.house, town.working.coordinator, kept.number);
    assert.deepEqual(
      seen?.items.first.map((item) => item.content),
      [{ kind: 'story', text: marker }],
    );
    assert.equal(await again.house.keyStore.get(forgottenKey), null);
    const sealer = asRole(
      { owner: again.owner, installationKey: again.house.installationKey },
      'entente_sealer',
    );
    const verified = await verifyTrail(sealer, again.house.installationKey, head);
    assert.deepEqual(verified.findings, []);
    // Life goes on: a new case gets the next number, a new row its seal.
    const next = await askForHelp(again.house, town.service, town.working.coordinator, {
      ...{ first: { name: 'Chris' }, second: {}, story: 'nieuw' },
    });
    assert.equal(Number(next.number.slice(-4)), Number(forgotten.number.slice(-4)) + 1);
    await seal(again);
    assert.deepEqual((await verifyTrail(sealer, again.house.installationKey, head)).findings, []);
    await sealer.close();
    await again.close();
    await place.clear();
    await rm(copies, { recursive: true });
  });
}

/** The rows of cases whose key is destroyed. */
async function forgetRows({ house, owner }: OpenHouse): Promise<void> {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_retention');
  assert.equal(await forgetAgain({ db, keyStore: house.keyStore, now: house.now }), 1);
  await db.close();
}

/** One installation of the operator's own database, backed up, for what follows. */
let place: Place;
let open: OpenHouse;
let town: SmallTown;
let made: BackedUp;
let copies = '';
before(async () => {
  place = await (places['with a database of the operator'] as () => Promise<Place>)();
  copies = await mkdtemp(join(tmpdir(), 'entente-copies-'));
  open = await openHouse(place.config);
  town = await smallTown(open.house);
  await town.ask({ story: marker });
  made = await back(open, place.config, copies);
});
after(async () => {
  await open.close();
  await place.clear();
  await rm(copies, { recursive: true });
});

/** An empty place to restore into, on the server of the tests. */
async function emptyPlace(work: (config: Config) => Promise<void>): Promise<void> {
  const { owner, drop } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'entente-drill-'));
  try {
    await work({ ...readConfig({ data: join(folder, 'data') }, {}), database: owner });
  } finally {
    await rm(folder, { recursive: true });
    await drop();
  }
}
const restoreInto = (config: Config, file = made.file, keysFile = made.keysFile) =>
  restoreHouse(config, { file, keysFile, backupKey });

test('a stolen backup of the database holds no word in clear, and none of its files opens with the other’s key', async () => {
  for (const path of [made.file, made.keysFile ?? '']) {
    const bytes = await readFile(path);
    for (const word of ['MARKER', 'coordinator@demo.example', 'Kerkstraat', 'Aïsha', 'demostad'])
      assert.ok(!bytes.includes(word), word);
  }
  await emptyPlace(async (config) => {
    await assert.rejects(restoreInto(config, made.keysFile ?? ''), /not the key for/);
  });
});

test('the backup of the database holds no key of the key store', async () => {
  let all = '';
  for await (const line of databaseLines(made.file, backupKey)) all += lineText(line);
  assert.ok(all.includes('coordinator@demo.example'), 'the backup was not read');
  for await (const id of open.house.keyStore.ids()) {
    const key = await open.house.keyStore.get(id);
    assert.ok(!all.includes(Buffer.from(key as Uint8Array).toString('hex')));
  }
});

test('what was forgotten after the backup stays forgotten where the key store is still there', async () => {
  const asked = await town.ask({ story: 'soon forgotten' });
  const later = await mkdtemp(join(tmpdir(), 'entente-copies-'));
  const backup = await back(open, place.config, later);
  const shredKey = await shredKeyOf(open.owner, asked.caseId);
  await emptyPlace(async (config) => {
    // The disk with the keys survived, and it remembers what was forgotten since.
    await cp(place.config.keysFolder, config.keysFolder, { recursive: true });
    await folderKeyStore({ folder: config.keysFolder, installationKey: testInstallationKey }).destroy(
      shredKey,
    );
    const { keys } = await restoreInto(config, backup.file, backup.keysFile);
    assert.deepEqual(keys, { keys: 0, forgotten: 1 });
    const again = await openHouse(config);
    assert.equal(await again.house.keyStore.has(shredKey), false);
    await again.close();
  });
  await rm(later, { recursive: true });
});

test('a backup is not put over an installation that is there', async () => {
  await assert.rejects(restoreInto(place.config), /There is an installation in this database already/);
  await assert.rejects(
    restoreInto({ ...place.config, database: null, dataFolder: await withCluster() }),
    /There is an installation in .* already/,
  );
});

test('a backup of a newer version is refused before anything is touched', async () => {
  const newer = join(copies, 'newer.backup');
  await rewrite(newer, (line) =>
    line.kind === 'header'
      ? { ...line, migrations: [...line.migrations, { name: '9999-future.sql', sha256: 'x' }] }
      : line,
  );
  await emptyPlace(async (config) => {
    await assert.rejects(restoreInto(config, newer), /newer version of Entente \(it has 9999-future\.sql/);
    assert.equal(existsSync(config.dataFolder), false);
  });
});

test('a row that comes back other than it was stops the restore, and nothing stays', async () => {
  const bent = join(copies, 'bent.backup');
  await rewrite(bent, (line) =>
    line.kind === 'row' ? { ...line, json: line.json.replace('Cato Coördinator', 'Kato Coördinator') } : line,
  );
  await emptyPlace(async (config) => {
    await assert.rejects(restoreInto(config, bent), /is not as it was/);
    assert.deepEqual(await rowsIn(config.database as DatabaseAddress, 'identity.member'), 0);
    assert.equal(existsSync(config.keysFolder), false);
    // What failed does not stand in the way of the good one.
    await restoreInto(config);
    assert.ok((await rowsIn(config.database as DatabaseAddress, 'identity.member')) > 0);
  });
});

test('a damaged or cut-off backup is refused before anything is touched', async () => {
  const cut = join(copies, 'cut.backup');
  const whole = await readFile(made.file);
  await writeFile(cut, whole.subarray(0, whole.length - 30));
  await emptyPlace(async (config) => {
    await assert.rejects(restoreInto(config, cut), /cut off/);
    await assert.rejects(
      restoreHouse(config, { file: made.file, keysFile: made.keysFile, backupKey: new Uint8Array(32) }),
      /not the key/,
    );
    await assert.rejects(restoreInto(config, join(copies, 'nowhere.backup')), /There is no file/);
    assert.equal(existsSync(config.dataFolder), false);
    assert.deepEqual(await schemasIn(config.database as DatabaseAddress), []);
  });
});

test('without the keys a restore says what is missing; with those of another installation too', async () => {
  await emptyPlace(async (config) => {
    await assert.rejects(
      restoreHouse(config, { file: made.file, keysFile: null, backupKey }),
      /The installation’s own key is missing/,
    );
    await mkdir(config.keysFolder, { recursive: true });
    await writeFile(join(config.keysFolder, 'installation.key'), Buffer.alloc(32, 5).toString('base64url'));
    await assert.rejects(restoreInto(config), /belongs to another installation/);
  });
});

test('an installation whose restore was broken off does not serve, and the same restore puts it right', async () => {
  await emptyPlace(async (config) => {
    await markRestoring(config.dataFolder);
    await assert.rejects(openHouse(config), /A restore into .* was broken off/);
    await restoreInto(config);
    await (await openHouse(config)).close();
  });
});

test('copies of the keys that are over 30 days old go with the next backup, others stay', async () => {
  const old = join(copies, 'keys', 'entente-keys-2026-10-01T00-00-00Z.backup');
  const other = join(copies, 'keys', 'a-note-of-the-operator.txt');
  await writeFile(old, 'old');
  await writeFile(other, 'note');
  const { oldCopiesRemoved } = await back(open, place.config, copies);
  assert.equal(oldCopiesRemoved, 1);
  assert.equal(existsSync(old), false);
  assert.ok(existsSync(other));
  assert.ok((await readdir(join(copies, 'keys'))).length >= 2);
});

test('each night the server itself removes such copies beside the last backup, however long that was ago', async () => {
  const data = await mkdtemp(join(tmpdir(), 'entente-data-'));
  const old = join(copies, 'keys', 'entente-keys-2026-10-01T00-00-00Z.backup');
  await writeFile(old, 'old');
  await noteBackup(data, { at: '2026-10-01T00:00:00Z', file: made.file, keysFile: made.keysFile });
  await expireKeyCopies(data, new Date('2026-10-30T00:00:00Z'));
  assert.ok(existsSync(old));
  await expireKeyCopies(data, new Date('2026-11-01T00:00:00Z'));
  assert.equal(existsSync(old), false);
  await rm(data, { recursive: true });
});

async function back({ owner, house }: OpenHouse, config: Config, folder: string): Promise<BackedUp> {
  const { installationKey } = house;
  const reader = as(owner, 'entente_backup', rolePassword(installationKey, 'entente_backup'));
  const { keys, close } = openKeys(config);
  const where = { to: join(folder, 'database'), keysTo: join(folder, 'keys'), keys };
  return backUp({ owner, reader, installationKey, backupKey, ...where, now: new Date() }).finally(close);
}

async function seal({ owner, house }: OpenHouse) {
  const sealer = asRole({ owner, installationKey: house.installationKey }, 'entente_sealer');
  try {
    await sealOnce(sealer, house.installationKey, house.now());
    return await headNow(sealer);
  } finally {
    await sealer.close();
  }
}

/** A backup that says something else than the one that was made, sealed with the right key. */
async function rewrite(path: string, change: (line: DatabaseLine) => DatabaseLine): Promise<void> {
  async function* changed(): AsyncGenerator<string> {
    for await (const line of databaseLines(made.file, backupKey)) yield lineText(change(line));
  }
  await writeSealedFile(path, keyFor(backupKey, 'database'), changed());
}

/** What the tables hold, looked at past the backup's own eyes. */
async function contentOf(owner: DatabaseAddress): Promise<Record<string, string>> {
  return inDatabase(owner, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
      where schemaname in ('identity', 'confidential', 'trail', 'directory', 'platform') and tablename <> 'migration' order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of rows) {
      await client.query(`alter table ${name} no force row level security`);
      const { rows: all } = await client.query(
        `select md5(string_agg(t::text, ',' order by t::text)) as sum, count(*) as n from ${name} t`,
      );
      found[name] = `${all[0].n} ${all[0].sum}`;
    }
    return found;
  });
}

const rowsIn = (owner: DatabaseAddress, table: string): Promise<number> =>
  inDatabase(
    owner,
    async (client) => (await client.query(`select count(*)::int as n from ${table}`)).rows[0].n,
  );

const schemasIn = (owner: DatabaseAddress): Promise<string[]> =>
  inDatabase(owner, async (client) => {
    const { rows } = await client.query(
      `select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')`,
    );
    return rows.map((row) => row.nspname);
  });

const shredKeyOf = (owner: DatabaseAddress, caseId: string): Promise<string> =>
  inDatabase(owner, async (client) => {
    await client.query('alter table confidential.cases no force row level security');
    return (await client.query('select shred_key from confidential.cases where id = $1', [caseId])).rows[0]
      .shred_key;
  });

/** As the owner of the database; what it changes is undone. */
async function inDatabase<T>(owner: DatabaseAddress, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

async function withCluster(): Promise<string> {
  const folder = join(copies, 'used');
  await mkdir(join(folder, 'postgres', 'cluster'), { recursive: true });
  return folder;
}

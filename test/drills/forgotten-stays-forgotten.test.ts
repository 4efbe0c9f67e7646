import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { createApp } from '../../src/app/app.ts';
import { type OpenHouse, openHouse } from '../../src/app/open-house.ts';
import { asRole } from '../../src/app/reach-house.ts';
import { restoreHouse } from '../../src/app/restore-house.ts';
import { forgetDue } from '../../src/features/retention/forgetting/forget-due.ts';
import { backUp } from '../../src/platform/backup/back-up.ts';
import { as, rolePassword } from '../../src/platform/db/address.ts';
import { folderShelf } from '../../src/platform/vault/folder-shelf.ts';
import { foundWords, markerPhones, markerWords, type Source } from '../markers.ts';
import { type Place, places } from '../place.ts';
import { openedWith, serversKeys, stolenValues } from '../rights/thief.ts';
import { seeAll } from '../see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../town.ts';

const backupKey = new Uint8Array(randomBytes(32));
const [name = '', street = '', story = '', mail = ''] = markerWords(4);
const [phone = ''] = markerPhones(1);
const words = [name, street, story, mail, phone];
const forJobs = [name, street, mail, phone];

let place: Place;
let copies = '';
let town: SmallTown;
let asked: Awaited<ReturnType<SmallTown['ask']>>;
let kept: typeof asked;
let old: Awaited<ReturnType<typeof backUp>>;
let late: Awaited<ReturnType<typeof backUp>>;
let figures = '';
const ended = new Date('2025-10-01T09:00:00Z');

before(async () => {
  place = await (places['with a database of the operator'] as () => Promise<Place>)();
  copies = await mkdtemp(join(tmpdir(), 'entente-copies-'));
  const open = await openHouse(place.config);
  town = await smallTown(open.house);
  const first = { name, street, house: '1', place: 'Demostad', phone, email: `${mail}@demo.example` };
  asked = await town.ask({ first, story }, { code: true });
  kept = await town.ask({ story: 'Dit blijft.' });
  await inDatabase(open, (owner) =>
    owner.query(
      `update confidential.cases set closed_at = $2, stage = 'closed', outcome = 'SELF_OK' where id = $1`,
      [asked.caseId, ended],
    ),
  );
  old = await back(open, '2026-11-20T01:00:00Z');
  assert.deepEqual(
    await openable(open),
    forJobs,
    'before, the server’s keys open contact data in this database',
  );
  await forget(open);
  figures = await figuresOf(open);
  late = await back(open, '2026-11-21T01:00:00Z');
  await open.close();
});
after(async () => {
  await place.clear();
  await rm(copies, { recursive: true });
});

const back = (open: OpenHouse, at: string) =>
  backUp({
    ...{ owner: open.owner, installationKey: open.house.installationKey, backupKey, now: new Date(at) },
    reader: as(open.owner, 'entente_backup', rolePassword(open.house.installationKey, 'entente_backup')),
    keys: { folder: place.config.keysFolder, shelf: folderShelf(place.config.keysFolder) },
    ...{ to: join(copies, 'database'), keysTo: join(copies, 'keys') },
  } as Parameters<typeof backUp>[0]);

async function forget({ house, owner }: OpenHouse): Promise<void> {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_retention');
  assert.equal((await forgetDue({ db, keyStore: house.keyStore, now: house.now })).forgotten, 1);
  await db.close();
}

async function inDatabase<T>(
  { owner: address }: OpenHouse,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client(address);
  await owner.connect();
  await seeAll(owner);
  return work(owner).finally(() => owner.end());
}

const figuresOf = (open: OpenHouse) =>
  inDatabase(open, async (owner) => {
    const { rows } = await owner.query(
      `select requested_month, closed_month, stage, outcome, subject, count(*) from reporting.case_figure
       group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    );
    return JSON.stringify(rows);
  });

/** The words that stand in the database in clear or in what the server's own keys and the service's open. */
async function openable({ house, owner }: OpenHouse): Promise<string[]> {
  const values = await stolenValues(owner);
  const keys = await serversKeys(house.installationKey, house.keyStore);
  const sources: Source[] = [
    { name: 'database', bytes: Buffer.concat(values) },
    { name: 'opened', bytes: openedWith([...keys, town.service.key.keys.privateKey], values) },
  ];
  return forJobs.filter((word) => foundWords(sources, words).includes(word));
}

for (const [what, keysFile] of [
  ['and the key store that is still there', () => null],
  ['and a later copy of the keys', () => late.keysFile],
] as const)
  test(`an older backup ${what}: what was forgotten since is gone before the first page is served, and the figures stay`, async () => {
    if (keysFile()) await place.lose();
    else await dropDatabaseOnly();
    const restored = await restoreHouse(place.config, { file: old.file, keysFile: keysFile(), backupKey });
    assert.equal(restored.forgottenAgain, 1);
    const open = await openHouse(place.config);
    try {
      assert.deepEqual(await openable(open), []);
      const gone = await inDatabase(open, (owner) =>
        owner.query('select from confidential.cases where id = $1', [asked.caseId]),
      );
      assert.equal(gone.rowCount, 0);
      assert.equal(await figuresOf(open), figures);
      const app = createApp(open.house);
      const desk = await signIn(app, 'coordinator@demo.example');
      assert.equal((await request(app, desk, 'GET', `/cases/${asked.number}`)).status, 404);
      assert.equal((await request(app, desk, 'GET', `/cases/${kept.number}`)).status, 200);
      const code = await request(app, '', 'POST', '/nl/return', { code: asked.code ?? '' });
      assert.notEqual(code.status, 303, 'its code opens nothing');
    } finally {
      await open.close();
    }
  });

/** The server lost its database and kept its key store. */
async function dropDatabaseOnly(): Promise<void> {
  const { cp } = await import('node:fs/promises');
  const away = join(copies, 'kept-keys');
  await cp(place.config.keysFolder, away, { recursive: true });
  await place.lose();
  await cp(away, place.config.keysFolder, { recursive: true });
}

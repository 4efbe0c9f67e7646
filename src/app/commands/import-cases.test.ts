import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { testInstallationKey } from '../../../test/database.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { seeAll } from '../../../test/see-all.ts';
import { smallTown } from '../../../test/town.ts';
import { urlOf } from '../../platform/db/address.ts';

let open: TestHouse;
let folder: string;
before(async () => {
  open = await testHouse();
  await smallTown(open.house);
  folder = await mkdtemp(join(tmpdir(), 'entente-cases-'));
});
after(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command as an operator does, on a file with this content. */
async function importCases(content: string | Uint8Array, ...words: string[]) {
  const file = join(folder, 'list.csv');
  await writeFile(file, content);
  const env = {
    ...process.env,
    DATABASE_URL: urlOf(open.owner),
    ENTENTE_INSTALLATION_KEY: Buffer.from(testInstallationKey).toString('base64url'),
  };
  const args = ['--import', 'tsx', 'src/app/commands/entente.ts', 'import-cases', file, ...words];
  return new Promise<{ code: number; said: string; complained: string }>((done) => {
    execFile(process.execPath, [...args, '--data', folder], { env }, (error, said, complained) =>
      done({ code: Number(error?.code ?? 0), said, complained }),
    );
  });
}

async function lists(): Promise<number> {
  const owner = new pg.Client({ ...open.owner });
  await owner.connect();
  await seeAll(owner);
  const { rows } = await owner.query('select from confidential.case_import');
  await owner.end();
  return rows.length;
}

test('an operator tries a list, is told of each row that needs explaining, and lays it ready; each ending has its code', async () => {
  const list = 'nr;datum;klacht\n1;5 maart 2024;NOISE\n2;gisteren;NOISE\n';
  const tried = await importCases(list, '--service', 'demostad', '--dry-run');
  assert.deepEqual([tried.code, tried.complained, await lists()], [3, '', 0]);
  assert.match(tried.said, /2 rows, of which 1 can be read as they are[\s\S]*row 3: Day of the request/);
  assert.match(tried.said, /Nothing was written/);
  const laid = await importCases(list.replace('gisteren', '6-3-2024'), '--service', 'demostad');
  assert.deepEqual([laid.code, laid.complained, await lists()], [0, '', 1]);
  assert.match(laid.said, /The list lies ready, sealed to the service/);
});

test('no such service, no service said, and no list are each answered by a sentence', async () => {
  const list = 'nr;datum\n1;5-3-2024';
  const [nowhere, unsaid, old] = [
    await importCases(list, '--service', 'nergens'),
    await importCases(list),
    await importCases(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), '--service', 'demostad'),
  ];
  for (const { code } of [nowhere, unsaid, old]) assert.equal(code, 1);
  assert.match(nowhere.complained, /^entente: No service has the address “nergens”\n$/);
  assert.match(unsaid.complained, /^entente: Say which file and service/);
  assert.match(old.complained, /^entente: This file has an old format \(\.xls/);
  assert.equal(await lists(), 1);
});

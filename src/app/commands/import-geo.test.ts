import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { testInstallationKey } from '../../../test/database.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { theGazetteer } from '../../features/directory/places/the-gazetteer.ts';
import { urlOf } from '../../platform/db/address.ts';

let open: TestHouse;
let folder: string;
before(async () => {
  open = await testHouse();
  folder = await mkdtemp(join(tmpdir(), 'entente-geo-'));
});
after(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command as an operator does. */
function importGeo(...words: string[]): Promise<{ code: number; said: string; complained: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: urlOf(open.owner),
    ENTENTE_INSTALLATION_KEY: Buffer.from(testInstallationKey).toString('base64url'),
  };
  const args = ['--import', 'tsx', 'src/app/commands/entente.ts', 'import-geo', ...words, '--data', folder];
  return new Promise((done) => {
    execFile(process.execPath, args, { env }, (error, said, complained) =>
      done({ code: Number(error?.code ?? 0), said, complained }),
    );
  });
}

test('the operator reads a list of postcodes in, is told what became of each line, and residents find their place', async () => {
  const row = (postcode: string) =>
    `NL\t${postcode}\tHeemskerk\tNoord-Holland\t07\tHeemskerk\t0396\t\t\t52.51\t4.67\t`;
  const file = join(folder, 'NL.txt');
  await writeFile(file, [row('1961'), row('1962'), row('612')].join('\n'));
  const done = await importGeo(file);
  assert.deepEqual([done.code, done.complained], [0, '']);
  assert.match(done.said, /NL\.txt: geonames-nl, 2 rows/);
  assert.match(done.said, /NL\.txt: no postcode of four digits \(1\)\n {4}line 3: NL\t612/);
  assert.match(done.said, /Now there: .* 2 postcodes/);
  const { byPostcode } = await theGazetteer(open.house);
  assert.deepEqual(byPostcode.get('nl:1961'), ['nl:0396']);
});

test('a word too few and a file that is not there are answered by a sentence', async () => {
  const nothing = await importGeo();
  assert.equal(nothing.code, 1);
  assert.equal(
    nothing.complained,
    'entente: Say what to read: entente import-geo FOLDER, or the names of files.\n',
  );
  const absent = await importGeo(join(folder, 'absent.txt'));
  assert.equal(absent.code, 1);
  assert.match(absent.complained, /^entente: Nothing was imported\.\n {2}\S+absent\.txt is not there\.\n$/);
});

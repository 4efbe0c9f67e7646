import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openHouse } from '../../src/app/open-house.ts';
import { openKeys } from '../../src/app/open-keys.ts';
import { restoreHouse } from '../../src/app/restore-house.ts';
import { linkByOperator } from '../../src/features/accounts/reset/link-by-operator.ts';
import { askRenewal } from '../../src/features/accounts/service-keys/queries.ts';
import { renewServiceKey } from '../../src/features/accounts/service-keys/renew-service-key.ts';
import { newestServiceKey } from '../../src/features/accounts/service-keys/service-keys.ts';
import { rewrapCases } from '../../src/features/cases/handing-over/service-key/rewrap-cases.ts';
import { backUp } from '../../src/platform/backup/back-up.ts';
import { as, rolePassword } from '../../src/platform/db/address.ts';
import { sheetLines } from '../../src/platform/vault/recovery-sheet.ts';
import { browse } from '../browse.ts';
import { type Place, places } from '../place.ts';
import { smallTown } from '../town.ts';

const backupKey = new Uint8Array(randomBytes(32));
const passphrase = 'vijf paarse olifanten';
const cases = 12;
const makePlace = Object.values(places).at(-1) as () => Promise<Place>;

test('drill: server and passphrase lost while the service changed its key, the last coordinator comes back by his two sheets', async () => {
  const place = await makePlace();
  const copies = await mkdtemp(join(tmpdir(), 'entente-copies-'));
  const open = await openHouse(place.config);
  const town = await smallTown(open.house);
  const she = town.working.coordinator;
  const numbers: string[] = [];
  for (let i = 0; i < cases; i++) numbers.push((await town.ask({ story: `STORY-${i}.` })).number);
  const sheets = [town.service.key.keys.privateKey];
  await open.house.db.as({ kind: 'member', memberId: she.memberId }, async (tx) => {
    const by = { id: she.memberId, name: she.name };
    const serviceId = town.service.id;
    await askRenewal(tx, serviceId, open.house.now());
    assert.ok((await renewServiceKey(tx, { serviceId, by }, open.house.now())).ok);
    const key = await newestServiceKey(tx, { memberId: she.memberId, serviceId, keys: she.keys });
    assert.ok(key);
    sheets.push(key.keys.privateKey);
  });
  assert.deepEqual(await rewrapCases(open.house, she, 0), { done: 10, left: 2, stuck: 0 });
  const { installationKey } = open.house;
  const reader = as(open.owner, 'entente_backup', rolePassword(installationKey, 'entente_backup'));
  const { keys, close } = openKeys(place.config);
  const where = { to: join(copies, 'database'), keysTo: join(copies, 'keys'), keys };
  const made = await backUp({
    ...{ owner: open.owner, reader, installationKey, backupKey, ...where, now: new Date() },
  });
  await close();
  await open.close();
  await place.lose();

  await restoreHouse(place.config, { file: made.file, keysFile: made.keysFile, backupKey });
  const again = await openHouse(place.config);
  const { db, origin, now } = again.house;
  const email = 'coordinator@demo.example';
  const link = await linkByOperator(db, { email, origin, now: now() });
  assert.ok(link.ok);
  const hers = browse(again.house);
  const chosen = { passphrase, again: passphrase };
  assert.equal((await hers.post(link.value.link.replace(origin, ''), chosen)).status, 303);
  assert.equal((await hers.post('/sign-in', { email, password: passphrase })).status, 303);
  assert.equal((await hers.get(`/cases/${numbers[0]}`)).location, '/account/awaiting-key');
  for (const sheet of sheets) {
    const typed = { sheet: sheetLines(sheet).join('\n') };
    assert.equal((await hers.post('/account/recovery-sheet', typed)).location, '/workspace');
  }
  for (const [index, number] of numbers.entries())
    assert.ok((await hers.get(`/cases/${number}`)).html.includes(`STORY-${index}.`), number);
  assert.ok((await hers.get('/service-key')).html.includes('Nog 2 zaken'));
  assert.equal((await hers.post('/service-key/rewrapping')).location, '/service-key');
  assert.ok(!(await hers.get('/service-key')).html.includes('Nog'));
  await again.close();
  await place.clear();
  await rm(copies, { recursive: true });
});

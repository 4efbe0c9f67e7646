import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '../../../test/database.ts';
import { mailsTo } from '../../../test/outbox.ts';
import { type Place, places } from '../../../test/place.ts';
import { request, signIn, smallTown } from '../../../test/town.ts';
import { sealOnce } from '../../platform/audit/sealing/seal.ts';
import { verifyTrail } from '../../platform/audit/verifying/verify.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { folderShelf } from '../../platform/vault/folder-shelf.ts';
import {
  installationKeyFromText,
  installationKeyText,
  layNextKey,
  loadInstallationKey,
  newInstallationKey,
  subKey,
} from '../../platform/vault/installation-key.ts';
import { keyStoreOn } from '../../platform/vault/key-store.ts';
import { newKey, SealBroken } from '../../platform/vault/seal.ts';
import { createApp } from '../app.ts';
import { rotateInstallation } from '../commands/rotate-keys.ts';
import { type OpenHouse, openHouse } from '../open-house.ts';
import { openKeys } from '../open-keys.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import { keptPurposes, purposes } from './purposes.ts';
import { rotateKeys } from './rotate-keys.ts';

const neighbour = {
  name: 'Bert Buurman',
  street: 'Molenweg',
  house: '3',
  postcode: '4000',
  place: 'Demostad',
};

/**
 * Only places with a server of their own: a new key changes the passwords of the database roles, which belong to the whole
 * server, and other tests are at work on the shared one.
 */
const own = places['with its own database'];
const ownPlaces: Record<string, () => Promise<Place>> = own
  ? {
      'with its own database': own,
      'with its keys in a second database': async () => {
        const place = await own();
        const { owner, drop } = await testDatabase();
        place.config.keysDatabase = owner;
        return { ...place, clear: () => place.clear().then(drop) };
      },
    }
  : {};

async function aTown(open: OpenHouse) {
  const town = await smallTown(open.house);
  const first = await town.ask({ story: 'De hond blaft.', second: neighbour }, { code: true });
  await town.ask({ story: 'Weer de hond.', second: neighbour });
  const mail = { to: 'iemand@demo.example', subject: 'Bericht', text: 'WACHTEND', purpose: 'proof' };
  await open.house.db.as({ kind: 'job', job: 'proof' }, (tx) =>
    queueMail(tx, open.house, { ...mail, serviceId: null }),
  );
  return first;
}

for (const [name, makePlace] of Object.entries(ownPlaces)) {
  test(`an installation ${name} gets a new key, and everybody goes on as before`, async () => {
    const place = await makePlace();
    const open = await openHouse(place.config);
    const before = open.house.installationKey;
    const asked = await aTown(open);
    await seal(open);
    await assert.rejects(rotateInstallation(place.config), /Stop every process/);
    await open.close();

    await rotateInstallation(place.config);

    const again = await openHouse(place.config);
    assert.notDeepEqual(again.house.installationKey, before);
    const app = createApp(again.house);
    const desk = await signIn(app, 'coordinator@demo.example');
    const page = await (await request(app, desk, 'GET', `/cases/${asked.number}`)).text();
    for (const known of ['De hond blaft.', 'Aïsha Aanvrager', 'Bert Buurman', '2026-0002'])
      assert.ok(page.includes(known), `${known} is still on the case’s page, the earlier case by its hash`);
    const entered = await request(app, '', 'POST', '/nl/return', { code: String(asked.code) });
    assert.equal(entered.headers.get('Location'), '/nl/return/case', 'the resident’s code still opens');
    const mails = await mailsTo(again, 'iemand@demo.example');
    assert.equal(mails[0]?.text, 'WACHTEND');
    await seal(again);
    const sealer = asRole(
      { owner: again.owner, installationKey: again.house.installationKey },
      'entente_sealer',
    );
    const verdict = await verifyTrail(sealer, again.house.installationKey);
    await sealer.close();
    assert.deepEqual(verdict.findings, [], 'the chain goes on under the key that was kept for it');
    assert.ok(verdict.head.position > 5);
    const { keys, close } = openKeys(place.config);
    await assert.rejects(keyStoreOn(keys.shelf, { installationKey: before }).check(), SealBroken);
    await close();
    await again.close();
    await place.clear();
  });
}

test('a rotation that is killed leaves a place that does not start, and the same command finishes it', async (t) => {
  if (!own) return t.diagnostic('Only with a server of its own: see above.');
  const place = await own();
  const open = await openHouse(place.config);
  const asked = await aTown(open);
  await open.close();
  const reached = await reachHouse(place.config);
  const shelf = folderShelf(place.config.keysFolder);
  let writes = 0;
  const dying = {
    ...shelf,
    write: async (id: string, sealed: Uint8Array) => {
      writes += 1;
      if (writes > 1) throw new Error('killed');
      await shelf.write(id, sealed);
    },
  };
  const from = reached.installationKey;
  const to = await layNextKey(place.config.keysFolder, () => newInstallationKey(from, keptPurposes));
  const db = asRole(reached, 'entente_rotation');
  await assert.rejects(rotateKeys({ db, shelf: dying, from, to, now: new Date() }), /killed/);
  await db.close();
  await reached.close();
  await assert.rejects(openHouse(place.config), /run entente rotate-keys again/);
  await rotateInstallation(place.config);
  const again = await openHouse(place.config);
  const app = createApp(again.house);
  const desk = await signIn(app, 'coordinator@demo.example');
  const page = await (await request(app, desk, 'GET', `/cases/${asked.number}`)).text();
  assert.match(page, /De hond blaft/);
  await again.close();
  await place.clear();
});

test('a key as text comes back with what it keeps, and another purpose is derived anew', () => {
  const from = newKey();
  const next = newInstallationKey(from, ['code salt', 'code']);
  for (const key of [next, installationKeyFromText(installationKeyText(next))]) {
    assert.deepEqual(subKey(key, 'code salt'), subKey(from, 'code salt'));
    assert.notDeepEqual(subKey(key, 'outbox'), subKey(from, 'outbox'));
  }
  assert.throws(() => installationKeyFromText(`${installationKeyText(from)} code:kapot`), /not whole/);
});

test('every key that is derived from the installation’s key says what becomes of it', () => {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  // The keys of backups come from another root.
  const used = files
    .flatMap((text) => [...text.matchAll(/subKey\([^,()]+(?:\([^()]*\))?, [`']([^`']+)[`']/g)])
    .map(([, purpose = '']) => (purpose.split(/[:$]/)[0] ?? '').trim())
    .filter((purpose) => !purpose.startsWith('backup'));
  assert.ok(used.length > 15);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(purposes).sort());
});

test('without the key that a variable should bring, the command says where to get it', async () => {
  const folder = join(tmpdir(), 'nowhere');
  await assert.rejects(
    loadInstallationKey({ folder, env: { ENTENTE_INSTALLATION_KEY: 'x' } }),
    /not 32 bytes/,
  );
});

async function seal({ owner, house }: OpenHouse): Promise<void> {
  const sealer = asRole({ owner, installationKey: house.installationKey }, 'entente_sealer');
  await sealOnce(sealer, house.installationKey, house.now()).finally(() => sealer.close());
}

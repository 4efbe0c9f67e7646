import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { Viewer } from '../../../platform/db/database.ts';
import { replaceRecoveryCodes } from '../second-factor/queries.ts';
import { emptyPasskeys, insertPasskey } from './queries.ts';

let here: TestHouse;
let town: SmallTown;
const id = new Uint8Array(32).fill(3);
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const { memberId } = town.working.coordinator;
  await here.house.db.as({ kind: 'member', memberId }, async (tx) => {
    const at = { made_at: here.house.now(), used_at: null };
    const key = { public_key: new Uint8Array(32), counter: 0, transports: [], name: 'Telefoon' };
    const sealed = { prf_salt: new Uint8Array(16), sealed_private_key: new Uint8Array(64) };
    assert.ok(await insertPasskey(tx, { id, member_id: memberId, ...key, ...at, ...sealed }));
    await replaceRecoveryCodes(tx, memberId, [new Uint8Array(32).fill(5)]);
  });
});
after(() => here.close());

/** How many passkeys and recovery codes somebody sees of all that there are. */
const seenBy = (viewer: Viewer) =>
  here.house.db.as(viewer, async (tx) => [
    (await tx.selectFrom('identity.passkey').selectAll().execute()).length,
    (await tx.selectFrom('identity.recovery_code').selectAll().execute()).length,
  ]);

test('a passkey and what lies sealed beside it are seen by its member, and by who presents its id', async () => {
  const { coordinator, mediators, otherCoordinator } = town.working;
  assert.deepEqual(await seenBy({ kind: 'member', memberId: coordinator.memberId }), [1, 1]);
  assert.deepEqual(await seenBy({ kind: 'public', key: id }), [1, 0]);
  assert.deepEqual(await seenBy({ kind: 'public', key: new Uint8Array(32).fill(4) }), [0, 0]);
  assert.deepEqual(await seenBy({ kind: 'public' }), [0, 0]);
  for (const { memberId } of [mediators[0], otherCoordinator])
    assert.deepEqual(await seenBy({ kind: 'member', memberId }), [0, 0]);
});

test('nobody empties the passkey of another', async () => {
  const { coordinator, mediators } = town.working;
  await here.house.db.as({ kind: 'member', memberId: mediators[0].memberId }, (tx) =>
    emptyPasskeys(tx, coordinator.memberId),
  );
  const [row] = await here.house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    tx.selectFrom('identity.passkey').select('sealed_private_key').execute(),
  );
  assert.ok(row?.sealed_private_key);
});

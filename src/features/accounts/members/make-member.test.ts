import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { openSealed, sealTo } from '../../../platform/vault/seal.ts';
import { askedGroups, confirmRecoverySheet, groupOnSheet } from '../service-keys/confirm-recovery-sheet.ts';
import { grantServiceKey, makeServiceKey, openServiceKeys } from '../service-keys/service-keys.ts';
import { makeService } from '../services/make-service.ts';
import { visitorWith } from '../sessions/session.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { giveRole } from './give-role.ts';
import { insertMember, type PreparedMember, prepareMember } from './make-member.ts';

let here: TestHouse;
before(async () => {
  here = await testHouse();
});
after(() => here.close());

const passphrase = 'vijf paarse olifanten';

async function made(email: string): Promise<PreparedMember> {
  const { house } = here;
  const prepared = await prepareMember(house, { email, name: 'Ans', language: 'nl', passphrase });
  const inserted = await house.db.as({ kind: 'public' }, (tx) => insertMember(tx, prepared, house.now()));
  assert.ok(inserted.ok);
  return prepared;
}

test('a member who was made signs in with his passphrase and holds his opened keys', async () => {
  const { house } = here;
  const member = await made('ans@dienst.example');
  const result = await signIn(house, { email: 'ANS@dienst.example', password: passphrase, device: '' });
  assert.ok(result.ok);
  const visitor = await visitorWith(house, result.value.token);
  assert.ok(visitor.kind === 'member' && visitor.keys);
  const sealed = sealTo(member.keys.publicKey, new Uint8Array([1, 2, 3]));
  assert.deepEqual(openSealed(visitor.keys, sealed), new Uint8Array([1, 2, 3]));
});

test('an address can be used only once, in capitals or not', async () => {
  const { house } = here;
  await made('twice@dienst.example');
  const again = await prepareMember(house, {
    email: 'Twice@Dienst.example',
    name: 'Bo',
    language: 'fr',
    passphrase,
  });
  const result = await house.db.as({ kind: 'public' }, (tx) => insertMember(tx, again, house.now()));
  assert.deepEqual(result, { ok: false, kind: 'email_taken' });
});

test('a service opens for requests once two groups of its recovery sheet were typed back', async () => {
  const { house } = here;
  const now = house.now();
  const first = await made('first@dienst.example');
  const second = await made('second@dienst.example');
  const person = { id: first.memberId, name: first.name };
  const as = (member: PreparedMember) => ({ memberId: member.memberId, publicKey: member.keys.publicKey });
  await house.db.as({ kind: 'member', memberId: first.memberId }, async (tx) => {
    const service = await makeService(
      tx,
      { name: 'Buren', slug: 'buren', country: 'be', language: 'nl', areas: ['B-4000', 'Luik', 'LUIK '] },
      now,
    );
    assert.ok(service.ok);
    const { serviceId } = service.value;
    await giveRole(tx, { memberId: first.memberId, serviceId, role: 'coordinator' }, person, now);
    const key = await makeServiceKey(tx, serviceId, as(first), now);
    await grantServiceKey(tx, key, as(second), now);
    const [opened] = await openServiceKeys(tx, { memberId: second.memberId, serviceId, keys: second.keys });
    assert.deepEqual(opened?.keys.privateKey, key.keys.privateKey);

    const openedAt = async () =>
      (await tx.selectFrom('identity.service').where('id', '=', serviceId).selectAll().executeTakeFirst())
        ?.opened_at;
    const right = askedGroups(key.id).map((place) => groupOnSheet(key, place));
    const wrong = await confirmRecoverySheet(
      tx,
      { serviceId, key, typed: [right[0] ?? '', '0000'] },
      person,
      now,
    );
    assert.equal(wrong.ok || wrong.kind, 'second_group_wrong');
    assert.equal(await openedAt(), null);
    const typed = right.map((group) => ` ${group.toLowerCase()} `);
    assert.ok((await confirmRecoverySheet(tx, { serviceId, key, typed }, person, now)).ok);
    assert.deepEqual(await openedAt(), now);
    const areas = await tx.selectFrom('identity.service_area').select('folded').orderBy('folded').execute();
    assert.deepEqual(
      areas.map((area) => area.folded),
      ['4000', 'luik'],
    );
  });
});

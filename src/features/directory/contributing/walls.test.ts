import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import type { Tx, Viewer } from '../../../platform/db/database.ts';
import { changeFacts } from '../entries/change-facts.ts';
import { fullService, list } from '../service/full-service.fixture.ts';
import { hashOfEmail, sealWords } from './keeping/keeper-email.ts';
import { deleteKeeper, insertKeeper, keepersOf } from './keeping/queries.ts';
import {
  insertProposal,
  insertProposer,
  lockProposal,
  proposerOf,
  waitingOf,
  writeDecision,
} from './proposals/queries.ts';

let here: TestHouse;
let own: string;
let other: string;
const now = new Date('2026-11-22T09:00:00Z');
const proposal = randomUUID();
const keeper = randomUUID();
before(async () => {
  here = await testHouse(now);
  own = (await list(here.house, fullService('own', {}))).id;
  other = (await list(here.house, fullService('other', {}))).id;
  await as({ kind: 'public' }, async (tx) => {
    await insertProposal(tx, { id: proposal, entry_id: other, field: 'phone', value: '1', made_at: now });
    await insertProposer(tx, { proposal_id: proposal, sealed: randomBytes(20), language: 'nl' });
  });
  await as({ kind: 'keeper', entryId: other }, (tx) =>
    insertKeeper(tx, keeperOf(other, keeper, 'an@x.example')),
  );
});
after(() => here.close());

const as = <T>(viewer: Viewer, work: (tx: Tx) => Promise<T>) => here.house.db.as(viewer, work);
const keeperOf = (entry_id: string, id: string, email: string) => ({
  ...{ id, entry_id, email_hash: hashOfEmail(here.house, email), language: 'nl' as const },
  ...{ sealed_email: sealWords(here.house, email, `keeper:${id}`), delegate: true, made_at: now },
});
const strangers: [string, () => Viewer][] = [
  ['the public', () => ({ kind: 'public' })],
  ['who keeps another entry', () => ({ kind: 'keeper', entryId: own })],
  ['a member without a role', () => ({ kind: 'member', memberId: randomUUID() })],
  ['a party', () => ({ kind: 'party', partyId: randomUUID() })],
];

for (const [who, viewer] of strangers)
  test(`${who} writes nothing of an entry, decides nothing, and sees neither its keepers nor who proposed`, async () => {
    const refused = { code: '42501' };
    assert.equal(
      (await as(viewer(), (tx) => changeFacts(tx, other, { phone: '2' }, 'service', now))).ok,
      false,
    );
    assert.equal(await as(viewer(), (tx) => lockProposal(tx, proposal, other)), undefined);
    const decision = { decided_at: now, decision: 'accepted', decided_by: 'service', word: '' } as const;
    await as(viewer(), (tx) => writeDecision(tx, proposal, decision));
    assert.equal(
      (await as(viewer(), (tx) => waitingOf(tx, other))).length,
      1,
      'it waits still, and all may see it',
    );
    assert.equal(await as(viewer(), (tx) => proposerOf(tx, proposal)), undefined);
    assert.deepEqual(await as(viewer(), (tx) => keepersOf(tx, other)), []);
    assert.equal(await as(viewer(), (tx) => deleteKeeper(tx, other, keeper)), false);
    const intruder = keeperOf(other, randomUUID(), `${who}@evil.example`);
    await assert.rejects(
      as(viewer(), (tx) => insertKeeper(tx, intruder)),
      refused,
    );
    const log = {
      id: randomUUID(),
      entry_id: other,
      field: 'phone',
      by_whom: 'service' as const,
      at: now,
      old: null,
      new: null,
    };
    await assert.rejects(
      as(viewer(), (tx) => tx.insertInto('directory.change').values(log).execute()),
      refused,
    );
  });

test('nobody proposes what is decided already, and a secret that is not his own finds no link and no session', async () => {
  const decided = { id: randomUUID(), entry_id: other, field: 'phone', value: null, made_at: now };
  await assert.rejects(
    as({ kind: 'public' }, (tx) =>
      tx
        .insertInto('directory.proposal')
        .values({ ...decided, decided_at: now, decision: 'accepted', decided_by: 'service' } as never)
        .execute(),
    ),
  );
  const session = { token_hash: randomBytes(32), keeper_id: keeper, made_at: now, expires_at: now };
  for (const key of [undefined, new Uint8Array(randomBytes(32))])
    await assert.rejects(
      as({ kind: 'public', ...(key ? { key } : {}) }, (tx) =>
        tx.insertInto('directory.keeper_session').values(session).execute(),
      ),
      { code: '42501' },
    );
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { hardenCode } from '../../../platform/vault/code.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { decrypt, type KeyPair, newKeyPair, pairOf, SealBroken } from '../../../platform/vault/seal.ts';
import { lockCase } from '../queries.ts';
import { openForMember } from './open-for-member.ts';
import { grant, itemsIn, openRecord, type Place, readItems, renewKeys, writeItem } from './record.ts';

let open: TestHouse;
let town: SmallTown;
let owner: pg.Client;
const places: Record<string, Place> = {
  first: { kind: 'party', side: 'first' },
  second: { kind: 'party', side: 'second' },
  team: { kind: 'team' },
  shared: { kind: 'shared' },
};

before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  owner = new pg.Client(open.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await open.close();
});

type Party = { id: string; keys: KeyPair };
type Case = {
  caseId: string;
  shredKey: Uint8Array;
  row: Awaited<ReturnType<typeof lockCase>>;
  A: Party;
  B: Party;
};

const asCoordinator = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  open.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, work);

/** A case in which both parties hold keys, the first by his code and the second given to him, with an item in each place. */
async function aCase(): Promise<Case> {
  const asked = await town.ask({}, { code: true });
  const { key, lookupId } = await hardenCode(asked.code ?? '', open.house.installationKey);
  const code = await open.house.db.as({ kind: 'public', key: lookupId }, (tx) =>
    tx.selectFrom('confidential.party_code').selectAll().executeTakeFirstOrThrow(),
  );
  const A = {
    id: code.party_id,
    keys: pairOf(decrypt(key, code.sealed_private_key, `party:${code.party_id}`)),
  };
  return asCoordinator(async (tx) => {
    const row = await lockCase(tx, town.working.coordinator, asked.number);
    assert.ok(row);
    const record = await openForMember(tx, open.house, town.working.coordinator, row);
    const B = {
      id: record.compartments.find((one) => one.side === 'second')?.partyId ?? '',
      keys: newKeyPair(),
    };
    const holder = { kind: 'party', id: B.id, publicKey: B.keys.publicKey } as const;
    await grant(tx, record, holder, { only: (one) => one.kind === 'shared' || one.partyId === B.id });
    for (const [name, place] of Object.entries(places)) await write(tx, record, place, `in ${name}`);
    return { caseId: asked.caseId, shredKey: record.shredKey, row, A, B };
  });
}

async function write(tx: Tx, record: Awaited<ReturnType<typeof openRecord>>, place: Place, text: string) {
  const id = randomId();
  const author = { role: 'coordinator', id: town.working.coordinator.memberId };
  await writeItem(tx, record, place, { id, content: { kind: 'note', text }, author, now: open.house.now() });
  return id;
}

/** Every note that these keys open, whatever the database shows: asked as the coordinator, whom it shows all. */
const opened = ({ caseId, shredKey }: Case, holderId: string, keys: KeyPair) =>
  asCoordinator(async (tx) => {
    const record = await openRecord(tx, caseId, shredKey, [{ holderId, keys }]);
    return notesOf(await readItems(tx, record));
  });

const notesOf = (items: Awaited<ReturnType<typeof readItems>>) =>
  items.flatMap(({ content }) => (content.kind === 'note' ? [content.text] : [])).sort();

test('each place opens for those who hold its key, and for nobody else', async () => {
  const one = await aCase();
  assert.deepEqual(await opened(one, one.A.id, one.A.keys), ['in first', 'in shared']);
  assert.deepEqual(await opened(one, one.B.id, one.B.keys), ['in second', 'in shared']);
  const service = await opened(one, town.service.key.id, town.service.key.keys);
  assert.deepEqual(service, ['in first', 'in second', 'in shared', 'in team']);
  const [mediator] = town.mediators;
  assert.deepEqual(await opened(one, mediator.member.memberId, mediator.member.keys), []);
});

test('a party reads by himself what his keys open, and does not know the id of his case', async () => {
  const { A, B, shredKey } = await aCase();
  for (const [party, notes] of [
    [A, ['in first', 'in shared']],
    [B, ['in second', 'in shared']],
  ] as const) {
    const items = await open.house.db.as({ kind: 'party', partyId: party.id }, async (tx) =>
      readItems(tx, await openRecord(tx, null, shredKey, [{ holderId: party.id, keys: party.keys }])),
    );
    assert.deepEqual(notesOf(items), notes);
  }
});

test('the key of one party opens no grant of the other, nor of another case', async () => {
  const [one, other] = [await aCase(), await aCase()];
  for (const stranger of [one.B.keys, other.A.keys, newKeyPair()])
    await assert.rejects(opened(one, one.A.id, stranger), SealBroken);
  await assert.rejects(opened({ ...one, shredKey: other.shredKey }, one.A.id, one.A.keys), SealBroken);
});

test('a grant that is copied to another holder or generation does not open', async () => {
  const from = 'from confidential.compartment_grant g where case_id = $1 and holder_id = $2';
  const copies = [
    `insert into confidential.compartment_grant select compartment_id, generation, case_id, service_id, holder_kind,
       $3, sealed ${from}`,
    `insert into confidential.compartment_grant select compartment_id, generation + 1, case_id, service_id, holder_kind,
       $3, sealed ${from}`,
  ];
  const thief = { id: randomId(), keys: newKeyPair() };
  for (const copy of copies) {
    const one = await aCase();
    await owner.query(copy, [one.caseId, one.A.id, thief.id]);
    await assert.rejects(opened(one, thief.id, one.A.keys), SealBroken, 'not even with the keys of A');
    await assert.rejects(opened(one, thief.id, thief.keys), SealBroken);
  }
});

test('an item that is moved to another place, id or content does not open', async () => {
  const moves = [
    `update confidential.item set compartment_id = (select id from confidential.compartment where case_id = $1 and kind = 'shared')
     where case_id = $1 and kind = 'note' and compartment_id in (select id from confidential.compartment where kind = 'team')`,
    `update confidential.item set id = gen_random_uuid() where case_id = $1 and kind = 'note'`,
    `update confidential.item set sealed = set_byte(sealed, octet_length(sealed) - 1, get_byte(sealed, octet_length(sealed) - 1) # 1)
     where case_id = $1 and kind = 'note'`,
  ];
  for (const move of moves) {
    const one = await aCase();
    const { rowCount } = await owner.query(move, [one.caseId]);
    assert.ok(rowCount);
    await assert.rejects(opened(one, town.service.key.id, town.service.key.keys), SealBroken);
  }
});

test('an old key does not open what is written after the keys were renewed, and goes on opening what was before', async () => {
  const one = await aCase();
  const { key } = town.service;
  const service = { kind: 'service', id: key.id, publicKey: key.keys.publicKey } as const;
  await asCoordinator(async (tx) => {
    const record = await openRecord(tx, one.caseId, one.shredKey, [{ holderId: key.id, keys: key.keys }]);
    await renewKeys(tx, record, () => [service]);
    await write(tx, record, { kind: 'shared' }, 'afterwards');
    await write(tx, record, { kind: 'party', side: 'first' }, 'afterwards to A');
  });
  assert.deepEqual(await opened(one, one.A.id, one.A.keys), ['in first', 'in shared']);
  const stays = await opened(one, key.id, key.keys);
  assert.ok(stays.includes('afterwards') && stays.includes('in shared'));
});

test('after the shred key is destroyed nothing of the case opens, with any key that there is', async () => {
  const one = await aCase();
  assert.ok(one.row);
  await open.house.keyStore.destroy(one.row.shred_key);
  assert.equal(await open.house.keyStore.get(one.row.shred_key), null);
  const row = one.row;
  await assert.rejects(asCoordinator((tx) => openForMember(tx, open.house, town.working.coordinator, row)));
  const { keys } = town.service.key;
  const without = { ...one, shredKey: new Uint8Array(32).fill(9) };
  await assert.rejects(opened(without, town.service.key.id, keys), SealBroken);
});

test('whatever is written into any place is read from it word for word, and from no other', async () => {
  const one = await aCase();
  const { key } = town.service;
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...Object.values(places)),
      async (text, place) => {
        await asCoordinator(async (tx) => {
          const record = await openRecord(tx, one.caseId, one.shredKey, [
            { holderId: key.id, keys: key.keys },
          ]);
          const id = await write(tx, record, place, text);
          const items = await readItems(tx, record);
          for (const other of Object.values(places)) {
            const there = itemsIn(record, items, other).find((item) => item.id === id);
            assert.deepEqual(there?.content, other === place ? { kind: 'note', text } : undefined);
          }
        });
      },
    ),
    { numRuns: Number(process.env.ENTENTE_RUNS ?? 25) },
  );
});

test('nobody writes to a place of which he holds no key', async () => {
  const one = await aCase();
  await assert.rejects(
    asCoordinator(async (tx) => {
      const record = await openRecord(tx, one.caseId, one.shredKey, [
        { holderId: one.A.id, keys: one.A.keys },
      ]);
      await write(tx, record, { kind: 'team' }, 'no');
    }),
    /holds no key/,
  );
});

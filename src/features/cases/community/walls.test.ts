import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { contact, hear, joins, leaves } from '../../../../db/demo-town/many.ts';
import { type Block, blockOfFlats, toMediators } from '../../../../test/block-of-flats.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type KeyPair, newKeyPair } from '../../../platform/vault/seal.ts';
import { setPartyKey } from '../contacts/queries.ts';
import { lockCase } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { openForParty } from '../record/open-for-party.ts';
import { mayRead } from '../record/parties/readers.ts';
import { grant, openRecord, type Place, readItems, writeItem } from '../record/record.ts';
import { standingsIn } from './queries.ts';

const count = 30;
let open: TestHouse;
let town: SmallTown;
let block: Block;
let shredKey: Uint8Array;
let parties: { id: string; keys: KeyPair; readsShared: boolean }[];

const asCoordinator = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  open.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, work);

async function write(tx: Tx, place: Place, text: string): Promise<void> {
  const row = await lockCase(tx, town.working.coordinator, block.asked.number);
  assert.ok(row);
  const record = await openForMember(tx, open.house, town.working.coordinator, row);
  const author = { role: 'coordinator', id: town.working.coordinator.memberId };
  const content = { kind: 'note', text } as const;
  await writeItem(tx, record, place, { id: randomId(), content, author, now: open.house.now() });
}

/** Thirty parties, two of whom take part beside who asked; each holds keys, and his own marker lies in his place. */
before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  block = await blockOfFlats(open.house, town, count);
  const words = 'Iemand wil praten.';
  await block.live(
    ...toMediators,
    ...['Flat 1', 'Flat 2'].flatMap((name) => [
      contact('1', name, 'letter', words),
      hear('1', name, 'visit', 'Goed.'),
      joins('1', name),
    ]),
  );
  parties = await asCoordinator(async (tx) => {
    const row = await lockCase(tx, town.working.coordinator, block.asked.number);
    assert.ok(row);
    const record = await openForMember(tx, open.house, town.working.coordinator, row);
    shredKey = record.shredKey;
    const all = await standingsIn(tx, row.id);
    return Promise.all(
      all.map(async ({ id, state }) => {
        const keys = newKeyPair();
        await sql`delete from confidential.compartment_grant where holder_id = ${id}`.execute(tx);
        await setPartyKey(tx, id, keys.publicKey);
        const holder = { kind: 'party', id, publicKey: keys.publicKey } as const;
        await grant(tx, record, holder, {
          only: (compartment) => mayRead({ id, standing: state }, compartment),
        });
        return { id, keys, readsShared: state.readsShared };
      }),
    );
  });
  await asCoordinator(async (tx) => {
    for (const { id } of parties) await write(tx, { kind: 'party', party: id }, `MARKER-${id}`);
    await write(tx, { kind: 'team' }, 'MARKER-team');
    await write(tx, { kind: 'shared' }, 'MARKER-shared');
  });
});
after(() => open.close());

const markersIn = (items: Awaited<ReturnType<typeof readItems>>) =>
  items
    .flatMap(({ content }) =>
      content.kind === 'note' && content.text.startsWith('MARKER-') ? [content.text] : [],
    )
    .sort();

test('the team finds every marker: what is kept from a party is there', async () => {
  const found = await asCoordinator(async (tx) => {
    const keys = [{ holderId: town.service.key.id, keys: town.service.key.keys }];
    return markersIn(await readItems(tx, await openRecord(tx, block.asked.caseId, shredKey, keys)));
  });
  assert.equal(found.length, count + 2);
});

test('each of thirty parties opens his own marker, the shared one if he takes part, and nothing else, whatever the database shows him', async () => {
  for (const { id, keys, readsShared } of parties) {
    const opened = await asCoordinator(async (tx) =>
      markersIn(
        await readItems(tx, await openRecord(tx, block.asked.caseId, shredKey, [{ holderId: id, keys }])),
      ),
    );
    const permitted = [`MARKER-${id}`, ...(readsShared ? ['MARKER-shared'] : [])].sort();
    assert.deepEqual(opened, permitted);
  }
});

/** What row-level security shows a party who may ask anything in SQL. */
const rowsSeenBy = (id: string) =>
  open.house.db.as({ kind: 'party', partyId: id }, async (tx) => {
    const ids = async (table: string, column: string) =>
      (
        await sql<{ id: string }>`select distinct ${sql.ref(column)}::text as id
          from ${sql.table(`confidential.${table}`)}`.execute(tx)
      ).rows.map((row) => row.id);
    return {
      parties: await ids('party', 'id'),
      standings: await ids('party_standing', 'party_id'),
      compartments: (await ids('compartment', 'id')).length,
      holders: await ids('compartment_grant', 'holder_id'),
      cases: await ids('cases', 'id'),
      events: await ids('case_event', 'id'),
      hashes: (await ids('party_hash', 'party_id')).filter((one) => one !== id),
    };
  });
const ownRows = (id: string, readsShared: boolean) => ({
  parties: [id],
  standings: [id],
  compartments: readsShared ? 2 : 1,
  holders: [id],
  cases: [],
  events: [],
  hashes: [],
});

test('the database shows each of them the rows of his own place alone: no other party, no standing, no count', async () => {
  for (const { id, readsShared } of parties) assert.deepEqual(await rowsSeenBy(id), ownRows(id, readsShared));
});

test('a wall that somebody takes down is seen', async () => {
  const owner = new pg.Client(open.owner);
  await owner.connect();
  const [{ id, readsShared }] = parties as [(typeof parties)[number]];
  for (const table of ['party_standing', 'party', 'compartment']) {
    await owner.query(
      `create policy planted on confidential.${table} for select to entente_app using (true)`,
    );
    assert.notDeepEqual(await rowsSeenBy(id), ownRows(id, readsShared), table);
    await owner.query(`drop policy planted on confidential.${table}`);
  }
  await owner.end();
});

test('by the app’s own hand a party opens what he may, and who was never contacted has no case at all', async () => {
  for (const { id, keys, readsShared } of parties) {
    const opened = await open.house.db.as({ kind: 'party', partyId: id }, (tx) =>
      openForParty(tx, open.house, { kind: 'party', partyId: id, keys, sessionId: randomId() }),
    );
    assert.equal(opened !== null, readsShared);
    if (!opened) continue;
    const items = await open.house.db.as({ kind: 'party', partyId: id }, (tx) =>
      readItems(tx, opened.record),
    );
    assert.deepEqual(markersIn(items), [`MARKER-${id}`, 'MARKER-shared'].sort());
  }
});

test('with SQL in the app’s role a party does nothing to his standing but withdraw, and nothing to another’s', async () => {
  const [mine, other] = [await block.idOf('Flat 3'), await block.idOf('Flat 4')];
  const attempt = async (id: string, standing: string, shared: boolean) =>
    open.house.db
      .as({ kind: 'party', partyId: mine }, async (tx) => {
        const done = await sql`update confidential.party_standing
          set standing = ${standing}, came_from = ${standing === 'withdrawn' ? 'listed' : null},
            reads_shared = ${shared} where party_id = ${id}`.execute(tx);
        return Number(done.numAffectedRows ?? 0);
      })
      .catch(() => 0);
  assert.equal(await attempt(mine, 'taking_part', true), 0);
  assert.equal(await attempt(mine, 'heard', false), 0);
  assert.equal(await attempt(other, 'withdrawn', false), 0);
  assert.equal(await attempt(mine, 'withdrawn', false), 1);
});

test('a mediator lets nobody into the shared part who does not take part, and makes no other grant', async () => {
  const [mediator] = town.working.mediators;
  const outsider = await block.idOf('Flat 5');
  const insider = await block.idOf('Flat 1');
  const { rows } = await asCoordinator((tx) =>
    sql<{ id: string; kind: string; generation: number }>`select id, kind, generation
      from confidential.compartment where case_id = ${block.asked.caseId} and kind in ('shared', 'team')`.execute(
      tx,
    ),
  );
  const attempt = (kind: string, holder: string, holderKind: string) => {
    const compartment = rows.find((row) => row.kind === kind);
    return open.house.db
      .as({ kind: 'member', memberId: mediator.memberId }, async (tx) => {
        await sql`insert into confidential.compartment_grant
          (compartment_id, generation, case_id, service_id, holder_kind, holder_id, sealed)
          values (${compartment?.id}, 99, ${block.asked.caseId}, ${town.service.id}, ${holderKind}, ${holder}, '\\x01')`.execute(
          tx,
        );
        return true;
      })
      .catch(() => false);
  };
  assert.equal(await attempt('shared', insider, 'party'), true, 'whom he may let in, he can');
  assert.equal(await attempt('shared', outsider, 'party'), false);
  assert.equal(await attempt('team', insider, 'party'), false);
  assert.equal(await attempt('shared', town.working.mediators[2].memberId, 'member'), false);
  await asCoordinator((tx) =>
    sql`delete from confidential.compartment_grant where generation = 99 and case_id = ${block.asked.caseId}`.execute(
      tx,
    ),
  );
});

test('who leaves opens nothing of the shared part any more, not even with the keys and rows that he had', async () => {
  const id = await block.idOf('Flat 2');
  const keys = parties.find((party) => party.id === id)?.keys as KeyPair;
  await block.live(leaves('coordinator', 'Flat 2', ''));
  await asCoordinator((tx) => write(tx, { kind: 'shared' }, 'MARKER-later'));
  const opened = await asCoordinator(async (tx) =>
    markersIn(
      await readItems(tx, await openRecord(tx, block.asked.caseId, shredKey, [{ holderId: id, keys }])),
    ),
  );
  assert.deepEqual(opened, [`MARKER-${id}`]);
  const stays = parties.find((party) => party.readsShared && party.id !== id);
  const found = await asCoordinator(async (tx) => {
    const opener = [{ holderId: stays?.id ?? '', keys: stays?.keys as KeyPair }];
    return markersIn(await readItems(tx, await openRecord(tx, block.asked.caseId, shredKey, opener)));
  });
  assert.ok(found.includes('MARKER-later') && found.includes('MARKER-shared'));
});

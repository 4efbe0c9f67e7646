import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { House } from '../../../platform/house.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { makeLetter } from './making/make-letter.ts';
import { renderLetters } from './render/render-letters.ts';
import { kindNames } from './rules/kinds.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const marker = 'KWARTELSLAG';

/** A case in which the second party is told of by many words, or by none. */
async function aCase(secondSays: readonly string[]) {
  const loud = secondSays.length > 0;
  const { caseId, number } = await town.ask({
    second: loud
      ? {
          name: `${marker} Bo`,
          street: marker,
          house: '99',
          postcode: '4999',
          place: marker,
          phone: '04 999 99 99',
        }
      : { name: '', street: 'Molenweg' },
  });
  const asCoordinator = { kind: 'member', memberId: town.coordinator.member.memberId } as const;
  await here.house.db.as(asCoordinator, (tx) =>
    tx
      .updateTable('confidential.cases')
      .set({ stage: 'second_party_contacted', second_party_knows: true })
      .where('id', '=', caseId)
      .execute(),
  );
  for (const text of secondSays)
    await writeEntry(here.house, town.working.coordinator, {
      ...{ number, id: randomId(), place: { kind: 'party', side: 'second' } },
      content: { kind: 'note', text },
    });
  const rows = await here.house.db.as(asCoordinator, (tx) =>
    tx.selectFrom('confidential.party').where('case_id', '=', caseId).select(['id', 'side']).execute(),
  );
  const idOf = (side: string) => rows.find((row) => row.side === side)?.id ?? '';
  return { number, first: idOf('first'), second: idOf('second') };
}

async function letterTo(party: string, number: string, kind: (typeof kindNames)[number], house: House) {
  const made = await makeLetter(house, town.working.coordinator, {
    ...{ number, partyId: party, kind, tag: '', once: randomUUID(), way: 'print', withCode: false },
    appointment: { day: '2026-12-01', time: '19:30', place: 'Buurthuis', remark: '' },
  });
  return made.ok ? Buffer.from(await renderLetters([made.value.letter], made.value.window)) : made.kind;
}

test('not one byte of a letter to the first party depends on the second (promise 1)', async () => {
  const quiet = await aCase([]);
  const loud = await aCase([marker, `${marker} `.repeat(200), 'zij drinkt en slaat']);
  const own = await letterTo(loud.second, loud.number, 'closing', here.house);
  assert.ok(own instanceof Buffer && pdfWords(own).includes(marker), 'his own letter names him');
  for (const kind of kindNames.filter((one) => one !== 'code')) {
    const [one, other] = [
      await letterTo(quiet.first, quiet.number, kind, here.house),
      await letterTo(loud.first, loud.number, kind, here.house),
    ];
    assert.deepEqual(one, other, kind);
  }
});

test('nobody but the team sees that a letter was made for the other', async () => {
  const { number, first, second } = await aCase([]);
  await letterTo(second, number, 'privacy', here.house);
  const seenBy = (partyId: string) =>
    here.house.db.as({ kind: 'party', partyId }, (tx) =>
      tx.selectFrom('confidential.letter').selectAll().execute(),
    );
  const told = (partyId: string) =>
    here.house.db.as({ kind: 'party', partyId }, (tx) =>
      tx.selectFrom('confidential.reached').selectAll().execute(),
    );
  assert.deepEqual(await seenBy(first), []);
  assert.deepEqual(await seenBy(second), []);
  assert.equal((await told(second)).length, 1, 'who got it may know that he got it');
  assert.deepEqual(await told(first), []);
});

test('nothing of a letter lies in the database but that it was made', async () => {
  const { number, second } = await aCase([]);
  await letterTo(second, number, 'appointment', here.house);
  const rows = await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx.selectFrom('confidential.letter').where('party_id', '=', second).selectAll().execute(),
  );
  const [row] = rows;
  assert.equal(row?.kind, 'appointment');
  assert.equal(row?.state, 'printed');
  for (const word of ['Buurthuis', '19:30', '"nl"'])
    assert.ok(!Buffer.from(row?.sealed ?? []).includes(word), word);
});

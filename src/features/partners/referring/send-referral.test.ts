import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';

let here: TestHouse;
let town: SmallTown;
let officer: Townsman;
let adviser: Townsman;
let station: TownPartner;
before(async () => {
  here = await testHouse();
  const { house } = here;
  town = await smallTown(house);
  const person = (email: string, name: string) =>
    settle(house, { email: `${email}@demo.example`, name, language: 'nl' });
  officer = await person('police', 'Pol Agent');
  adviser = await person('housing', 'Hilde Huis');
  for (const partner of [officer, adviser]) await employ(house, partner, 'partner', town.service);
  const at = { service: town.service, coordinator: town.coordinator };
  station = await foundPartner(house, at, { kind: 'police', name: 'Politie Demostad', place: 'Noord' }, [
    officer,
  ]);
  await foundPartner(house, at, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' }, [adviser]);
  await refer(house, station);
});
after(() => here.close());

const readAs = <T>(
  who: Townsman,
  table: 'confidential.referral' | 'confidential.cases' | 'confidential.consent',
) =>
  here.house.db.as({ kind: 'member', memberId: who.member.memberId }, (tx) =>
    tx.selectFrom(table).select('id').execute(),
  ) as Promise<T[]>;

test('a referral opens a case that the coordinator sees, with the consent that the resident gave', async () => {
  assert.equal((await readAs(town.coordinator, 'confidential.cases')).length, 1);
  assert.equal((await readAs(town.coordinator, 'confidential.referral')).length, 1);
  assert.equal((await readAs(town.coordinator, 'confidential.consent')).length, 1);
});

test('the partner sees his own referral and nothing of the case; another partner sees neither', async () => {
  assert.equal((await readAs(officer, 'confidential.referral')).length, 1);
  for (const table of ['confidential.cases', 'confidential.consent'] as const)
    assert.deepEqual(await readAs(officer, table), []);
  for (const table of ['confidential.cases', 'confidential.consent', 'confidential.referral'] as const)
    assert.deepEqual(await readAs(adviser, table), []);
});

test('whose seat has ended sees nothing of the organisation any more', async () => {
  await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .updateTable('partners.seat')
      .set({ ended_at: here.house.now() })
      .where('organisation_id', '=', station.organisationId)
      .execute(),
  );
  assert.deepEqual(await readAs(officer, 'confidential.referral'), []);
});

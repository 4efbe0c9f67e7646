import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { askRenewal } from '../../src/features/accounts/service-keys/queries.ts';
import { renewServiceKey } from '../../src/features/accounts/service-keys/renew-service-key.ts';
import { readCase } from '../../src/features/cases/case/read-case.ts';
import { casesLeft, rewrapCases } from '../../src/features/cases/handing-over/service-key/rewrap-cases.ts';
import { testHouse } from '../house.ts';
import { smallTown } from '../town.ts';
import { whatOpens } from './what-opens.ts';

const cases = 24;
const kill = `select pg_terminate_backend(pid) from pg_stat_activity
  where usename = 'entente_app' and datname = current_database()`;

test('drill: cut off at random instants, bringing cases under the new key goes on where it was, and loses none', async (t) => {
  const here = await testHouse();
  const owner = new pg.Client(here.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query('select rolsuper from pg_roles where rolname = current_user');
    if (!rows[0].rolsuper) return t.skip('only a superuser may cut off the app’s connections');
    const town = await smallTown(here.house);
    const she = town.working.coordinator;
    const numbers: string[] = [];
    for (let i = 0; i < cases; i++) numbers.push((await town.ask({ story: `STORY-${i}.` })).number);
    await here.house.db.as({ kind: 'member', memberId: she.memberId }, async (tx) => {
      await askRenewal(tx, town.service.id, here.house.now());
      const by = { id: she.memberId, name: she.name };
      await renewServiceKey(tx, { serviceId: town.service.id, by }, here.house.now());
    });
    let cut = 0;
    for (let left = cases; left > 0; ) {
      const broken = rewrapCases(here.house, she, 60_000).then(
        () => false,
        () => true,
      );
      // The later, the more often it gets a batch done: so it ends, and not at once.
      await pause(Math.random() * 60 * (cut + 1));
      await owner.query(kill);
      if (await broken) cut += 1;
      await pause(50);
      left = await casesLeft(here.house, she).catch(() => left);
    }
    assert.ok(cut > 0, 'it was never cut off');
    for (const [index, number] of numbers.entries()) {
      const seen = await readCase(here.house, she, number);
      assert.ok(JSON.stringify(seen?.items).includes(`STORY-${index}.`), number);
    }
    assert.deepEqual(await whatOpens(here, [town.service.key.keys]), [], 'nothing lies under the old key');
  } finally {
    await owner.end();
    await here.close();
  }
});

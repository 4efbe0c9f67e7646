import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { advisedCase } from '../../../../test/ended-case.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { askParties } from '../asking/ask-parties.ts';
import { openBatch } from './sealed-batch.ts';

type Given = Record<string, string>;
/** Both may be printed: their words come into one list, whose order could tell who wrote first. */
const content: Given = { safety: 'fully', recommend: 'yes', words: 'Zeker doen.', print: 'yes' };
const bitter: Given = { safety: 'not_at_all', recommend: 'no', words: 'Aan niets gehad.', print: 'yes' };

/** What is random in every world, or made of what is: ids and sealed or hashed bytes have their length alone. */
const normal = (value: unknown): unknown => {
  if (Buffer.isBuffer(value)) return `${value.length} bytes`;
  const text = JSON.stringify(value) ?? 'undefined';
  // The database’s own clock, which no test can stop: by it the trail says when a row was written, and migrations when they ran.
  return text
    .replace(/"20[0-9-]+T(?!09:00:00\.000Z)[^"]*"/g, '"now"')
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'id');
};

/**
 * The whole database as somebody holds it who has the keys of the server too: every value of every row in the order in which
 * it lies there, with what the installation’s key opens of the evaluation. Jobs and mail wait no more, as after an hour.
 */
async function wholeDatabase({ owner, house }: TestHouse): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  await seeAll(client);
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migration' order by 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query(`select * from ${name} order by ctid`);
    for (const row of rows as Record<string, unknown>[]) {
      const opened = name === 'reporting.survey_batch' ? openBatch(house.installationKey, row as never) : {};
      const values = Object.entries({ ...row, ...opened }).map(
        ([column, value]) => `${column}=${normal(value)}`,
      );
      lines.push(`${name}: ${values.join(', ')}`);
    }
  }
  await client.end();
  return lines;
}

/** Two parties are asked in this order and answer in this order; `said` is what each of them says. */
async function world(said: [Given, Given], leak?: (client: pg.Client) => Promise<void>) {
  const here = await testHouse();
  try {
    const town = await smallTown(here.house);
    const app = createApp(here.house);
    const at = { here, town, app, desk: await signIn(app, 'coordinator@demo.example') };
    await advisedCase(at, 'x');
    await advisedCase(at, 'y');
    const job = jobHouse(here, 'entente_surveys');
    assert.equal(await askParties(job.house, () => 0), 2);
    await job.close();
    const owner = new pg.Client(here.owner);
    await owner.connect();
    await seeAll(owner);
    for (const [index, name] of ['x', 'y'].entries()) {
      const [mail] = await mailsTo(here, `${name}-a@resident.example`);
      const path = new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
      const sent = await request(app, '', 'POST', path, said[index] ?? {});
      assert.equal(sent.status, 303);
      await leak?.(owner);
    }
    // The mail has gone: what is in a mailbox is not in the database. Looking at it put the wall of the outbox up again.
    await seeAll(owner);
    await owner.query('delete from platform.outbox');
    await owner.end();
    return await wholeDatabase(here);
  } finally {
    await here.close();
  }
}

test('pain 7: whoever holds the whole database and the server’s keys cannot join an answer to a case: the two worlds are one', async () => {
  const one = await world([content, bitter]);
  for (const marker of ['Aan niets gehad.', '"answered":2'])
    assert.ok(
      one.some((line) => line.includes(marker)),
      'the answers were looked at',
    );
  assert.deepEqual(differing(one, await world([bitter, content])), []);
});

/** The lines in which two databases differ, each where it stands in the first. */
const differing = (one: string[], other: string[]): string[] =>
  one.length === other.length ? one.filter((line, index) => line !== other[index]) : ['not as many rows'];

test('it would be seen if the order in which answers came were kept', async () => {
  const ordered = (said: [Given, Given]) => {
    const left = [...said];
    return world(said, async (client) => {
      await client.query('create table if not exists platform.planted_words (words text)');
      await client.query('insert into platform.planted_words values ($1)', [left.shift()?.words]);
    });
  };
  const seen = differing(await ordered([content, bitter]), await ordered([bitter, content]));
  assert.deepEqual(
    seen.map((line) => line.split(':')[0]),
    ['platform.planted_words', 'platform.planted_words'],
  );
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { found, stolenFiles, stolenValues } from '../../test/rights/thief.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { createApp } from './app.ts';

/** Words that stand nowhere else, one for each place in which a person can put something. */
const marker = (n: number) => `Zwaluwstaart${String(n).padStart(2, '0')}q`;

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let cookie: string;
let number: string;
let count = 0;
const planted: string[] = [];

const plant = (): string => {
  count += 1;
  planted.push(marker(count));
  return marker(count);
};

before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  cookie = await signIn(app, 'coordinator@demo.example');
  number = await fillACase();
});
after(() => open.close());

async function fillACase(): Promise<string> {
  const person = () => ({
    name: plant(),
    street: plant(),
    house: plant(),
    place: plant(),
    postcode: '4000',
    phone: plant(),
    email: `${plant()}@demo.example`,
    rules: { neverRing: false, noLetters: false, noMail: false, words: plant() },
  });
  const asked = await town.ask({ first: person(), second: person(), story: plant() }, { code: true });
  const step = (noun: string, fields: Record<string, string>) => post(asked.number, noun, fields);
  await step('intake', { how: 'phone', told: plant(), team_note: plant() });
  await step('waiting', { team_note: plant() });
  await step('second-look', { team_note: plant() });
  await step('advice', { told: plant(), team_note: plant() });
  await step('second-look', { team_note: plant() });
  await step('unsuitability', { reason: 'ADDICTION', team_note: plant() });
  await step('second-look', { team_note: plant() });
  await step('onward-referral', { told: plant(), team_note: plant() });
  await step('second-look', { team_note: plant() });
  await step('acceptance', { agrees: 'yes', team_note: plant() });
  for (const about of ['first', 'second', 'team'])
    for (const kind of ['talk', 'contact_attempt', 'note'])
      for (const how of ['visit', 'phone'])
        await step('entries', { about, kind, how, on: '2026-11-20', text: plant() });
  await step('care', { flags: 'ADDICTION', text: plant() });
  await step('hold', { team_note: plant() });
  await step('resumption', { team_note: plant() });
  await step('first-party-withdrawal', { team_note: plant() });
  return asked.number;
}

async function post(of: string, noun: string, fields: Record<string, string>) {
  const page = noun === 'entries' ? 'entries/new' : noun;
  const form = await (await request(app, cookie, 'GET', `/cases/${of}/${page}`)).text();
  const once = hiddenField(form, 'once');
  const answer = await request(app, cookie, 'POST', `/cases/${of}/${noun}`, { once, ...fields });
  assert.equal(answer.status, 303, `${noun} is taken`);
}

const stolenRows = async (): Promise<Buffer> => Buffer.concat(await stolenValues(open.owner));

test('every marker stands where it is permitted: on the coordinator’s pages', async () => {
  const pages = ['', '/parties/first', '/parties/second'].map(async (part) =>
    (await request(app, cookie, 'GET', `/cases/${number}${part}`)).text(),
  );
  const seen = (await Promise.all(pages)).join('\n');
  assert.ok(planted.length >= 50, `${planted.length} markers were planted`);
  assert.deepEqual(
    planted.filter((word) => !seen.includes(word)),
    [],
  );
});

test('a stolen database and a stolen key store tell none of them', async () => {
  const rows = await stolenRows();
  assert.ok(rows.length > 20_000, 'the theft is real');
  assert.deepEqual(found(rows, planted), []);
  assert.deepEqual(found(await stolenFiles(open.keysFolder), planted), []);
});

test('the log tells none of them', () => {
  assert.deepEqual(found(Buffer.from(open.logged.join('\n')), planted), []);
});

test('a leak that somebody planted is found', async () => {
  const client = new pg.Client(open.owner);
  await client.connect();
  await client.query('update identity.service set phone = $1', [planted[3]]);
  assert.deepEqual(found(await stolenRows(), planted), [planted[3]]);
  await client.query('update identity.service set phone = $1', [
    Buffer.from(planted[4] as string).toString('hex'),
  ]);
  assert.deepEqual(found(await stolenRows(), planted), [planted[4]]);
  await client.end();
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { advisedCase, agreedCase } from '../../../../test/ended-case.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { take } from '../../../../test/rights/relations.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { batchesOf } from '../batches/queries.ts';
import { openBatch } from '../batches/sealed-batch.ts';
import { askParties } from './ask-parties.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let job: ReturnType<typeof jobHouse>;
const at = () => ({ here, town, app, desk });
/** Another day, on which the coordinator signs in again. */
async function day(number: number): Promise<void> {
  here.setNow(new Date(Date.UTC(2026, 10, number, 9)));
  desk = await signIn(app, 'coordinator@demo.example');
}

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  job = jobHouse(here, 'entente_surveys');
});
after(async () => {
  await job.close();
  await here.close();
});

const mails = async (name: string) => ({
  a: await mailsTo(here, `${name}-a@resident.example`),
  b: await mailsTo(here, `${name}-b@resident.example`),
});
const ask = (chance: number) => askParties(job.house, () => chance);
const evaluation = async (number: string) =>
  (await request(app, desk, 'GET', `/cases/${number}/evaluation`)).text();

async function batches() {
  const { memberId } = town.working.coordinator;
  const rows = await here.house.db.as({ kind: 'member', memberId }, (tx) => batchesOf(tx, town.service.id));
  return rows.map((row) => ({ way: row.way, ...openBatch(here.house.installationKey, row) }));
}

test('both who agreed are asked once, within three days, in words that tell nothing; and once more after aftercare', async () => {
  const { number } = await agreedCase(at(), 'agreed');
  assert.equal(await ask(0.99), 0, 'chance has not come to it');
  await day(25);
  assert.equal(await ask(0.99), 2, 'on the third day at the latest');
  assert.equal(await ask(0), 0, 'nobody is asked twice');
  const { a, b } = await mails('agreed');
  for (const mail of [...a, ...b]) {
    assert.equal(mail.subject, 'Een korte vraag aan u');
    assert.doesNotMatch(mail.text + mail.subject, /bemidd|buur|Demostad|Aïsha|Bert|2026/i);
  }
  const link = /http\S+/.exec(a[0]?.text ?? '')?.[0] ?? '';
  assert.equal((await request(app, '', 'GET', new URL(link).pathname)).status, 200);
  assert.match(await evaluation(number), /Bij de afsluiting: gevraagd per e-mail/);
  await take(app, desk, number, 'aftercare', { on: '2026-11-25', team_note: 'Het gaat goed.' });
  assert.equal(await ask(0), 2, 'after aftercare once more');
  await take(app, desk, number, 'closing', { outcome: 'AGREEMENT' });
  await day(29);
  assert.equal(await ask(0), 0, 'and then no more');
  await day(22);
});

test('who was only advised is asked the short form, and who knows of nothing is asked nothing', async () => {
  await advisedCase(at(), 'advised');
  assert.equal(await ask(0), 1);
  const { a, b } = await mails('advised');
  const link = /http\S+/.exec(a[0]?.text ?? '')?.[0] ?? '';
  const page = await (await request(app, '', 'GET', new URL(link).pathname)).text();
  assert.match(page, /veilig/);
  assert.doesNotMatch(page, /draaglijk/);
  assert.deepEqual(b, []);
});

test('who wants no mail gets none, and is not noted as asked', async () => {
  const name = 'silent';
  const rules = { neverRing: false, noLetters: false, noMail: true, words: '' };
  const { number } = await town.ask({
    first: { name: 'Stille Stien', email: `${name}-a@resident.example`, rules },
    second: { name: 'Bert' },
  });
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'advice', { how: 'phone', told: 'Raad.' });
  await take(app, desk, number, 'closing', { outcome: 'SELF_OK' });
  assert.equal(await ask(0), 0);
  assert.deepEqual((await mails(name)).a, []);
  assert.match(await evaluation(number), /Nog niet gevraagd/);
});

test('a service that does not want it asks nobody by itself', async () => {
  await request(app, desk, 'POST', '/surveys/sending', {});
  await advisedCase(at(), 'off');
  assert.equal(await ask(0), 0);
  await request(app, desk, 'POST', '/surveys/sending', { sends: 'yes' });
  assert.equal(await ask(0), 1);
});

test('by telephone somebody is asked once, after a warning, and counted apart from who has no name', async () => {
  const { number } = await advisedCase(at(), 'ringing');
  const page = await evaluation(number);
  const path = /href="([^"]+telephone\?party=[^"]+)"/.exec(page)?.[1] ?? '';
  const form = await (await request(app, desk, 'GET', path)).text();
  assert.match(form, /niet anoniem/);
  const party = new URL(path, 'http://x').searchParams.get('party') ?? '';
  const post = () =>
    request(app, desk, 'POST', `/cases/${number}/evaluation/telephone`, { party, safety: 'a_little' });
  assert.equal(
    (await request(app, desk, 'POST', `/cases/${number}/evaluation/telephone`, { party })).status,
    422,
  );
  assert.equal((await post()).status, 303);
  assert.equal((await post()).status, 422, 'the same once more counts nothing');
  const rung = (await batches()).filter(({ way }) => way === 'telephone');
  assert.equal(rung.length, 1);
  assert.equal(rung[0]?.counts.answered, 1);
  assert.deepEqual(rung[0]?.counts.ways, { link: 0, paper: 0, telephone: 1 });
  assert.match(await evaluation(number), /gevraagd per telefoon, niet anoniem/);
  assert.equal(await ask(0), 0, 'nor does a mail go to him any more');
});

test('a sheet bears no name and no number of a case; its code leads to the form, and counts as paper', async () => {
  const { number } = await advisedCase(at(), 'paper');
  const party = /name="party" value="([^"]+)"/.exec(await evaluation(number))?.[1] ?? '';
  const sheet = await request(app, desk, 'POST', `/cases/${number}/evaluation/paper`, { party });
  const html = await sheet.text();
  assert.equal(sheet.status, 200);
  const printed = html.slice(html.indexOf('<div lang="nl"'));
  assert.doesNotMatch(printed, new RegExp(`${number}|Aïsha`));
  const code = /<strong>([^<]+)<\/strong>/.exec(printed)?.[1] ?? '';
  assert.equal(
    (await request(app, desk, 'POST', `/cases/${number}/evaluation/paper`, { party })).status,
    422,
  );
  assert.equal((await request(app, desk, 'POST', '/surveys/paper', { code: 'geen code' })).status, 422);
  const typed = await request(app, desk, 'POST', '/surveys/paper', { code });
  const to = typed.headers.get('Location') ?? '';
  assert.match(to, /\?paper$/);
  const before = (await batches()).find(({ way }) => way === 'written')?.counts.ways.paper ?? 0;
  assert.equal((await request(app, '', 'POST', to, { safety: 'fully' })).status, 303);
  assert.equal((await batches()).find(({ way }) => way === 'written')?.counts.ways.paper, before + 1);
});

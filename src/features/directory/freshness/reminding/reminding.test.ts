import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { jobHouse } from '../../../../../test/job-house.ts';
import { hiddenField } from '../../../../../test/town.ts';
import type { House } from '../../../../platform/house.ts';
import { openMail } from '../../../../platform/mail/mail.ts';
import { sealWords } from '../../contributing/keeping/keeper-email.ts';
import { theDirectory } from '../../directory.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { insertEntry, updateEntry } from '../../entries/queries.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { remindServices } from './remind-services.ts';

let open: TestHouse;
let places: Gazetteer;
let job: { house: House; close(): Promise<void> };
let mail: { house: House; close(): Promise<void> };
const start = new Date('2026-11-22T09:00:00Z');
const after182 = (days: number) => new Date(start.getTime() + (182 + days) * 86_400_000);
before(async () => {
  open = await testHouse(start);
  places = await theGazetteer(open.house);
  job = jobHouse(open, 'entente_directory');
  mail = jobHouse(open, 'entente_mail');
});
after(async () => {
  await job.close();
  await mail.close();
  await open.close();
});

async function list(
  slug: string,
  more: { demo?: boolean; language?: 'nl' | 'fr'; silent?: boolean } = {},
): Promise<string> {
  const id = randomUUID();
  const at = start.toISOString();
  await open.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug, country: 'be', language: more.language ?? 'fr', status: 'listed', facts: {} },
      ...{
        origin: 'import',
        source: 'test',
        sourceKey: slug,
        demo: more.demo ?? false,
        madeAt: at,
        changedAt: at,
      },
    });
    const name = { from: 'fr' as const, in: { fr: { text: `Médiation ${slug}`, at } } };
    const place = { street: 'Rue Cachée 5', postcode: '4000', town: 'Liège', point: null, areaOnly: true };
    const area = { municipalities: ['be:62063'], postcodes: [], names: [] };
    const facts = {
      name,
      area,
      email: more.silent ? null : `${slug}@mail.example`,
      phone: '04 000 00 00',
      place,
    };
    await changeFacts(tx, id, facts, 'import', start);
  });
  return id;
}

/** Lets somebody keep the entry, who reads Dutch. */
async function keep(entryId: string, email: string): Promise<void> {
  const id = randomUUID();
  const sealed = sealWords(open.house, email, `keeper:${id}`);
  await open.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    sql`insert into directory.keeper values (${id}, ${entryId}, ${Buffer.alloc(32)}, ${sealed}, 'nl', false, ${start})`.execute(
      tx,
    ),
  );
}

/** All that waits, which is gone then, as if it had been sent. */
async function takeMail() {
  const rows = await mail.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    tx.deleteFrom('platform.outbox').returning(['id', 'sealed']).execute(),
  );
  return rows.map((row) => openMail(open.house.installationKey, row.id, row.sealed));
}

const mailTo = async () => (await takeMail()).map(({ to }) => to).sort();
const linkIn = (text: string) => /http:\/\/127\.0\.0\.1:4100(\/\S+)/.exec(text)?.[1] ?? '';

test('a service gets its facts in its language with one link, and not what a hidden place keeps to itself', async () => {
  await list('liege');
  assert.equal(await remindServices(job.house, places), 1);
  const [got] = await takeMail();
  assert.equal(got?.to, 'liege@mail.example');
  assert.equal(got?.subject, 'Vos informations sont-elles encore exactes\u00a0?');
  assert.match(got?.text ?? '', /Médiation liege/);
  assert.match(got?.text ?? '', /04 000 00 00/);
  assert.match(got?.text ?? '', /Territoire desservi\u00a0:\n {2}Liège/);
  assert.match(linkIn(got?.text ?? ''), /^\/fr\/still-right\/[\w-]{43}$/);
  assert.doesNotMatch(got?.text ?? '', /Cachée/);
});

test('none gets it twice within half a year, also when two jobs run at once or one was killed', async () => {
  for (const slug of ['one', 'two', 'three']) await list(slug);
  const both = await Promise.all([remindServices(job.house, places), remindServices(job.house, places)]);
  assert.equal(both[0] + both[1], 3);
  assert.deepEqual(await mailTo(), ['one@mail.example', 'three@mail.example', 'two@mail.example']);
  assert.equal(await remindServices(job.house, places), 0);
  open.setNow(after182(1));
  assert.equal(await remindServices(job.house, places), 4);
  assert.equal((await mailTo()).length, 4);
  open.setNow(start);
});

test('what fails on the way leaves neither the mail nor the note that it went', async () => {
  await list('breaks');
  let asked = 0;
  // The clock is asked again when the mail is put in the outbox, after the note was written.
  const now = () => {
    asked += 1;
    if (asked > 1) throw new Error('killed here');
    return start;
  };
  await assert.rejects(remindServices({ ...job.house, now }, places), /killed here/);
  assert.deepEqual(await mailTo(), []);
  assert.equal(await remindServices(job.house, places), 1);
  assert.deepEqual(await mailTo(), ['breaks@mail.example']);
});

test('at most so many a day, those first that waited longest', async () => {
  for (const slug of ['a1', 'a2', 'a3']) await list(slug);
  assert.equal(await remindServices(job.house, places, 2), 2);
  assert.equal(await remindServices(job.house, places, 2), 1);
  assert.equal((await mailTo()).length, 3);
});

test('no mail goes to the services of the demo town, unless this is it', async () => {
  await list('demo-service', { demo: true });
  assert.equal(await remindServices(job.house, places), 0);
  assert.equal(await remindServices({ ...job.house, demo: true }, places), 1);
  await takeMail();
});

test('those who keep the entry get it too, each in his language, with the same link', async () => {
  await keep(await list('kept'), 'keeper@kept.example');
  assert.equal(await remindServices(job.house, places), 1);
  const mails = await takeMail();
  assert.deepEqual(mails.map(({ to, subject }) => `${to} ${subject}`).sort(), [
    'keeper@kept.example Kloppen uw gegevens nog?',
    'kept@mail.example Vos informations sont-elles encore exactes\u00a0?',
  ]);
  const tokens = mails.map(({ text }) => linkIn(text).split('/')[3]?.replace('?keep', ''));
  assert.equal(tokens[0], tokens[1]);
  const [own, keepers] = ['kept@mail.example', 'keeper@kept.example'].map(
    (address) => mails.find(({ to }) => to === address)?.text ?? '',
  );
  assert.match(own ?? '', /parce que cette adresse e-mail est celle/);
  assert.match(keepers ?? '', /omdat u de gegevens van deze dienst bijhoudt/);
  assert.doesNotMatch(keepers ?? '', /dit e-mailadres bij uw dienst/, 'his address stands nowhere');
  const visitor = browse(open.house);
  assert.match((await visitor.get(linkIn(own ?? ''))).html, /services\/kept\/claim"/);
  const page = await visitor.get(linkIn(keepers ?? ''));
  assert.match(page.html, /services\/kept\/keep"/);
  const seen = hiddenField(page.html, 'seen');
  const done = await visitor.post(/action="([^"]*still-right[^"]*)"/.exec(page.html)?.[1] ?? '', { seen });
  assert.match((await visitor.get(done.location ?? '')).html, /services\/kept\/keep"/);
});

test('who keeps a service that shows no mail address is asked all the same', async () => {
  await keep(await list('shows-none', { silent: true }), 'keeper@none.example');
  await list('reached-by-nobody', { silent: true });
  assert.equal(await remindServices(job.house, places), 1);
  assert.deepEqual(await mailTo(), ['keeper@none.example']);
});

test('opening the link confirms nothing; one press confirms all, and a second one changes nothing', async () => {
  const id = await list('confirms');
  await remindServices(job.house, places);
  const link = linkIn((await takeMail())[0]?.text ?? '');
  const visitor = browse(open.house);
  const confirmedAt = async () => (await theDirectory(open.house)).byId.get(id)?.facts.phone?.confirmed;
  const page = await visitor.get(link);
  assert.equal(page.status, 200);
  assert.match(page.html, /04 000 00 00/);
  assert.doesNotMatch(page.html, /Cachée/);
  assert.equal(await confirmedAt(), null);

  open.setNow(new Date('2026-12-01T09:00:00Z'));
  const seen = hiddenField(page.html, 'seen');
  assert.equal((await visitor.post(link, { seen })).location, link);
  assert.match((await visitor.get(link)).html, /Merci/);
  const confirmed = { by: 'service', at: '2026-12-01T09:00:00.000Z' };
  assert.deepEqual(await confirmedAt(), confirmed);
  await open.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    changeFacts(tx, id, { phone: '04 999 99 99' }, 'import', open.house.now()),
  );
  assert.deepEqual(
    await confirmedAt(),
    confirmed,
    'what it confirmed is its own word: no list overwrites it',
  );
  open.setNow(new Date('2026-12-02T09:00:00Z'));
  assert.equal((await visitor.post(link)).status, 303);
  assert.deepEqual(await confirmedAt(), confirmed);
  open.setNow(start);
});

test('what changed since the page was opened is read first: the press before it confirms nothing', async () => {
  const id = await list('overtaken');
  await remindServices(job.house, places);
  const link = linkIn((await takeMail())[0]?.text ?? '');
  const visitor = browse(open.house);
  const seen = hiddenField((await visitor.get(link)).html, 'seen');
  await open.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    changeFacts(tx, id, { phone: '04 888 88 88' }, 'import', open.house.now()),
  );
  const late = await visitor.post(link, { seen });
  assert.equal(late.status, 422);
  assert.match(late.html, /entre-temps[\s\S]*04 888 88 88/);
  assert.equal((await theDirectory(open.house)).byId.get(id)?.facts.phone?.confirmed, null);
  assert.equal((await visitor.post(link, { seen: hiddenField(late.html, 'seen') })).status, 303);
  assert.equal((await theDirectory(open.house)).byId.get(id)?.facts.phone?.confirmed?.by, 'service');
});

test('a link ends after 60 days, with its entry, and opens nothing when it is made up', async () => {
  const id = await list('ends');
  const other = await list('stays');
  await remindServices(job.house, places);
  const mails = await takeMail();
  const link = linkIn(mails.find(({ to }) => to.startsWith('ends'))?.text ?? '');
  const visitor = browse(open.house);
  open.setNow(new Date(start.getTime() + 60 * 86_400_000));
  assert.equal((await visitor.get(link)).status, 410);
  assert.equal((await visitor.post(link)).status, 410);
  open.setNow(start);
  assert.equal((await visitor.get(link)).status, 200);
  assert.equal((await visitor.get(`${link.slice(0, -3)}AAA`)).status, 410);
  await open.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    updateEntry(tx, id, { merged_into: other }, start),
  );
  assert.equal((await visitor.post(link)).status, 410, 'it never confirms the entry into which its own went');
  assert.equal((await theDirectory(open.house)).byId.get(other)?.facts.phone?.confirmed, null);
});

test('the role of these jobs reads no member and writes no fact', async () => {
  const asJob = (question: ReturnType<typeof sql>) =>
    job.house.db.as({ kind: 'job', job: 'test' }, (tx) => question.execute(tx));
  await assert.rejects(asJob(sql`select * from identity.member`), /permission denied/);
  await assert.rejects(asJob(sql`select * from confidential.cases`), /permission denied/);
  await assert.rejects(asJob(sql`select * from platform.outbox`), /permission denied/);
  await assert.rejects(asJob(sql`update directory.entry set facts = '{}'`), /permission denied/);
  await assert.rejects(asJob(sql`insert into directory.merge default values`), /permission denied/);
});

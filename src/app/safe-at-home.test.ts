import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { accept, take } from '../../test/rights/relations.ts';
import { seeAll } from '../../test/see-all.ts';
import { type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { type News, tellParty } from '../features/cases/appointments/tell-parties.ts';
import { proposeMediators } from '../features/cases/assignment/propose-mediators.ts';
import { makeLetter } from '../features/cases/letters/making/make-letter.ts';
import { readPost } from '../features/cases/letters/posting/read-post.ts';
import { kindNames } from '../features/cases/letters/rules/kinds.ts';
import { tellNews } from '../features/cases/reaching/news/tell-news.ts';
import type { Contact } from '../features/cases/record/contact.ts';
import { type Party, partiesIn, writeContact } from '../features/cases/record/parties/parties.ts';
import type { Tx } from '../platform/db/database.ts';
import type { House } from '../platform/house.ts';
import { openMail } from '../platform/mail/mail.ts';
import { queueMail } from '../platform/mail/queue-mail.ts';
import { openSms } from '../platform/sms/sms.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';

let here: TestHouse;
let house: House;
let town: SmallTown;
let owner: pg.Client;
let caseOf: { id: string; number: string; shredKey: Uint8Array };

before(async () => {
  here = await testHouse();
  const gateway = {
    url: 'https://sms.example',
    method: 'POST',
    headers: {},
    body: '{to}',
    country: 'be',
  } as const;
  house = { ...here.house, sms: gateway };
  town = await smallTown(house);
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
  caseOf = await caseThatBothKnow();
});
after(async () => {
  await owner.end();
  await here.close();
});

/** A case whose second party was contacted, so that both may be reached. */
async function caseThatBothKnow(): Promise<typeof caseOf> {
  const { caseId, number } = await town.ask();
  const app = createApp(house);
  const desk = await signIn(app, 'coordinator@demo.example');
  await take(app, desk, number, 'intake', { how: 'phone', told: 'Verteld.' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  const mediators = town.working.mediators.slice(0, 2);
  const chosen = {
    number,
    once: randomId(),
    mediators: mediators.map((who) => who.memberId),
    reason: 'Proef.',
  };
  assert.ok((await proposeMediators(house, town.working.coordinator, chosen)).ok);
  for (const who of mediators) await accept(house, who, caseId);
  await take(app, desk, number, 'first-party-talk', { how: 'visit', on: '2026-11-20', told: 'Verteld.' });
  const words = { words: 'Uw buur wil praten.', agreed_how: 'phone', agrees: 'yes', how: 'letter' };
  await take(app, desk, number, 'second-party-contact', words);
  const { rows } = await owner.query('select shred_key from confidential.cases where id = $1', [caseId]);
  const shredKey = (await house.keyStore.get(rows[0].shred_key)) as Uint8Array;
  return { id: caseId, number, shredKey };
}

const asCoordinator = <T>(work: (tx: Tx) => Promise<T>) =>
  house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, work);

/** Everything that can send something to a party, each as its slice does it. A new one belongs in this list. */
const senders: Record<string, (tx: Tx, party: Party) => Promise<unknown>> = {
  news: (tx, party) =>
    tellNews(tx, house, { caseId: caseOf.id, serviceId: town.service.id, language: 'nl', party }),
  ...Object.fromEntries(
    (['offered', 'booked', 'moved', 'cancelled', 'reminder'] as const).map((news) => [
      `appointment ${news}`,
      (tx: Tx, party: Party) => appointmentTo(tx, party, news),
    ]),
  ),
};

const appointmentTo = (tx: Tx, party: Party, news: News) =>
  tellParty(tx, house, {
    ...{ serviceId: town.service.id, language: 'nl', party, news },
    about: { starts_at: house.now(), place: 'home', room_id: null, zone: 'Europe/Brussels' },
    by: ['mail', 'sms'],
  });

async function letterTo(party: Party): Promise<void> {
  for (const kind of kindNames)
    for (const way of ['print', 'post'] as const)
      await makeLetter(house, town.working.coordinator, {
        ...{
          number: caseOf.number,
          once: randomId(),
          partyId: party.id,
          kind,
          tag: '',
          way,
          withCode: false,
        },
        appointment: { day: '2026-12-01', time: '14:00', place: 'Kerkplein 1', remark: '' },
      });
}

const rulesAtRandom = fc.record({
  neverRing: fc.boolean(),
  noLetters: fc.boolean(),
  noMail: fc.boolean(),
  leaveAlone: fc.boolean(),
  nameless: fc.boolean(),
  news: fc.constantFrom<'mail' | 'sms' | undefined>('mail', 'sms', undefined),
  words: fc.constant(''),
});

/** Both parties under these rules, everything cleared that waited. */
async function settle(round: number, given: { rules: Contact['rules']; language: string }): Promise<Party[]> {
  const parties = await asCoordinator(async (tx) => {
    const both = await partiesIn(tx, house, caseOf.id, caseOf.shredKey);
    for (const party of both)
      await writeContact(
        tx,
        house,
        { id: party.id, caseId: caseOf.id, serviceId: town.service.id, shredKey: caseOf.shredKey },
        {
          ...party.contact,
          ...given,
          email: `${party.side}-${round}@resident.example`,
          phone: `0470 00 ${party.side === 'first' ? '1' : '2'}${String(round).padStart(3, '0')}`,
        },
      );
    return partiesIn(tx, house, caseOf.id, caseOf.shredKey);
  });
  await owner.query('delete from platform.outbox');
  await owner.query('delete from platform.sms_outbox');
  await owner.query('delete from confidential.letter');
  return parties;
}

/** What lies ready to go to a party against his own rules, in words; nothing when all is well. */
async function against({ id, contact }: Party): Promise<string[]> {
  const { rules } = contact;
  const { rows: mails } = await owner.query('select id, sealed from platform.outbox');
  const { rows: messages } = await owner.query('select id, sealed from platform.sms_outbox');
  const { waiting } = await readPost(house, town.working.coordinator);
  const { rows: printed } = await owner.query(
    `select kind from confidential.letter where party_id = $1 and state = 'printed'`,
    [id],
  );
  const mail = mails
    .map((row) => openMail(house.installationKey, row.id, row.sealed))
    .filter(({ to }) => to === contact.email);
  const number = contact.phone.replace(/\D/g, '').slice(1);
  const sms = messages
    .map((row) => openSms(house.installationKey, row.id, row.sealed))
    .filter(({ to }) => to.endsWith(number));
  const letters = [
    ...printed.map(({ kind }) => String(kind)),
    ...waiting.filter(({ row, letter }) => row.party_id === id && letter !== null).map(({ row }) => row.kind),
  ];
  const told = [...mail.map((one) => `${one.subject} ${one.text}`), ...sms.map((one) => one.text)];
  const found = [
    ...(rules.noMail || rules.leaveAlone ? mail.map(({ purpose }) => `mail: ${purpose}`) : []),
    ...(rules.neverRing || rules.leaveAlone ? sms.map(({ purpose }) => `sms: ${purpose}`) : []),
    ...(rules.noLetters || rules.leaveAlone ? letters.map((kind) => `letter: ${kind}`) : []),
    ...[...mail, ...sms].filter(({ purpose }) => purpose === 'news' && !rules.news).map(() => 'news unasked'),
    ...told
      .filter((text) => rules.nameless && text.includes(town.service.name))
      .map(() => 'the service’s name'),
    ...told
      .filter((text) => /Bert|Buurman|Aïsha|Aanvrager|bemiddel|2026-\d{4}/i.test(text))
      .map((text) => text),
  ];
  went.mail += mail.length;
  went.sms += sms.length;
  went.letter += letters.length;
  return found;
}

const went = { mail: 0, sms: 0, letter: 0 };
let round = 0;

test('promise 9: whatever a party asked, no mail, no short message and no letter goes against it, by whomever it is sent', async () => {
  await fc.assert(
    fc.asyncProperty(rulesAtRandom, fc.constantFrom('nl', 'fr', 'tr', ''), async (rules, language) => {
      round += 1;
      const parties = await settle(round, { rules, language });
      for (const party of parties) {
        for (const send of Object.values(senders)) await asCoordinator((tx) => send(tx, party));
        await letterTo(party);
      }
      for (const party of parties) assert.deepEqual(await against(party), []);
    }),
    { numRuns: Number(process.env.ENTENTE_RUNS ?? 1) * 6, seed: 20261122, endOnFailure: true },
  );
  assert.ok(went.mail > 0 && went.sms > 0 && went.letter > 0, `what may go does go: ${JSON.stringify(went)}`);
});

test('a sender that goes past the gate is seen', async () => {
  round += 1;
  const rules = { neverRing: false, noLetters: false, noMail: true, words: '' };
  const [party] = await settle(round, { rules, language: 'nl' });
  assert.ok(party);
  await asCoordinator((tx) =>
    queueMail(tx, house, {
      ...{ to: party.contact.email, subject: 'Zaak 2026-0001', text: 'Uw buur Bert Buurman …' },
      ...{ purpose: 'planted', serviceId: town.service.id },
    }),
  );
  const found = await against(party);
  assert.ok(found.includes('mail: planted'));
  assert.ok(found.some((text) => text.includes('Buurman')));
});

test('what waits goes no more once the party closes that way or has another address', async () => {
  round += 1;
  const rules = { neverRing: false, noLetters: false, noMail: false, words: '' };
  const [party] = await settle(round, { rules, language: 'nl' });
  assert.ok(party);
  await asCoordinator((tx) => appointmentTo(tx, party, 'booked'));
  const waits = async () =>
    Number(
      (await owner.query('select count(*) from platform.outbox where about = $1', [party.id])).rows[0].count,
    );
  assert.equal(await waits(), 1);
  const app = createApp(house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const path = `/cases/${caseOf.number}/parties/${party.side}/contact`;
  const form = await (await app.request(path, { headers: { Cookie: cookie } })).text();
  const version = /name="version" value="([^"]*)"/.exec(form)?.[1] ?? '';
  const { rules: _rules, ...plain } = party.contact;
  const body = new URLSearchParams({ version, ...plain, noMail: 'yes' });
  const saved = await app.request(path, { method: 'POST', headers: { Cookie: cookie }, body });
  assert.equal(saved.status, 303);
  assert.equal(await waits(), 0);
});

/** Every file that puts something in an outbox, and to whom: written by hand. Only the gate writes to parties. */
const writesTo: Record<string, string> = {
  'app/worker.ts': 'operator',
  'features/accounts/invitations/invite.ts': 'member',
  'features/accounts/reset/ask-reset.ts': 'member',
  'features/accounts/reset/reset-passphrase.ts': 'member',
  'features/cases/assignment/mails.ts': 'member',
  'features/cases/reaching/reach-party.ts': 'party',
  'features/cases/tell-team/tell-team.ts': 'member',
  'features/complaints/filing/file-complaint.ts': 'member',
  'features/directory/contributing/claim/ask-by-hand.ts': 'keeper of an entry',
  'features/directory/contributing/claim/ask-link.ts': 'keeper of an entry',
  'features/directory/contributing/delegates/name-delegate.ts': 'keeper of an entry',
  'features/directory/contributing/desk/decide-claim.ts': 'keeper of an entry',
  'features/directory/contributing/new-service/propose-service.ts': 'editor',
  'features/directory/contributing/proposals/tell-keepers.ts': 'keeper of an entry',
  'features/directory/contributing/proposals/tell-proposer.ts': 'keeper of an entry',
  'features/directory/freshness/reminding/remind-services.ts': 'keeper of an entry',
  'features/partners/judicial/alarm/remind-coordinators.ts': 'member',
  'features/partners/judicial/alarm/tell-mediator.ts': 'member',
  'features/partners/messages/tell-other-side.ts': 'member',
  'features/partners/links/entry/ask-code.ts': 'contact of a partner',
  'features/partners/links/make-link.ts': 'contact of a partner',
  'features/partners/news/mail-news.ts': 'member or contact of a partner',
  'features/partners/onward/pass-on.ts': 'contact of a partner',
  'features/reports/recognition/audit/codes.ts': 'auditor',
  'features/reports/recognition/reminding/remind-of-binders.ts': 'member',
};

test('nobody but the gate puts a message to a party in an outbox: who does is known by name', async () => {
  const found: string[] = [];
  const src = new URL('..', import.meta.url);
  for await (const path of glob('{features,app}/**/*.{ts,tsx}', { cwd: src.pathname })) {
    if (/\.test\.tsx?$|\.fixture\.ts$/.test(path)) continue;
    if (
      /\b(queueMail|queueSms|putInOutbox|putInSmsOutbox)\(/.test(await readFile(new URL(path, src), 'utf8'))
    )
      found.push(path);
  }
  assert.deepEqual(found.sort(), Object.keys(writesTo).sort());
  assert.deepEqual(
    Object.keys(writesTo).filter((file) => writesTo[file] === 'party'),
    ['features/cases/reaching/reach-party.ts'],
  );
});

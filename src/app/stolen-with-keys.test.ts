import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { accept, take, withCode } from '../../test/rights/relations.ts';
import {
  found,
  openedWith,
  serversKeys,
  stolenFiles,
  stolenServerFiles,
  stolenValues,
} from '../../test/rights/thief.ts';
import { request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { proposeMediators } from '../features/cases/assignment/propose-mediators.ts';
import { newDraftSecret } from '../features/intake/request/draft/draft-secret.ts';
import { openDraft, saveDraft } from '../features/intake/request/draft/keep-draft.ts';
import { backUp } from '../platform/backup/back-up.ts';
import { as, rolePassword } from '../platform/db/address.ts';
import { queueMail } from '../platform/mail/queue-mail.ts';
import { folderShelf } from '../platform/vault/folder-shelf.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';

/** A word for each place in which somebody writes. The first six are contact data and mail, which jobs must read. */
const words = {
  street: 'Boerenzwaluwq',
  secondStreet: 'Gierzwaluwenq',
  phone: 'Oeverzwaluwenq',
  mailTo: 'Huiszwaluwenq',
  mailText: 'Rotszwaluwenq',
  mailSubject: 'Roodstuitq',
  story: 'Wielewaaltjeq',
  draft: 'Nachtegaaltjeq',
  message: 'Roodborstjeq',
  talk: 'Winterkoningq',
  consent: 'Goudhaantjeq',
  attempt: 'Boomklevertq',
  agreement: 'Pimpelmeesjeq',
  team: 'Kuifmeesjesq',
} as const;
const forJobs = [
  words.street,
  words.secondStreet,
  words.phone,
  words.mailTo,
  words.mailText,
  words.mailSubject,
];
const sealed = Object.values(words).filter((word) => !(forJobs as string[]).includes(word));
/** Codes of the kind that the law protects most, as they stand in the sealed items. */
const codes = ['DEMENTIA', 'ADDICTION', 'FEAR'];

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let folder: string;
let asked: Awaited<ReturnType<SmallTown['ask']>>;
const draft = newDraftSecret();

before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  desk = await signIn(app, 'coordinator@demo.example');
  folder = await mkdtemp(join(tmpdir(), 'entente-stolen-'));
  const person = (street: string) => ({ name: 'Aïsha Aanvrager', street, house: '1', place: 'Demostad' });
  asked = await town.ask(
    {
      first: { ...person(words.street), phone: words.phone },
      second: person(words.secondStreet),
      story: words.story,
    },
    { code: true },
  );
  await writeEverywhere();
});
after(async () => {
  await rm(folder, { recursive: true, force: true });
  await open.close();
});

async function writeEverywhere(): Promise<void> {
  const { number, caseId, code } = asked;
  const { house } = open;
  await saveDraft(house, draft, { answers: { story: { story: words.draft } } });
  const party = await withCode(app, code ?? '');
  await request(app, party, 'POST', '/nl/return/case/messages', { id: randomId(), text: words.message });
  const mail = { to: `${words.mailTo}@demo.example`, subject: words.mailSubject, text: words.mailText };
  await house.db.as({ kind: 'public' }, (tx) =>
    queueMail(tx, house, { ...mail, purpose: 'invitation', serviceId: town.service.id }),
  );
  const step = (noun: string, fields: Record<string, string>) => take(app, desk, number, noun, fields);
  await step('intake', { how: 'phone', told: words.talk });
  await step('acceptance', { agrees: 'yes', team_note: words.team });
  const mediators = town.working.mediators.slice(0, 2);
  const chosen = mediators.map((who) => who.memberId);
  const pair = { number, once: randomId(), mediators: chosen, reason: words.team };
  assert.ok((await proposeMediators(house, town.working.coordinator, pair)).ok);
  for (const who of mediators) await accept(house, who, caseId);
  await step('first-party-talk', { how: 'visit', on: '2026-11-20', told: words.talk });
  const agreed = { agreed_how: 'phone', agrees: 'yes', how: 'letter' };
  await step('second-party-contact', { words: words.consent, ...agreed });
  await step('unreached', { how: 'phone', team_note: words.attempt });
  await step('refusal', { reason: 'FEAR', team_note: words.team });
  await step('second-party-talk', { how: 'visit', on: '2026-11-21', told: words.talk });
  await step('care', { flags: 'DEMENTIA', text: words.team });
  await step('mediation', { mode: 'direct' });
  await step('agreement', { what_1: words.agreement, who_1: 'both', by_1: '2026-12-01' });
}

test('each word stands where it is permitted: with the coordinator, the resident’s own draft, the mail as it is sent', async () => {
  const pages = ['', '/parties/first', '/parties/second'].map(async (part) =>
    (await request(app, desk, 'GET', `/cases/${asked.number}${part}`)).text(),
  );
  const shown = [...(await Promise.all(pages)), JSON.stringify(await openDraft(open.house, draft))].join(
    '\n',
  );
  const { mailTo, mailText, mailSubject, ...there } = words;
  assert.deepEqual(
    Object.values(there).filter((word) => !shown.includes(word)),
    [],
    `${mailTo}, ${mailText} and ${mailSubject} are found below, where the keys open the outbox`,
  );
});

test('without the keys, rows, files of the key store and the log tell none of the words and none of the codes', async () => {
  const rows = Buffer.concat(await stolenValues(open.owner));
  assert.ok(rows.length > 20_000, 'the theft is real');
  assert.deepEqual(found(rows, [...Object.values(words), ...codes]), []);
  assert.deepEqual(found(await stolenFiles(open.keysFolder), Object.values(words)), []);
  assert.deepEqual(found(Buffer.from(open.logged.join('\n')), Object.values(words)), []);
});

test('the files of a stolen backup tell none of them', async () => {
  const address = as(
    open.owner,
    'entente_backup',
    rolePassword(open.house.installationKey, 'entente_backup'),
  );
  const done = await backUp({
    ...{ owner: open.owner, reader: address, installationKey: open.house.installationKey },
    ...{
      keys: { folder: open.keysFolder, shelf: folderShelf(open.keysFolder) },
      backupKey: new Uint8Array(32).fill(5),
      now: open.house.now(),
    },
    ...{ to: join(folder, 'database'), keysTo: join(folder, 'keys') },
  });
  assert.ok(done.rows > 100, 'the backup holds the town');
  const files = await stolenFiles(folder);
  assert.deepEqual(found(files, [...Object.values(words), ...codes, 'Buurtbemiddeling']), []);
});

test('the server’s own files, its write-ahead log and its messages tell none of them', async (t) => {
  const files = await stolenServerFiles(open.owner);
  if (!files) return t.skip('this server runs elsewhere, or lets nobody read its files');
  assert.deepEqual(
    found(files, ['Buurtbemiddeling Demostad']),
    ['Buurtbemiddeling Demostad'],
    'the search can find',
  );
  assert.deepEqual(found(files, Object.values(words)), []);
});

test('with the server’s own keys too, contact data and mail open, and still no story and no protected fact', async () => {
  const keys = await serversKeys(open.house.installationKey, open.house.keyStore);
  assert.ok(keys.length > 8, 'every key that follows from the server’s is tried');
  const opened = openedWith(keys, await stolenValues(open.owner));
  assert.deepEqual(
    found(opened, forJobs).sort(),
    [...forJobs].sort(),
    'what jobs must read is read: the keys are right',
  );
  assert.deepEqual(found(opened, [...sealed, ...codes, 'A BOX OPENED']), []);
});

test('with a service’s key, which is the coordinators’ and the sheet’s alone, boxes open: so the search above could have', async () => {
  const keys = await serversKeys(open.house.installationKey, open.house.keyStore);
  const service = town.service.key.keys.privateKey;
  const opened = openedWith([...keys, service], await stolenValues(open.owner));
  assert.deepEqual(found(opened, ['A BOX OPENED']), ['A BOX OPENED']);
});

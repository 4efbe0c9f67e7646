import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { complain } from '../../../../../db/demo-town/complain.ts';
import { foundPartner, refer } from '../../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { askedByMagistrate, magistrateOf } from '../../../../../test/magistrate.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../../test/town.ts';
import { createApp } from '../../../../app/app.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { sendLetter } from '../../../partners/messages/letters.ts';
import type { ReportKey } from '../../words/report-words.ts';
import { saveWords } from '../../words/save-words.ts';
import { readZip } from '../read-zip.fixture.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let number: string;
const zip = new Map<string, string>();
const text = (name: string) => zip.get(name) ?? '';

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  // One person who coordinates and handles complaints too.
  await employ(here.house, town.coordinator, 'complaint_handler', town.service);
  desk = await signIn(app, 'coordinator@demo.example');
  number = (await town.ask()).number;
  await fill();
  const answer = await request(app, desk, 'POST', '/exports', { passphrase: 'entente-demo' });
  for (const [name, bytes] of readZip(new Uint8Array(await answer.arrayBuffer())))
    zip.set(name, bytes.toString('utf8'));
});
after(() => here.close());

async function fill(): Promise<void> {
  const { house } = here;
  const coordinator = town.working.coordinator;
  const person = `/cases/${number}/parties/first/persons`;
  const html = await (await request(app, desk, 'GET', person)).text();
  const fresh = { person: hiddenField(html, 'person'), version: '', name: 'Petra Ouder' };
  assert.equal((await request(app, desk, 'POST', person, fresh)).status, 303);
  const partner = await foundPartner(house, town, { kind: 'police', name: 'Politie Kern', place: 'Kern' });
  await refer(house, partner, { name: 'Victor Verwezen', ownReference: 'PV-KRAANVOGEL' });
  await house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    sendLetter(tx, house, {
      ...{ id: randomId(), organisationId: partner.organisationId, fromPartner: false },
      ...{ text: 'BERICHT-LEPELAAR', by: coordinator },
    }),
  );
  const { office } = await magistrateOf(house, town);
  await askedByMagistrate(house, town, office);
  const key = { kind: 'service', scope: '', period: { from: '2026-01-01', until: '2026-12-31' } };
  const saved = await saveWords(house, coordinator, key as unknown as ReportKey, {
    ...{ words: 'WOORDEN-WULP', answered: [] },
  });
  assert.ok(saved.ok);
  await upload('/imports', {}, new File(['nummer;naam\n1;LIJST-LEEUWERIK\n'], 'oud.csv'));
  await request(app, desk, 'POST', '/recognition', { profile: 'ccv' });
  const evidence = { criterion: 'complaints', words: 'Regeling', on: '2026-01-10', until: '2027-03-15' };
  const document = new File(['%PDF-1.7\nDOCUMENT-DUIKER\n%%EOF\n'], '../Regeling.pdf');
  await upload('/recognition/evidence', evidence, document, '/recognition');
  const handler = await settle(house, { email: 'handler@demo.example', name: 'Hans', language: 'nl' });
  await employ(house, handler, 'complaint_handler', town.service);
  await complain(house, town.service, handler);
}

async function upload(path: string, fields: Record<string, string>, file: File, form = path): Promise<void> {
  const once = hiddenField(await (await request(app, desk, 'GET', form)).text(), 'once');
  const body = new FormData();
  for (const [name, value] of Object.entries({ once, ...fields })) body.append(name, value);
  body.append('file', file);
  const { status } = await app.request(path, { method: 'POST', headers: { Cookie: desk }, body });
  assert.equal(status, 303, path);
}

test('what is sealed to the service or under its own keys is opened, each in a file of its own', () => {
  assert.equal(text('problems.csv'), '\ufeffcase,what,id,why\r\n');
  assert.match(text('contact-persons.csv'), new RegExp(`${number},first,[^,]+,Petra Ouder`));
  assert.match(text('referrals.csv'), /Politie Kern,account,.*Victor Verwezen,.*PV-KRAANVOGEL/);
  assert.match(text('partner-letters.csv'), /Politie Kern,false,.*BERICHT-LEPELAAR/);
  assert.match(text('judicial-requests.csv'), /NOT-2026-7781.*Adriaan Achterhoek/);
  assert.match(text('report-words.csv'), /2026-01-01,2026-12-31,WOORDEN-WULP/);
  assert.match(text('waiting-lists.csv'), /,1,0,"\[""nummer"",""naam""\]"[\s\S]*LIJST-LEEUWERIK/);
  assert.match(text('documents.csv'), /binder\/Regeling\.pdf/);
  assert.match(text('binder/Regeling.pdf'), /DOCUMENT-DUIKER/);
  assert.match(text('members.csv'), /Cato Coördinator,coordinator@demo\.example,nl,coordinator/);
  assert.match(text('trail.csv'), new RegExp(`${number},case\\.read,coordinator,Cato Coördinator`));
  const { cases } = JSON.parse(text('everything.json'));
  assert.equal(cases.flatMap((one: { referrals: [] }) => one.referrals).length, 1);
});

test('what is of a case in other tables says its number first, and instants are in UTC', () => {
  assert.match(text('other/confidential.reached.csv') || text('other/confidential.consent.csv'), /case,id/);
  assert.match(text('other/partners.organisation.csv'), /Politie Kern/);
  assert.match(text('service.json'), /"slug": "demostad"/);
  assert.match(text('other/partners.organisation.csv'), /\d{4}-\d\d-\d\dT[\d:.]+\+00:00/);
});

test('questions to parties go along with every version, answers only as counts that may be seen', () => {
  const surveys = JSON.parse(text('surveys.json'));
  assert.equal(surveys.questionSets[0].version, 1);
  assert.deepEqual(Object.keys(surveys.questionSets[0]), ['version', 'questions', 'made_at']);
  assert.deepEqual(surveys.periods, []);
});

test('complaints are not in it, not even where one person coordinates and handles them', () => {
  for (const [name, content] of zip) {
    assert.doesNotMatch(content, /Landuyt|kwam niemand opdagen|Pontfort/, name);
    assert.ok(!/complaint/.test(name));
  }
  assert.doesNotMatch(text('trail.csv'), /complaint\./);
  assert.match(text('README.md'), /Klachten over de dienst[\s\S]*confidential\.complaint_item/);
});

test('no key, code or mark is in it', async () => {
  const keys = /verifier|sealed_private|token_hash|lookup_id|"digest"|"hash"/;
  for (const [name, content] of zip) if (name !== 'README.md') assert.doesNotMatch(content, keys, name);
});

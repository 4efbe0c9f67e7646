import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { mailsTo } from '../../../../../test/outbox.ts';
import { ownerOf } from '../../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../../test/see-all.ts';
import { hiddenField, request, signIn, smallTown } from '../../../../../test/town.ts';
import { createApp } from '../../../../app/app.ts';
import { asRole } from '../../../../app/reach-house.ts';
import { pack } from '../../../../platform/spreadsheets/pack.ts';
import { newKey, SealBroken } from '../../../../platform/vault/seal.ts';
import { forgetOldDocuments } from './queries.ts';
import { factsOfDocument, renewDocuments } from './sealed-document.ts';

let here: TestHouse;

let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  await smallTown(here.house);
  app = createApp(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  desk = await signIn(app, 'coordinator@demo.example');
  await request(app, desk, 'POST', '/recognition', { profile: 'ccv' });
});
after(async () => {
  await owner?.end();
  await here?.close();
});

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const zip = (names: string[]) => pack(names.map((name) => ({ name, bytes: Buffer.from('<x/>') })));
const page = async () => (await request(app, desk, 'GET', '/recognition')).text();

type Sent = { file?: Uint8Array; name?: string } & Record<string, string | Uint8Array | undefined>;

async function lay({ file, name = 'Handvest.pdf', ...fields }: Sent) {
  const body = new FormData();
  const usual = { criterion: 'complaints', words: 'Klachtenregeling', on: '2026-01-10', until: '2027-03-15' };
  const once = hiddenField(await page(), 'once');
  for (const [field, value] of Object.entries({ once, ...usual, ...fields }))
    body.append(field, String(value));
  if (file) body.append('file', new File([new Uint8Array(file)], name));
  const answer = await app.request('/recognition/evidence', {
    method: 'POST',
    body,
    headers: { Cookie: desk },
  });
  return { status: answer.status, html: await answer.text(), id: once };
}
const fetched = async (path: string, cookie = desk) => {
  const answer = await request(app, cookie, 'GET', path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const documentAt = (id: string) => `/recognition/evidence/${id}/document`;

test('a document lies sealed with its evidence, and comes back as it was under the name it had', async () => {
  const { status, id } = await lay({ file: pdf('GEHEIMSCHRIFT'), name: 'Klachten 2026.exe' });
  assert.equal(status, 303);
  const got = await fetched(documentAt(id));
  assert.equal(got.status, 200);
  assert.match(got.text, /GEHEIMSCHRIFT/);
  assert.match(got.headers.get('Content-Disposition') ?? '', /attachment; filename="Klachten 2026\.pdf"/);
  const { rows } = await owner.query(
    `select d.sealed as facts, c.sealed from reporting.evidence_document d
     join reporting.evidence_chunk c using (evidence_id)`,
  );
  for (const { facts, sealed } of rows)
    for (const bytes of [facts, sealed]) assert.doesNotMatch(bytes.toString('latin1'), /GEHEIM|Klachten/);
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await fetched(documentAt(id), other)).status, 404, 'another service has none by this id');
});

test('what a word processor made is taken in, with macros or as another archive it is not', async () => {
  const docx = (more: string[] = []) => zip(['[Content_Types].xml', 'word/document.xml', ...more]);
  assert.equal((await lay({ file: docx(), name: 'Handvest.docx' })).status, 303);
  assert.match(await page(), /Handvest\.docx/);
  for (const file of [docx(['word/vbaProject.bin']), zip(['a.txt']), Buffer.from([0, 1, 2, 3])]) {
    const refused = await lay({ file });
    assert.equal(refused.status, 422);
    assert.match(refused.html, /Dit soort bestand bewaren wij niet/);
  }
  assert.match((await lay({ file: Buffer.alloc(0) })).html, /Dit bestand is leeg/);
  assert.match((await lay({ file: Buffer.alloc(10_500_000, '%PDF-1.7 ') })).html, /tot 10 MB groot/);
});

test('an auditor opens what is shown, only by his code, and no longer once it is hidden or taken out', async () => {
  const open = await lay({ file: pdf('VOOR DE AUDIT'), name: 'Open.pdf', shown: 'yes', criterion: 'method' });
  const closed = await lay({ file: pdf('VOOR ONS'), name: 'Dicht.pdf', criterion: 'method' });
  const email = 'auditor@keurmerk.example';
  const wish = { name: 'Anna Auditor', email, until: '2027-01-31', language: 'nl' };
  const once = hiddenField(await page(), 'once');
  const made = await (await request(app, desk, 'POST', '/recognition/links', { once, ...wish })).text();
  const path = /http:\/\/127\.0\.0\.1:4100(\/nl\/audit\/[\w-]{43})/.exec(made)?.[1] ?? assert.fail(made);
  const late = await lay({ file: pdf('LATER'), name: 'Later.pdf', shown: 'yes', criterion: 'method' });
  const visitor = browse(here.house);
  assert.equal(
    (await visitor.get(`${path}/documents/${open.id}`)).status,
    404,
    'the link alone opens nothing',
  );
  await visitor.post(`${path}/code`);
  const [mail] = await mailsTo(here, email);
  await visitor.post(`${path}/entry`, { code: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '' });
  const seen = await visitor.get(path);
  assert.match(seen.html, /Open\.pdf/);
  assert.doesNotMatch(seen.html, /Dicht\.pdf|Later\.pdf/);
  const status = async ({ id }: { id: string }) => (await visitor.get(`${path}/documents/${id}`)).status;
  assert.deepEqual(
    [await status(open), await status(closed), await status(late), await status({ id: 'x' })],
    [200, 404, 404, 404],
  );
  await request(app, desk, 'POST', `/recognition/evidence/${open.id}/hiding`);
  assert.equal(await status(open), 404);
  await request(app, desk, 'POST', `/recognition/evidence/${open.id}/showing`);
  assert.equal(await status(open), 200);
  await request(app, desk, 'POST', `/recognition/evidence/${open.id}/withdrawal`);
  assert.equal(await status(open), 404);
  const left = await owner.query('select 1 from reporting.evidence_chunk where evidence_id = $1', [open.id]);
  assert.equal(left.rowCount, 0, 'its bytes are gone');
});

test('what is replaced stays as history and no longer counts; four years later its document goes', async () => {
  const first = await lay({
    file: pdf('EEN'),
    criterion: 'cooperation',
    until: '2030-01-01',
    words: 'Versie een',
  });
  const section = async () => /<section[^>]* id="cooperation">.*?<\/section>/s.exec(await page())?.[0] ?? '';
  assert.match(await section(), /In orde tot en met 1 januari 2030/);
  const wrong = await lay({ replaces: first.id, criterion: 'complaints' });
  assert.match(wrong.html, /hoort bij een ander criterium/);
  const next = await lay({
    criterion: 'cooperation',
    until: '2029-01-01',
    words: 'Versie twee',
    replaces: first.id,
  });
  assert.match(await section(), /In orde tot en met 1 januari 2029/);
  assert.match(await section(), /Wat hier eerder lag.*Versie een/s);
  const gone = (day: string) =>
    here.house.db.as({ kind: 'job', job: 'remind_binders' }, (tx) => forgetOldDocuments(tx, day));
  assert.equal(await gone('2030-11-21'), 0);
  assert.equal(await gone('2030-11-22'), 1);
  assert.equal((await fetched(documentAt(first.id))).status, 404);
  await request(app, desk, 'POST', `/recognition/evidence/${next.id}/withdrawal`);
  assert.match(await section(), /In orde tot en met 1 januari 2030/, 'what it had replaced counts again');
});

test('under a new key of the installation each document still opens', async () => {
  const next = newKey();
  const { installationKey } = here.house;
  const db = asRole({ owner: here.owner, installationKey }, 'entente_rotation');
  const moved = await db.as({ kind: 'job', job: 'rotate_keys' }, (tx) =>
    renewDocuments(tx, installationKey, next),
  );
  await db.close();
  const { rows } = await owner.query('select evidence_id as id, sealed from reporting.evidence_document');
  assert.equal(moved, rows.length);
  assert.ok(moved > 2);
  for (const { id, sealed } of rows) {
    assert.ok(factsOfDocument(next, id, sealed).size > 0);
    assert.throws(() => factsOfDocument(installationKey, id, sealed), SealBroken);
  }
});

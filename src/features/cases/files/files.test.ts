import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { accept, partiesOf, take, withCode } from '../../../../test/rights/relations.ts';
import { found, stolenValues } from '../../../../test/rights/thief.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { proposeMediators } from '../assignment/propose-mediators.ts';
import { caseNumbered } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { copyFile, openFile } from './attach-file.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;
let mediator: string;
let party: string;
let asked: { number: string; caseId: string };
let ids: { partyA: string; partyB: string };

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  desk = await signIn(app, 'coordinator@demo.example');
  const made = await town.ask({}, { code: true });
  asked = made;
  party = await withCode(app, String(made.code));
  ids = await partiesOf(here.house, town, made.caseId);
  await take(app, desk, made.number, 'intake', { how: 'phone' });
  await take(app, desk, made.number, 'acceptance', { agrees: 'yes' });
  const [first, second] = town.working.mediators;
  const mediators = [first.memberId, second.memberId];
  const chosen = { number: made.number, once: randomId(), mediators, reason: 'Proef.' };
  assert.ok((await proposeMediators(here.house, town.working.coordinator, chosen)).ok);
  await accept(here.house, first, made.caseId);
  mediator = await signIn(app, 'mediator@demo.example');
});
after(async () => {
  await owner.end();
  await here.close();
});

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);

type Sent = { file?: Uint8Array; name?: string; fields?: Record<string, string> };

async function send(cookie: string, path: string, { file, name = 'foto.exe', fields = {} }: Sent) {
  const body = new FormData();
  for (const [field, value] of Object.entries({ once: randomId(), note: '', ...fields }))
    body.append(field, value);
  if (file) body.append('file', new File([new Uint8Array(file)], name, { type: 'text/html' }));
  const answer = await app.request(path, { method: 'POST', headers: { Cookie: cookie }, body });
  return { status: answer.status, to: answer.headers.get('Location'), html: await answer.text() };
}

const ofTeam = (given: Sent, cookie = desk) =>
  send(cookie, `/cases/${asked.number}/files`, {
    ...given,
    fields: { place: 'team', how: 'own', ...given.fields },
  });
const ofParty = (given: Sent) => send(party, '/nl/return/case/files', given);
const page = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const linkTo = (html: string, name: string) =>
  new RegExp(`href="([^"]+)" download[^>]*>${name}`).exec(html)?.[1] ?? '';
const countOf = async (table: string) =>
  Number((await owner.query(`select count(*) as n from confidential.${table}`)).rows[0].n);

test('a party puts a file in, finds it under its own name, and the team opens it byte for byte; the mail tells nothing', async () => {
  const bytes = pdf('ZEEMEEUW van de eerste partij');
  const sent = await ofParty({ file: bytes, name: 'Brief & “meer”.html', fields: { note: 'De brief' } });
  assert.equal(sent.to, '/nl/return/case/files?saved');
  const mine = await page(party, '/nl/return/case/files');
  const path = linkTo(mine, 'Brief &amp; “meer”.pdf');
  assert.match(mine, /De brief/);
  const kept = await app.request(path, { headers: { Cookie: party } });
  assert.deepEqual(Buffer.from(await kept.arrayBuffer()), bytes);
  const theirs = linkTo(await page(mediator, `/cases/${asked.number}/files`), 'Brief &amp; “meer”.pdf');
  const opened = await app.request(theirs, { headers: { Cookie: mediator } });
  assert.deepEqual(Buffer.from(await opened.arrayBuffer()), bytes);
  const { rows } = await owner.query(
    `select role, detail from trail.audit_row where action = 'case.file' or detail ? 'part' order by at`,
  );
  assert.ok(rows.some(({ role, detail }) => role === 'party' && detail.how === 'on_screen'));
  assert.ok(rows.some(({ role, detail }) => role === 'mediator' && detail.part === ids.partyA));
});

test('a browser is told to keep a file and never to show it, to run nothing of it, and to leave nothing behind', async () => {
  await ofTeam({ file: Buffer.from('Een gewone tekst.'), name: 'tekst.html' });
  const path = linkTo(await page(desk, `/cases/${asked.number}/files`), 'tekst.txt');
  const { headers } = await app.request(path, { headers: { Cookie: desk } });
  assert.equal(headers.get('Content-Type'), 'text/plain; charset=utf-8');
  assert.match(headers.get('Content-Disposition') ?? '', /^attachment; filename="tekst\.txt"/);
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.match(headers.get('Content-Security-Policy') ?? '', /sandbox/);
  assert.doesNotMatch(headers.get('Content-Security-Policy') ?? '', /script-src/);
});

test('what the coordinator scans for a party makes the same rows as when he had done it himself', async () => {
  const fields = { place: ids.partyA, how: 'paper', note: 'Foto van de haag' };
  assert.match((await ofTeam({ file: pdf('op papier'), name: 'scan.pdf', fields })).to ?? '', /saved$/);
  const mine = await page(party, '/nl/return/case/files');
  assert.match(mine, /scan\.pdf/);
  assert.match(mine, /op papier, ingescand/);
  const { rows } = await owner.query(
    `select detail from trail.audit_row where action = 'case.file' and detail->>'how' = 'paper'`,
  );
  assert.deepEqual(rows, [{ detail: { how: 'paper', place: 'party' } }]);
});

test('a file lies in one place: the other party’s, the team’s and another case’s are not there for a party', async () => {
  await ofTeam({ file: pdf('van B'), name: 'van-b.pdf', fields: { place: ids.partyB, how: 'paper' } });
  await ofTeam({ file: pdf('van het team'), name: 'van-het-team.pdf' });
  const all = await page(desk, `/cases/${asked.number}/files`);
  const mine = await page(party, '/nl/return/case/files');
  for (const name of ['van-b.pdf', 'van-het-team.pdf']) {
    const id = linkTo(all, name).split('/').at(-1);
    assert.ok(id && !mine.includes(name) && !mine.includes(id), name);
    const tried = await app.request(`/nl/return/case/files/${id}`, { headers: { Cookie: party } });
    assert.equal(tried.status, 404, name);
    const seen = await app.request(`/cases/${asked.number}/files/${id}`, { headers: { Cookie: desk } });
    assert.equal(seen.status, 200, name);
    for (const email of ['mediator2', 'mediator3', 'coordinator2']) {
      const cookie = await signIn(app, `${email}@demo.example`);
      const answer = await app.request(`/cases/${asked.number}/files/${id}`, { headers: { Cookie: cookie } });
      assert.equal(answer.status, 404, email);
    }
  }
});

test('files of the other side, however many and large, change no byte of what a party gets, nor when his place is full', async () => {
  const gets = async () => {
    const answer = await app.request('/fr/return/case/files', { headers: { Cookie: party } });
    const refusal = await ofParty({ file: Buffer.from('<html>') });
    const drawn = (html: string) => html.replace(/name="once" value="[^"]+"/g, '');
    return [[...answer.headers].join('\n'), drawn(await answer.text()), drawn(refusal.html)];
  };
  await setLimits({ mostMegabytes: 1, mostMegabytesInOnePlace: 1 });
  const earlier = await gets();
  const large = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(900_000, 'b'),
    Buffer.from('\n%%EOF'),
  ]);
  const sent = await ofTeam({ file: large, fields: { place: ids.partyB, how: 'paper' } });
  assert.match(sent.to ?? '', /saved$/);
  const full = await ofTeam({ file: large, fields: { place: ids.partyB, how: 'paper' } });
  assert.match(full.html, /Er is geen plaats meer/);
  assert.deepEqual(await gets(), earlier);
  assert.equal((await ofParty({ file: pdf('er is nog plaats'), name: 'nog.pdf' })).status, 303);
  await setLimits({});
});

async function setLimits(files: Record<string, number>): Promise<void> {
  await owner.query(`update identity.service set settings = jsonb_set(settings, '{files}', $1)`, [
    JSON.stringify(files),
  ]);
}

test('what may not be kept is refused with a reason, and what was typed stays', async () => {
  const tooLarge = Buffer.alloc(10_500_000, 'x');
  const wrong: [Sent, RegExp][] = [
    [{}, /Kies een bestand/],
    [
      { file: Buffer.from('<svg onload="alert(1)"/>'), name: 'foto.jpg' },
      /Dit soort bestand bewaren wij niet/,
    ],
    [{ file: Buffer.from('%PDF-1.7 en niet meer'), name: 'brief.pdf' }, /beschadigd/],
    [{ file: Buffer.from('\0\0\0\x18ftypheic'), name: 'IMG.HEIC' }, /HEIC/],
    [{ file: tooLarge, name: 'groot.txt' }, /te groot. Een bestand mag tot 10 MB/],
  ];
  const before = await countOf('item');
  for (const [sent, reason] of wrong) {
    const answer = await ofParty({ ...sent, fields: { note: 'Mijn uitleg' } });
    assert.equal(answer.status, 422, String(reason));
    assert.match(answer.html, reason);
    assert.match(answer.html, /value="Mijn uitleg"/);
  }
  assert.equal(await countOf('item'), before);
});

test('the same form sent from two tabs keeps one file; two forms keep two', async () => {
  const once = hiddenField(await page(party, '/nl/return/case/files'), 'once');
  const before = await countOf('file_chunk');
  const twice = { file: pdf('tweemaal'), name: 'tweemaal.pdf', fields: { once } };
  for (const answer of await Promise.all([ofParty(twice), ofParty(twice)])) assert.equal(answer.status, 303);
  const mine = await page(party, '/nl/return/case/files');
  assert.equal(mine.split('tweemaal.pdf').length - 1, 1);
  assert.equal(await countOf('file_chunk'), before + 1);
});

test('an upload that is cut off, or that fails half way, leaves nothing', async () => {
  const before = [await countOf('item'), await countOf('file_chunk')];
  const body = '--grens\r\nContent-Disposition: form-data; name="file"; filename="half.pdf"\r\n\r\n%PDF-1.7';
  const cut = await app.request('/nl/return/case/files', {
    ...{ method: 'POST', body },
    headers: { Cookie: party, 'Content-Type': 'multipart/form-data; boundary=grens' },
  });
  assert.equal(cut.status, 422);
  // The disk is full, or the server dies: the second chunk is not written.
  await owner.query(
    'alter table confidential.file_chunk add constraint no_room check (position < 1) not valid',
  );
  const large = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(400_000, 'b'),
    Buffer.from('\n%%EOF'),
  ]);
  assert.equal((await ofParty({ file: large })).status, 500);
  await owner.query('alter table confidential.file_chunk drop constraint no_room');
  assert.deepEqual([await countOf('item'), await countOf('file_chunk')], before);
});

test('who did not come in cannot send megabytes', async () => {
  const answer = await send('', '/nl/return/case/files', { file: Buffer.alloc(2_000_000, 'x') });
  assert.equal(answer.status, 413);
});

test('a stolen database holds no byte of a file and nothing of its name, though the place where it is permitted does', async () => {
  const marker = 'Strandlopertje77q';
  await ofParty({ file: pdf(`bytes ${marker}`), name: `${marker}.pdf`, fields: { note: marker } });
  const path = linkTo(await page(party, '/nl/return/case/files'), `${marker}.pdf`);
  const opened = await app.request(path, { headers: { Cookie: party } });
  assert.match(await opened.text(), new RegExp(marker));
  assert.deepEqual(found(Buffer.concat(await stolenValues(here.owner)), [marker]), []);
  await owner.query('create table confidential.planted as select $1::bytea as bytes', [pdf(marker)]);
  assert.deepEqual(found(Buffer.concat(await stolenValues(here.owner)), [marker]), [marker]);
  await owner.query('drop table confidential.planted');
});

test('a copy for another place has another id, name and key, and the same bytes', async () => {
  const path = linkTo(await page(desk, `/cases/${asked.number}/files`), 'scan.pdf');
  const source = path.split('/').at(-1) ?? '';
  const who = town.working.coordinator;
  await here.house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, asked.number);
    assert.ok(row);
    const record = await openForMember(tx, here.house, who, row);
    const author = { role: 'coordinator', id: who.memberId };
    const copy = { id: randomId(), name: 'Overeenkomst', author };
    const to = { kind: 'party', party: ids.partyB } as const;
    assert.ok(await copyFile(tx, record, source, to, copy, here.house.now()));
    const [one, other] = [await openFile(tx, record, source), await openFile(tx, record, copy.id)];
    assert.deepEqual(other?.bytes, one?.bytes);
    assert.equal(other?.content.name, 'Overeenkomst.pdf');
    assert.notEqual(other?.content.key, one?.content.key);
    assert.equal(other?.content.note, '');
  });
});

test('nobody adds a chunk to a file of another, nor to a place that is not his', async () => {
  const { rows } = await owner.query(
    `select i.id, i.compartment_id, i.case_id, i.service_id from confidential.item i
     where i.kind = 'file' and i.author_role = 'party' limit 1`,
  );
  const chunk = rows[0];
  const insert = (viewer: Parameters<typeof here.house.db.as>[0]) =>
    here.house.db.as(viewer, (tx) =>
      sql`insert into confidential.file_chunk (item_id, position, compartment_id, case_id, service_id, sealed)
        values (${chunk.id}, 9, ${chunk.compartment_id}, ${chunk.case_id}, ${chunk.service_id}, '\\x01')`.execute(
        tx,
      ),
    );
  for (const memberId of [town.coordinator.member.memberId, town.mediators[0].member.memberId])
    await assert.rejects(insert({ kind: 'member', memberId }), /row-level security/);
  await assert.rejects(insert({ kind: 'party', partyId: ids.partyB }), /row-level security/);
  await assert.rejects(insert({ kind: 'public' }), /row-level security/);
});

// Last: it closes the case and destroys its key.
test('nothing is added to a closed case by the team; once it is forgotten its files open nowhere', async () => {
  const path = linkTo(await page(desk, `/cases/${asked.number}/files`), 'scan.pdf');
  await take(app, desk, asked.number, 'closing', { outcome: 'SELF_OK' });
  assert.match((await ofTeam({ file: pdf('te laat') })).html, /Deze zaak is afgesloten/);
  assert.equal((await app.request(path, { headers: { Cookie: desk } })).status, 200);
  const { rows } = await owner.query('select shred_key from confidential.cases where id = $1', [
    asked.caseId,
  ]);
  await here.house.keyStore.destroy(rows[0].shred_key);
  const tried = await app.request(path, { headers: { Cookie: desk } });
  assert.notEqual(tried.status, 200);
  assert.equal((await ofParty({ file: pdf('te laat') })).status, 410);
});

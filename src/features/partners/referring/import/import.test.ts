import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { foundPartner, refer, type TownPartner } from '../../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { seeAll } from '../../../../../test/see-all.ts';
import { hiddenField, type SmallTown, signIn, smallTown } from '../../../../../test/town.ts';
import { createApp } from '../../../../app/app.ts';
import { codesOf } from '../../../cases/codes/service-codes.ts';
import { models } from '../../contract/models.ts';
import { readList } from './read-list.ts';
import { mostRows, textOf } from './read-table.ts';

const byContract = {
  contract: models.housing,
  usual: 'nl' as const,
  offered: { codes: codesOf(null), day: '2026-11-22' },
};
const heads = 'naam;telefoon;straat;nummer;gemeente;akkoord;hoe akkoord;akkoord terugmelding;verhaal';
const row = (name: string, phone: string, rest = 'ja;in_person;ja;zij schreeuwt') =>
  `${name};${phone};Lindelaan;8;Demostad;${rest}`;
const listOf = (...rows: string[]) => [heads, ...rows].join('\r\n');

const read = (text: string) => {
  const list = readList(text, byContract);
  if (!list.ok) return list.kind;
  if (list.value.missing.length > 0) return list.value.missing;
  return list.value.rows;
};
const kinds = (text: string) => {
  const rows = read(text);
  return typeof rows === 'string' ? rows : rows.map((one) => (typeof one === 'string' ? one : one.kind));
};

test('each row is accounted for by its line: ready, wrong and why, or twice and of which', () => {
  const rows = read(
    listOf(
      row('Ans', '0470 00 00 01'),
      row('Bea', '12'),
      row('Cor', '0470 00 00 03', 'nee;in_person;ja;x'),
      row('Dirk', '0470 00 00 04', 'ja;;ja;x'),
      'Els;0470',
      row('ANS', '+32 470 00 00 01'),
    ),
  );
  assert.ok(Array.isArray(rows));
  const told = rows.map((one) => {
    if (typeof one === 'string' || one.kind === 'ready') return one;
    return one.kind === 'wrong' ? { line: one.line, wrong: one.wrong } : { line: one.line, first: one.first };
  });
  assert.equal((told[0] as { kind: string }).kind, 'ready');
  assert.deepEqual(told.slice(1), [
    { line: 3, wrong: [{ column: 'phone', code: 'not_a_phone' }] },
    { line: 4, wrong: [{ column: 'agreed', code: 'not_agreed' }] },
    { line: 5, wrong: [{ column: 'agreedHow', code: 'consent_missing' }] },
    { line: 6, wrong: [{ column: null, code: 'ragged' }] },
    { line: 7, first: 2 },
  ]);
  assert.ok(!JSON.stringify(rows).includes('schreeuwt'));
});

test('the list may speak any of our languages, with commas or semicolons, by words or by codes', () => {
  const french =
    'nom,téléphone,rue,numéro,commune,langue,sujet,accord,comment accord\nAïda,0470000001,Rue A,1,Ville,Français,Bruit,oui,Au téléphone';
  const rows = read(french);
  assert.ok(Array.isArray(rows) && typeof rows[0] === 'object' && rows[0].kind === 'ready');
  assert.deepEqual(
    [rows[0].resident.language, rows[0].resident.subject, rows[0].resident.agreedHow],
    ['fr', 'NOISE', 'by_phone'],
  );
});

test('UTF-8 with and without its mark, UTF-16 and windows-1252 read the same', () => {
  const text = 'naam;gemeente\nAïsha;Liège – Ülm';
  const utf8 = Buffer.from(text);
  const windows = Buffer.from(text.replace('–', '\u0096'), 'latin1');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  for (const bytes of [utf8, Buffer.concat([Buffer.from('\uFEFF'), utf8]), windows, utf16])
    assert.equal(textOf(new Uint8Array(bytes)), text);
});

test('a formula is text', () => {
  const rows = read(listOf(row('=HYPERLINK("http://x")', "'+32470000001")));
  assert.equal(typeof rows, 'object');
  const [first] = rows as { kind: 'ready'; resident: { name: string; phone: string } }[];
  assert.deepEqual([first?.resident.name, first?.resident.phone], ['=HYPERLINK("http://x")', '+32470000001']);
});

test('an empty, broken, too long or too big list is refused, and a missing column is named', () => {
  assert.equal(read(''), 'empty_list');
  assert.equal(read(heads), 'empty_list');
  assert.equal(read(`${heads}\n"open`), 'broken_list');
  assert.equal(read(`${heads}\n${'x;'.repeat(600_000)}`), 'too_big');
  assert.equal(read(listOf(...Array.from({ length: mostRows + 1 }, () => 'x'))), 'too_many_rows');
  assert.deepEqual(read('naam;straat;nummer;gemeente\nx;y;1;z'), ['agreed', 'agreedHow']);
});

test('whatever stands in a file, every row is accounted for once and nothing breaks', () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[";\r\n,\t]/g, ''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 10 }), { maxLength: 20 }), (cells) => {
      const rows = kinds(listOf(...cells.map((one) => `x${one.join(';')}`)));
      if (cells.length === 0) assert.equal(rows, 'empty_list');
      else assert.equal(rows.length, cells.length);
    }),
  );
});

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let app: ReturnType<typeof createApp>;
let cookie: string;
let homes: TownPartner;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const adviser = await settle(here.house, { email: 'housing@demo.example', name: 'Hilde', language: 'nl' });
  await employ(here.house, adviser, 'partner', town.service);
  const plan = { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' } as const;
  homes = await foundPartner(here.house, town, plan, [adviser]);
  app = createApp(here.house);
  cookie = await signIn(app, 'housing@demo.example');
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const count = async (table: string): Promise<number> =>
  Number((await owner.query(`select count(*) from ${table}`)).rows[0].count);

async function post(path: string, fields: Record<string, string | Blob>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const answer = await app.request(path, { method: 'POST', headers: { Cookie: cookie }, body });
  return { status: answer.status, html: await answer.text() };
}

const upload = (text: string) =>
  post('/referrals/import', { list: new File([text], 'lijst.csv', { type: 'text/csv' }) });

/** Presses the button until the list is done, as a browser without JavaScript. */
async function sendAll(checked: string): Promise<string> {
  let html = checked;
  for (let presses = 0; html.includes('action="/referrals/import/sending"'); presses += 1) {
    assert.ok(presses < 10);
    const names = ['organisation', 'table', 'from', 'sent', 'before'];
    const hidden = Object.fromEntries(names.map((name) => [name, unescaped(hiddenField(html, name))]));
    html = (await post('/referrals/import/sending', hidden)).html;
  }
  return html;
}
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

test('a list is looked at first, then sent in parts; again on that day it sends nobody twice, but tomorrow it may', async () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    row(`Bewoner ${at}`, `0470 11 00 ${String(at).padStart(2, '0')}`),
  );
  const list = listOf(
    ...many.map((one, at) => one.replace(';8;', `;${at};`)),
    row('Nee', '0470 99 99 99', 'nee;in_person;;'),
  );
  const checked = await upload(list);
  assert.equal(checked.status, 200);
  assert.match(checked.html, /60 rijen kunnen verstuurd worden/);
  assert.match(checked.html, /De bewoner is niet akkoord/);
  assert.match(checked.html, /Deze kolommen lezen wij niet: verhaal/);
  assert.equal(await count('confidential.referral'), 0);
  const done = await sendAll(checked.html);
  assert.match(done, /60 bewoners zijn verwezen/);
  assert.equal(await count(`confidential.referral where way = 'csv'`), 60);
  assert.equal(await count(`confidential.consent`), 60);
  assert.equal(await count(`platform.outbox`), 1);
  const again = await upload(list);
  assert.match(again.html, /Geen rij kan verstuurd worden/);
  assert.match(again.html, /Deze bewoner is vandaag al verstuurd/);
  const forced = await sendAll(checked.html);
  assert.match(forced, /60 bewoners waren vandaag al verstuurd/);
  assert.equal(await count('confidential.referral'), 60);
  here.setNow(new Date('2026-11-23T09:00:00Z'));
  cookie = await signIn(app, 'housing@demo.example');
  assert.match((await upload(list)).html, /60 rijen kunnen verstuurd worden/);
});

test('who was sent today by another way is not sent once more by a list', async () => {
  await refer(here.house, homes, {
    ...{ name: 'Gerda Gekend', phone: '0470 77 00 77', street: 'Elders', house: '1', place: 'Demostad' },
  });
  const list = listOf(row('GERDA gekend', '+32 470 77 00 77'), row('Nora Nieuw', '0470 77 00 78'));
  const checked = await upload(list);
  assert.match(checked.html, /Eén rij kan verstuurd worden/);
  assert.match(checked.html, /Deze bewoner is vandaag al verstuurd/);
  const before = await count('confidential.referral');
  await sendAll(checked.html);
  assert.equal(await count('confidential.referral'), before + 1);
});

test('no file, a broken one and one too big are answered with the page and a word why', async () => {
  const none = await post('/referrals/import', { list: new File([], '') });
  assert.equal(none.status, 422);
  assert.match(none.html, /Kies een bestand/);
  const missing = await upload('naam\nx');
  assert.match(missing.html, /Deze kolommen ontbreken: straat/);
  assert.equal((await post('/referrals/import/sending', { from: 'x' })).status, 422);
});

test('the empty file to begin with is read back as it is', async () => {
  const answer = await app.request('/referrals/import/template.csv', { headers: { Cookie: cookie } });
  const text = await answer.text();
  const filled = readList(`${text}${';'.repeat(text.split(';').length - 1)}`, byContract);
  assert.ok(filled.ok && filled.value.missing.length === 0 && filled.value.unread.length === 0);
});

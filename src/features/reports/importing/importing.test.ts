import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { type Outcome, outcomes } from '../../cases/codes/outcomes.ts';
import { serviceCodes } from '../../cases/codes/service-codes.ts';
import { layByOperator } from './lay-by-operator.ts';
import { codeReader } from './rules/code-of.ts';
import { findHeads } from './rules/find-heads.ts';
import { guessColumns } from './rules/guess-columns.ts';
import { addressIn, pastOf } from './rules/past-of.ts';
import { readDay } from './rules/read-day.ts';
import { readingOf, readRow } from './rules/read-row.ts';

test('a day is read as people write it, and what is none is not guessed', () => {
  const days = ['2024-03-05', '5/3/2024', '05.03.24', '5-3-2024 14:30', '2024-03-05T10:00:00Z'];
  const named = [
    '5 maart 2024',
    '5-mrt-24',
    'dinsdag 5 maart 2024',
    '5 mars 2024',
    '5. März 2024',
    '05. Mrz 24',
  ];
  const counted = ['45356', '45356,604166', '45356.5'];
  for (const text of [...days, ...named, '5 March 2024', 'March 5, 2024', '5th Mar 2024', ...counted])
    assert.equal(readDay(text), '2024-03-05', text);
  for (const text of [
    '31-2-2024',
    'maart',
    '1/1/0024',
    '5-3',
    '31 feb 2024',
    '5 maandag 2024',
    '4535',
    '453567',
  ])
    assert.equal(readDay(text), null, text);
  assert.equal(readDay('1er août 2024 10:30'), '2024-08-01');
  assert.equal(readDay('43894', { since1904: true }), '2024-03-05');
  assert.equal(readDay('1-2-98'), '1998-02-01');
  assert.equal(readDay(' '), '');
});

test('columns are guessed by their heads in four languages, each field once, and what the service said goes before', () => {
  const guessed = guessColumns(
    ['Dossiernummer', 'Date de la demande', 'Ergebnis', 'Neighbour', 'Aanmelddatum'],
    {},
  );
  assert.deepEqual(Object.values(guessed), ['number', 'requestedOn', 'outcome', 'otherName', '']);
  assert.equal(guessColumns(['Kolom X'], { 'kolom x': 'note' })['kolom x'], 'note');
});

test('heads are found under titles and heads of heads, and a column that is there twice is that of the other party', () => {
  const row = (line: number, ...cells: string[]) => ({ line, cells });
  const table = findHeads(
    {
      ...{ name: '', since1904: false, headLine: 2 },
      heads: ['', '', 'Partij 1', '', 'Partij 2'],
      rows: [
        row(3, 'nr', 'datum', 'naam', 'adres', 'naam', 'adres', ''),
        row(4, '1', '5-3-2024', 'A', 'Weg 1', 'B', 'Weg 2', 'x'),
      ],
    },
    {},
  );
  assert.deepEqual(table.heads, ['nr', 'datum', 'naam', 'adres', 'naam (2)', 'adres (2)', '(G)']);
  assert.deepEqual([table.headLine, table.rows.length], [3, 1]);
  assert.deepEqual(Object.values(guessColumns(table.heads, {})), [
    ...['number', 'requestedOn', 'name', 'street', 'otherName', 'otherStreet', ''],
  ]);
});

test('an age in years or the year of a birth is an age band on the day of the request', () => {
  const codeOf = codeReader({}, serviceCodes([]));
  const asked = '2019-05-01';
  assert.deepEqual(
    ['19', '2000', '20', '39', '1980', '1950', '60 of ouder', 'onbekend', '150', 'jong'].map((word) =>
      codeOf('ageBand', word, asked),
    ),
    [
      ...['UNDER_20', 'UNDER_20', 'FROM_20', 'FROM_20', 'FROM_20', 'FROM_60', 'FROM_60', 'UNKNOWN'],
      ...[null, null],
    ],
  );
});

test('every outcome of a conflict between neighbours has a lawful way there, whatever days are known', () => {
  const days = { requestedOn: '2024-01-10', closedOn: '2024-03-01' };
  for (const outcome of outcomes.keys.filter((key) => !key.startsWith('SAC_')) as Outcome[])
    for (const more of [{}, { firstContactOn: '2024-01-12', firstHeardOn: '2024-01-20' }]) {
      const { steps, state } = pastOf(
        { line: 2, cells: [], text: {}, days: { ...days, ...more }, codes: { outcome } },
        outcome,
      );
      assert.deepEqual([state.stage, state.outcome], ['closed', outcome]);
      assert.ok(steps.every(({ at }, index) => index === 0 || at > (steps[index - 1]?.at ?? at)));
      assert.equal(steps.at(-1)?.dayUnknown, false);
    }
});

test('a row that cannot be a case says why, each in its column', () => {
  const heads = ['datum', 'afgesloten', 'resultaat', 'verwijzer', 'eerste contact'];
  const mapping = { columns: guessColumns(heads, {}), words: { referrer: { wijkagent: 'POLICE' } } };
  const table = { heads, since1904: false };
  const reading = readingOf(table, mapping, serviceCodes([]), '2026-11-22');
  const wrong = (...cells: string[]) => {
    const read = readRow({ line: 2, cells }, reading);
    return read.ok ? read.value.codes : read.wrong.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(wrong('5-3-2024', '', '', 'Wijkagent'), { referrer: 'POLICE' });
  assert.deepEqual(wrong('', '', '', ''), ['requestedOn no_request_day']);
  assert.deepEqual(wrong('5-3-2024', '1-3-2024', 'MOVED'), ['closedOn days_order']);
  assert.deepEqual(wrong('5-3-2024', '6-3-2024', ''), ['outcome outcome_missing']);
  assert.deepEqual(wrong('5-3-2024', '', 'Opgelost door pendelbemiddeling'), ['closedOn closed_missing']);
  assert.deepEqual(wrong('5-3-2024', '6-3-2024', 'SAC_FAILED'), ['outcome sanction']);
  assert.deepEqual(wrong('1-1-2030', '', '', 'de bakker'), [
    'requestedOn in_the_future',
    'referrer unknown_word',
  ]);
});

test('remarks of several columns are kept, and of other columns the first that has anything', () => {
  const heads = ['datum', 'opmerkingen', 'verslag', 'naam', 'naam 1'];
  const columns = { ...guessColumns(heads, {}), verslag: 'note', 'naam 1': 'name' } as const;
  const reading = readingOf(
    { heads, since1904: false },
    { columns, words: {} },
    serviceCodes([]),
    '2026-11-22',
  );
  const read = readRow({ line: 2, cells: ['5-3-2024', 'Eerst.', 'Dan.', '', 'An'] }, reading);
  assert.deepEqual(read.ok && [read.value.text.note, read.value.text.name], ['Eerst.\n\nDan.', 'An']);
});

test('a street with its number in one column is taken apart', () => {
  assert.deepEqual(addressIn({ street: 'Kerkstraat 12 bus 3' }, 'street'), {
    street: 'Kerkstraat',
    house: '12 bus 3',
  });
  assert.deepEqual(addressIn({ street: 'Rue du 4 Août' }, 'street'), { street: 'Rue du 4 Août', house: '' });
});

let here: TestHouse;
let owner: pg.Client;
let app: ReturnType<typeof createApp>;
let cookie: string;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
  app = createApp(here.house);
  cookie = await signIn(app, 'coordinator@demo.example');
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

async function upload(bytes: Uint8Array | string, name = 'lijst.csv') {
  const once = hiddenField(await (await request(app, cookie, 'GET', '/imports')).text(), 'once');
  const body = new FormData();
  body.append('once', once);
  body.append('file', new File([bytes as BlobPart], name));
  const answer = await app.request('/imports', { method: 'POST', headers: { Cookie: cookie }, body });
  return { to: answer.headers.get('Location') ?? '', status: answer.status, html: await answer.text() };
}
const page = async (path: string) => (await request(app, cookie, 'GET', path)).text();
const post = (path: string, fields = {}) => request(app, cookie, 'POST', path, fields);
const rows = async (sql: string) => (await owner.query(sql)).rows;

const heads = 'nr;datum;eerste contact;klacht;verwijzer;resultaat;afgesloten;naam;adres;opmerkingen';
const list = [
  heads,
  '2019/33;05-03-2024;07-03-2024;Geluid;wijkagent;afspraken;01-06-2024;Zeehond Bruinvis;Kerkstraat 12;=HYPERLINK("x") OTTERSTAART',
  '2019/34;06-03-2024;;Geluid;wijkagent;;;Jan;Dorpstraat 1;',
  '2019/35;gisteren;;Geluid;wijkagent;;;An;;',
  '2019/33;05-03-2024;;Geluid;wijkagent;;;Weer;;',
].join('\r\n');

test('a list is laid ready sealed, its words are explained once, each row is accounted for, and then it becomes cases', async () => {
  const laid = await upload(list);
  assert.match(laid.to, /^\/imports\/[0-9a-f-]{36}$/);
  const before = await page(laid.to);
  assert.match(before, /hoe de zaak eindigde: afspraken \(1 rij\)/);
  assert.match(before, /Geen rij wordt een zaak/);
  const word = (field: string, text: string) => `word_${field}_${Buffer.from(text).toString('base64url')}`;
  const words = { [word('referrer', 'wijkagent')]: 'POLICE', [word('outcome', 'afspraken')]: 'AGREEMENT' };
  assert.equal((await post(`${laid.to}/mapping`, words)).status, 303);
  const checked = await page(laid.to);
  assert.match(checked, /2 rijen worden zaken/);
  assert.match(checked, /2 rijen worden overgeslagen/);
  assert.match(checked, /Dag van de aanvraag: “gisteren” is geen dag/);
  assert.match(checked, /Dit nummer staat al eerder in de lijst/);
  assert.equal((await rows('select from confidential.cases')).length, 0);
  await post(`${laid.to}/cases`);
  assert.deepEqual(
    await rows(
      `select number, stage, outcome, referrer_type, requested_at::date::text as on, closed_at::date::text as closed
       from confidential.cases order by requested_at`,
    ),
    [
      {
        number: '2024-0001',
        stage: 'closed',
        outcome: 'AGREEMENT',
        referrer_type: 'POLICE',
        on: '2024-03-05',
        closed: '2024-06-01',
      },
      {
        number: '2024-0002',
        stage: 'requested',
        outcome: null,
        referrer_type: 'POLICE',
        on: '2024-03-06',
        closed: null,
      },
    ],
  );
  const file = await page('/cases/2024-0001');
  for (const words of [
    /Zeehond Bruinvis/,
    /Nummer daar: 2019\/33/,
    /=HYPERLINK\(&quot;x&quot;\) OTTERSTAART/,
  ])
    assert.match(file, words);
});

test('how far it came counts, and no days that nobody wrote down', async () => {
  const [figure] = await rows(
    `select first_contact_days, accepted, first_answer, second_answer, mediated, result, followed_up, first_heard_days,
       second_answer_days, result_days, closed_days from reporting.case_figure where outcome = 'AGREEMENT'`,
  );
  assert.deepEqual(figure, {
    ...{
      first_contact_days: 2,
      accepted: true,
      first_answer: 'heard',
      second_answer: 'heard',
      mediated: true,
    },
    ...{
      result: 'agreed',
      followed_up: true,
      first_heard_days: null,
      second_answer_days: null,
      result_days: null,
    },
    closed_days: 88,
  });
});

test('the same list again makes no case twice; another file of the same service knows the words already', async () => {
  const again = await upload(list);
  const seen = await page(again.to);
  assert.match(seen, /Geen rij wordt een zaak/);
  assert.match(seen, /2 rijen zijn al zaken/);
  await post(`${again.to}/cases`);
  assert.equal((await rows('select from confidential.cases')).length, 2);
  const book = await writeXlsx({
    sheets: [
      {
        name: 'Blad1',
        rows: [
          ['nr', 'datum', 'klacht', 'verwijzer'],
          [77, new Date('2025-01-02T00:00:00Z'), 'GARDEN', 'Wijkagent'],
        ],
      },
    ],
  });
  const third = await upload(book, 'lijst.xlsx');
  assert.match(await page(third.to), /1 rij wordt een zaak/);
  assert.equal((await post(`${third.to}/removal`)).status, 303);
  assert.equal((await rows('select from confidential.cases')).length, 2);
});

test('nothing of a list lies readable in the database, before it is taken in or afterwards', async () => {
  await upload(`${heads}\n1;1-1-2025;;Geluid;wijkagent;;;Walvis Narwal;Zeestraat 9;POTVIS`);
  const tables = await rows(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema in ('confidential', 'identity', 'platform', 'trail', 'reporting') and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const found = await rows(`select t::text from ${name} t
      where t::text ~ 'Narwal|POTVIS|Zeestraat|Zeehond|OTTERSTAART|2019/33'`);
    assert.deepEqual(found, [], name);
  }
});

test('a whole import is undone while nobody worked on it, keys and figures too, and not once somebody has', async () => {
  const [first] = await rows(`select import_id from confidential.imported_case limit 1`);
  const path = `/imports/${first.import_id}`;
  const keys = await rows('select shred_key from confidential.cases');
  const form = await page('/cases/2024-0002/intake');
  await post('/cases/2024-0002/intake', { once: hiddenField(form, 'once'), how: 'phone' });
  const late = await post(`${path}/undoing`);
  assert.equal(late.status, 409);
  assert.match(await late.text(), /Aan minstens één zaak van deze lijst is gewerkt/);
  assert.equal((await rows('select from confidential.cases')).length, 2);
  for (const { shred_key } of keys) assert.ok(await here.house.keyStore.has(shred_key));
  const laid = await upload(`${heads}\n90;1-1-2025;;Geluid;wijkagent;;;A;B 1;`);
  await post(`${laid.to}/cases`);
  const [one] = await rows(
    `select shred_key from confidential.cases where requested_at::date = '2025-01-01'`,
  );
  assert.equal((await post(`${laid.to}/undoing`)).headers.get('Location'), `${laid.to}?undone`);
  assert.equal((await rows('select from confidential.cases')).length, 2);
  assert.equal((await rows('select from reporting.case_figure')).length, 2);
  assert.ok(!(await here.house.keyStore.has(one.shred_key)));
  assert.match(await page(`${laid.to}?undone`), /Alle zaken van deze lijst zijn weg/);
});

test('rows that cannot become cases come as a file to mend, without a formula, and mended they do', async () => {
  const laid = await upload(
    `${heads}\n60;3-2-2025;;Geluid;wijkagent;;;Zeeotter;Kaai 1;+32 470 1\n61;gisteren;;Geluid;wijkagent;;;Zeewolf;Kaai 2;=1+1`,
  );
  const answer = await request(app, cookie, 'GET', `${laid.to}/refused.csv`);
  assert.match(answer.headers.get('Content-Type') ?? '', /text\/csv/);
  const file = await answer.text();
  assert.match(
    file,
    /^\uFEFF?nr;datum;[^\r]*;opmerkingen;Waarom\r\n61;gisteren;;Geluid;wijkagent;;;Zeewolf;Kaai 2;'=1\+1;Dag van/,
  );
  assert.equal(file.trim().split('\r\n').length, 2);
  assert.equal((await post(`${laid.to}/cases`)).headers.get('Location'), `${laid.to}?done`);
  assert.match(await page(`${laid.to}?done`), /Klaar: 1 zaak[\s\S]*1 rij is al een zaak/);
  const mended = await upload(file.replace('gisteren', '4 feb 2025'));
  await post(`${mended.to}/cases`);
  const [{ number }] = await rows(
    `select number from confidential.cases where requested_at::date = '2025-02-04'`,
  );
  const seen = await page(`/cases/${number}`);
  assert.match(seen, /Zeewolf[\s\S]*\n=1\+1</);
});

test('each sheet of a workbook is taken in by itself, where the heads are; the numbers of another year are other cases', async () => {
  const year = (name: string, day: string) => ({
    name,
    rows: [
      ['Onze dossiers'],
      ['', '', 'Partij 1', '', '', '', 'Partij 2'],
      ['nr', 'datum', 'naam', 'adres', 'gemeente', 'leeftijd', 'naam', 'koop/huur'],
      [1, day, 'Inktvis', 'Rif 1', 'Alost', 44, 'Octopus', 'sociale huur'],
    ],
  });
  const book = await writeXlsx({
    sheets: [year('2020', '5 maart 2020'), { name: 'leeg', rows: [] }, year('2021', '2021-03-05')],
  });
  const { to } = await upload(book, 'lijst.xlsx');
  assert.match(await page(to), /De koppen staan in rij 3[\s\S]*1 rij wordt een zaak/);
  assert.match(await page(to), /sheet=1"[^>]*>2021/);
  await post(`${to}/cases?sheet=0`);
  assert.match(await page(`${to}?sheet=0`), /1 rij is al een zaak/);
  assert.match(await page(`${to}?sheet=1`), /1 rij wordt een zaak/);
  await post(`${to}/cases?sheet=1`);
  const [waits] = await rows(
    `select sealed from confidential.case_import where id = '${to.split('/').at(-1)}'`,
  );
  assert.equal(waits.sealed, null, 'nothing is left of any sheet');
  assert.deepEqual(
    await rows(
      `select municipality, age_band, tenure from reporting.case_figure where requested_month in ('2020-03-01', '2021-03-01')`,
    ),
    Array.from({ length: 2 }, () => ({ municipality: 'Aalst', age_band: 'FROM_40', tenure: 'SOCIAL_RENT' })),
  );
  assert.equal((await post(`${to}/undoing`)).headers.get('Location'), `${to}?undone`);
  assert.deepEqual(await rows(`select from confidential.home`), []);
  const trail = await rows(`select detail from trail.audit_row where action = 'cases.import_undone'`);
  assert.deepEqual(trail.at(-1)?.detail.rows, 2);
});

test('more columns and words than are kept are remembered for the list at hand, and break nothing', async () => {
  const many = Array.from({ length: 190 }, (_, n) => `${n} ${'x'.repeat(300)}`);
  for (const start of ['a', 'b']) {
    const laid = await upload(`datum;${many.map((head) => start + head).join(';')}\n1-1-2025;y`);
    const columns = Object.fromEntries(many.map((_, n) => [`column_${n + 1}`, n === 0 ? 'note' : '']));
    assert.equal((await post(`${laid.to}/mapping`, columns)).status, 303);
    assert.match(await page(laid.to), /value="note" selected/);
    await post(`${laid.to}/removal`);
  }
});

test('the operator lays a list ready that he cannot open, and a coordinator finds it', async () => {
  const at = { db: here.house.db, now: here.house.now };
  const bytes = new TextEncoder().encode(`${heads}\n5;1-2-2025;;Geluid;de bakker;;;Zeeleeuw;;\n6;x;;;;;;;;`);
  const dry = await layByOperator(at, 'elders', bytes, { dryRun: true });
  const [sheet] = dry.ok ? dry.value : [];
  assert.deepEqual([sheet?.rows, sheet?.ready, sheet?.wrong.map(({ line }) => line)], [2, 0, [2, 3]]);
  assert.deepEqual(await rows('select from confidential.case_import where made_by is null'), []);
  assert.ok((await layByOperator(at, 'demostad', bytes, { dryRun: false })).ok);
  const list = await page('/imports');
  assert.match(list, /de beheerder van de installatie/);
  const [laid] = await rows('select id, sealed from confidential.case_import where made_by is null');
  assert.ok(!Buffer.from(laid.sealed).toString('latin1').includes('Zeeleeuw'));
  assert.match(await page(`/imports/${laid.id}`), /doorverwezen door: de bakker/);
  assert.equal((await layByOperator(at, 'nergens', bytes, { dryRun: true })).ok, false);
});

test('another service sees nothing of it, and a file that is no list is said so', async () => {
  const [first] = await rows(`select import_id from confidential.imported_case limit 1`);
  const other = await signIn(app, 'coordinator2@demo.example');
  for (const path of ['', '/mapping', '/cases', '/removal', '/undoing']) {
    const answer = await request(app, other, path ? 'POST' : 'GET', `/imports/${first.import_id}${path}`);
    assert.equal(answer.status, 404, path);
  }
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.equal((await request(app, mediator, 'GET', '/imports')).status, 403);
  const broken = await upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'x.xls');
  assert.equal(broken.status, 422);
  assert.match(broken.html, /oud formaat/);
  assert.match((await upload('')).html, /Kies een bestand|geen rijen/);
});

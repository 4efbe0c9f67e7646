import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import { tellPartners } from '../../partners/feedback/tell-partners.ts';
import { mailNews } from '../../partners/news/mail-news.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let station: TownPartner;
let path = '';
const sent = 3;

before(async () => {
  here = await testHouse(new Date('2026-08-10T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  for (const name of ['police', 'housing']) {
    const person = await settle(here.house, {
      email: `${name}@demo.example`,
      name: 'Iemand',
      language: 'nl',
    });
    await employ(here.house, person, 'partner', town.service);
    const plan = { kind: 'police', name: `Post ${name}`, place: 'Noord' } as const;
    const partner = await foundPartner(here.house, town, plan, [person]);
    if (name === 'police') station = partner;
  }
  for (let n = 0; n < sent; n++) await refer(here.house, station);
  const telling = jobHouse(here, 'entente_partners');
  await tellPartners(telling.house);
  await telling.close();
  here.setNow(new Date('2026-10-12T09:00:00Z'));
  const desk = await signIn(app, 'coordinator@demo.example');
  const body = { once: crypto.randomUUID(), period: '2026-Q3', for: `p:${station.organisationId}` };
  const made = await request(app, desk, 'POST', '/reports/published', body);
  path = (made.headers.get('location') ?? '').replace('/reports/published', '/referrals/reports');
});
after(() => here.close());

const open = async (by: string, address: string) =>
  request(app, await signIn(app, `${by}@demo.example`), 'GET', address);
const bytes = async (by: string, address: string) =>
  new Uint8Array(await (await open(by, address)).arrayBuffer());
/** Rows of the page: what, and how many. */
const rowsIn = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );

test('a partner takes his report along: the files say what his page says, number by number', async () => {
  const html = await (await open('police', path)).text();
  const shown = rowsIn(html).filter(([, number = '']) => /^\d+$/.test(number));
  assert.ok(
    shown.some(([what, number]) => what === 'Verwezen' || number === String(sent)),
    html,
  );
  for (const format of ['csv', 'xlsx', 'ods', ...(canMakeLetters ? ['pdf'] : [])])
    assert.ok(html.includes(`href="${path}/file.${format}"`), format);
  const csv = parse(await (await open('police', `${path}/file.csv`)).text(), {
    ...{ bom: true, delimiter: ';' },
  }) as string[][];
  const numbers = csv.filter(([table]) => !['tabel', 'report'].includes(table ?? ''));
  assert.deepEqual(
    new Set(numbers.map((row) => `${row[3]}: ${row[6]}`)),
    new Set(shown.map(([what, number]) => `${what}: ${number}`)),
  );
  const lines = (sheets: { rows: unknown[][] }[]) =>
    sheets.slice(1, -1).flatMap(({ rows }) => rows.slice(3).map(([what, number]) => `${what}: ${number}`));
  const expected = numbers.map((row) => `${row[3]}: ${row[6]}`);
  const xlsx = await readXlsx(await bytes('police', `${path}/file.xlsx`));
  assert.deepEqual(lines(xlsx.sheets as { rows: unknown[][] }[]), expected);
  const ods = await readOds(await bytes('police', `${path}/file.ods`));
  assert.deepEqual(lines(ods.sheets as { rows: unknown[][] }[]), expected);
  if (!canMakeLetters) return;
  const words = pdfWords(await bytes('police', `${path}/file.pdf`)).replace(/\s/g, '');
  for (const row of numbers) assert.ok(words.includes(`${row[3]}${row[6]}`.replace(/\s/g, '')), row[3]);
});

test('each number of a partner’s report leads to its definition, and so do his files', async () => {
  const html = await (await open('police', path)).text();
  const definitions = await (await app.request('/nl/definitions')).text();
  const led = [...html.matchAll(/href="\/nl\/definitions#([a-z_]+)"/g)].map(([, id]) => id);
  assert.ok(led.includes('partner_sent') && led.includes('requests_by_month'));
  for (const id of led) assert.ok(definitions.includes(`id="${id}"`), id);
  assert.doesNotMatch(
    html,
    /Gestart|mediaan/,
    'what was not counted for him is not there, as a nought neither',
  );
  const { sheets } = await readXlsx(await bytes('police', `${path}/file.xlsx`));
  assert.ok(sheets.at(-1)?.rows.some(([name]) => name === 'Wie een partner stuurde'));
});

test('another partner gets none of it, in no form; the coordinator takes it along too', async () => {
  for (const end of ['', '/file.csv', '/file.xlsx', '/file.ods', '/file.pdf'])
    assert.equal((await open('housing', path + end)).status, 404, end);
  const desk = path.replace('/referrals/reports', '/reports/published');
  const [his, hers] = [
    await open('police', `${path}/file.csv`),
    await open('coordinator', `${desk}/file.csv`),
  ];
  assert.equal(await hers.text(), await his.text());
  assert.equal((await open('police', `${desk}/file.csv`)).status, 403);
});

test('the morning after he gets one neutral mail; after a restatement one more, and his list says what was replaced', async () => {
  const job = jobHouse(here, 'entente_news');
  const newsOf = async (day: string) => {
    here.setNow(new Date(`${day}T05:10:00Z`));
    await mailNews(job.house);
    const mails = await mailsTo(here, 'police@demo.example');
    return mails.filter(({ purpose }) => purpose === 'partner_news');
  };
  const [mail, ...more] = await newsOf('2026-10-13');
  assert.equal(more.length, 0);
  assert.doesNotMatch(`${mail?.subject}${mail?.text}`, /rapport|kwartaal|Post|2026/i);
  assert.equal((await mailsTo(here, 'housing@demo.example')).length, 0);
  const desk = await signIn(app, 'coordinator@demo.example');
  const older = path.replace('/referrals/reports', '/reports/published');
  const done = await request(app, desk, 'POST', `${older}/restatement`, { once: crypto.randomUUID() });
  assert.equal(done.status, 303);
  assert.equal((await newsOf('2026-10-14')).length, 2);
  assert.equal((await newsOf('2026-10-15')).length, 2, 'told once');
  await job.close();
  assert.match(await (await open('police', path)).text(), /Er is een nieuwere versie/);
});

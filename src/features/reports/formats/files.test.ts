import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { formatsHere } from './answer-file.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;
before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  for (let count = 0; count < 3; count += 1) await town.ask();
});
after(() => here.close());

const months = '?from=2026-10&until=2026-12';
const get = (path: string, cookie = desk) => request(app, cookie, 'GET', path);

test('a coordinator takes the figures along in each format, with the counts of the page', async () => {
  assert.match(
    await (await get(`/reports/inside${months}`)).text(),
    /href="\/reports\/inside\.xlsx\?from=2026-10/,
  );
  for (const format of formatsHere) {
    const answer = await get(`/reports/inside.${format}${months}`);
    assert.equal(answer.status, 200, format);
    const named = answer.headers.get('Content-Disposition') ?? '';
    assert.equal(named, `attachment; filename="report-2026-10-2026-12.${format}"`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (format === 'csv') {
      const rows = parse(Buffer.from(bytes), { bom: true, delimiter: ';' }) as string[][];
      const november = rows.find((row) => row[0] === 'requests_by_month' && row[2] === '2026-11');
      assert.equal(november?.[6], '3');
    }
    if (format === 'xlsx') {
      const { sheets } = await readXlsx(bytes);
      assert.ok(sheets.some(({ rows }) => rows.some((row) => row[0] === 'November 2026' && row[1] === 3)));
    }
    if (format === 'pdf') assert.match(pdfWords(bytes).replace(/\s/g, ''), /November20263/);
  }
});

test('what is no format or no months is not there, and nobody else takes anything along', async () => {
  for (const path of [
    `/reports/inside.doc${months}`,
    '/reports/inside.csv',
    '/reports/inside.csv?from=2026-13&until=2026-12',
  ])
    assert.equal((await get(path)).status, 404, path);
  const other = await signIn(app, 'coordinator2@demo.example');
  const theirs = await (await get(`/reports/inside.csv${months}`, other)).text();
  assert.doesNotMatch(theirs, /requests_by_month;[^\n]*;3;/);
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.notEqual((await get(`/reports/inside.csv${months}`, mediator)).status, 200);
});

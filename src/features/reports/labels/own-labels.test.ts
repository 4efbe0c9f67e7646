import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import type { CodeRow } from '../../accounts/code-labels/code-row.ts';
import { serviceCodes } from '../../cases/codes/service-codes.ts';
import { sayReport } from '../formats/say-report.ts';
import { wordingIn } from '../formats/wording.ts';
import type { CrossTable, Report } from '../report/report.ts';
import { inOwnWords } from './own-labels.ts';

const row = (given: Partial<CodeRow> & Pick<CodeRow, 'list' | 'key'>): CodeRow => ({
  ...{ shared: null, labels: {}, position: null, from: null, until: null },
  ...given,
});
const table: CrossTable = {
  ...{ id: 'district_by_subject', version: 1, counted: 'asked' },
  rows: { axis: 'district', keys: ['Noord', 'Zuid', 'UNKNOWN'] },
  columns: { axis: 'subject', keys: ['NOISE', 'PETS'] },
  ...{
    cells: [
      [1, 2],
      [3, 4],
      [5, null],
    ],
    rowTotals: [3, 7, 9],
    columnTotals: [9, 10],
    total: 19,
  },
};
const report: Report = {
  ...{ kind: 'service', serviceId: '', scope: '', smallest: 5, rates: [], leadTimes: [], survey: [] },
  ...{ period: { from: '2026-07-01', until: '2026-09-30' }, words: '', tables: [table] },
};

test('a service’s own words and order stand in its report, the shared words in brackets, and no number changes', () => {
  const codes = serviceCodes([
    row({ list: 'subject', key: 'PETS', labels: { nl: 'beestjes', fr: 'animaux' }, position: 1 }),
    row({ list: 'subject', key: 'NOISE', labels: { nl: 'Geluid' } }),
    row({ list: 'district', key: 'Zuid', labels: { nl: 'Zuid', fr: 'Sud' }, position: 1 }),
  ]);
  const own = inOwnWords(report, codes);
  assert.deepEqual(own.tables[0]?.columns?.keys, ['PETS', 'NOISE']);
  assert.deepEqual(own.tables[0]?.rows.keys, ['Zuid', 'Noord', 'UNKNOWN']);
  assert.deepEqual(own.tables[0]?.cells, [
    [4, 3],
    [2, 1],
    [null, 5],
  ]);
  assert.deepEqual(own.tables[0]?.rowTotals, [7, 3, 9]);
  assert.deepEqual(own.tables[0]?.columnTotals, [10, 9]);
  const setting = { language: 'nl', zone: 'Europe/Brussels', service: 'D', scope: '', frozen: null } as const;
  const said = sayReport(own, { ...setting, madeAt: new Date() }, wordingIn('nl', own.labels)).tables[0];
  assert.deepEqual(
    said?.columns.map(({ label }) => label),
    ['Beestjes (Huisdieren)', 'Geluid', 'Totaal'],
  );
  assert.deepEqual(own.labels?.district, { Zuid: { fr: 'Sud' } });
  assert.deepEqual(
    inOwnWords(report, serviceCodes([])),
    report,
    'who has no words of his own gets no new report',
  );
});

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse(new Date('2026-08-10T09:00:00Z'));
  town = await smallTown(here.house);
  for (let n = 0; n < 7; n++) await town.ask();
});
after(() => here.close());

async function atTheDesk() {
  const browser = browse(here.house);
  await browser.post('/sign-in', { email: 'coordinator@demo.example', password: 'entente-demo' });
  return browser;
}
const rename = async (nl: string) => {
  const browser = await atTheDesk();
  const page = '/settings/codes/channel/entry';
  const saved = await browser.post(page, { key: 'WEB', nl });
  assert.equal(saved.status, 303, saved.html);
};

test('a list that changes after publishing changes no report that stands: not its page, nor its files', async () => {
  const inside = '/reports/inside?from=2026-07&until=2026-09';
  assert.doesNotMatch((await (await atTheDesk()).get(inside)).html, /Loket aan huis/);
  await rename('Loket aan huis');
  here.setNow(new Date('2026-10-12T09:00:00Z'));
  const desk = await atTheDesk();
  assert.match((await desk.get(inside)).html, /Loket aan huis \(/);
  const wish = { once: crypto.randomUUID(), period: '2026-Q3', for: 'service' };
  const path = (await desk.post('/reports/published', wish)).location ?? '';
  const csv = async () => (await (await atTheDesk()).get(`${path}/file.csv`)).html;
  const page = async () =>
    (await (await atTheDesk()).get(path)).html.replaceAll(/name="once" value="[^"]+"/g, '');
  const [frozen, file] = [await page(), await csv()];
  assert.match(frozen, /Loket aan huis \(/);
  assert.match(file, /Loket aan huis \(/);
  await rename('Digitaal');
  assert.match((await (await atTheDesk()).get(inside)).html, /Digitaal \(/);
  assert.equal(await page(), frozen);
  assert.equal(await csv(), file);
});

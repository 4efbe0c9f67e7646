import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { anyReport, plainSetting, plainWording } from '../../../../test/any-report.ts';
import { pdfWords } from '../../../platform/letters/pdf-words.fixture.ts';
import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { SaidTableView } from '../charts/chart.tsx';
import { chartsOf } from '../charts/charts-of.ts';
import type { Report } from '../report/report.ts';
import { saysSomething } from '../view/cross-table-view.tsx';
import { ReportView } from '../view/report-view.tsx';
import type { SaidReport } from './said-report.ts';
import { sayReport } from './say-report.ts';
import { toCsv } from './to-csv.ts';
import { toPdf } from './to-pdf.ts';
import { toOds, toXlsx } from './to-workbook.ts';
import { wordingIn } from './wording.ts';

const numRuns = Number(process.env.ENTENTE_RUNS ?? 25);
const said = (report: Report, language: SaidReport['language'] = 'nl') =>
  sayReport(report, { ...plainSetting, language }, plainWording);

/** What each row of each table shows, made from the report itself and not from what is said of it. */
function numbersOf(report: Report): (number | null | '')[][] {
  const percent = (count: number | null, of: number | null) =>
    count === null || of === null ? null : of === 0 ? ('' as const) : Math.round((100 * count) / of);
  return [
    ...report.rates.map(({ count, of }) => [count, of, percent(count, of)]),
    ...report.tables
      .filter(saysSomething)
      .flatMap((table) => [
        ...table.rowTotals.map((total, at) =>
          table.columns ? [...(table.cells[at] ?? []), total] : [total],
        ),
        table.columns ? [...table.columnTotals, table.total] : [table.total],
      ]),
    ...report.leadTimes.map(({ median, ninetieth, of }) =>
      of === 0 ? (['', '', 0] as const).slice() : [median, ninetieth, of],
    ),
    ...report.survey.flatMap(({ ways, questions }) => [
      ...[[ways.link], [ways.paper], [ways.telephone]],
      ...questions.flatMap(({ answers, answered }) => [...answers.map(({ count }) => [count]), [answered]]),
    ]),
  ];
}

const asShown = (rows: (number | null | '')[][]) =>
  rows.map((row) => row.map((one) => (one === null ? 'verborgen' : one)));

function pageNumbers(report: SaidReport): unknown[][] {
  return report.tables.flatMap((table) => {
    const html = renderToString(
      h(SaidTableView, { table, hidden: report.hidden, language: report.language }),
    );
    const body = html.split('<tbody')[1] ?? '';
    return [...body.matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
        asNumber(cell.replace(/<[^>]*>/g, '')),
      ),
    );
  });
}
const asNumber = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

function csvNumbers(report: SaidReport): unknown[][] {
  const rows = parse(toCsv(report), { bom: true, delimiter: ';' }) as string[][];
  const found = new Map<string, unknown[]>();
  for (const [table, , row, , , , number = '', note = ''] of rows
    .slice(1)
    .filter(([id]) => id !== 'report')) {
    const key = `${table} ${row}`;
    found.set(key, [...(found.get(key) ?? []), number ? Number(number) : note]);
  }
  return [...found.values()];
}

type Sheets = { sheets: { name: string; rows: unknown[][] }[] };
function sheetNumbers({ sheets }: Sheets, width: (at: number) => number): unknown[][] {
  return sheets
    .slice(1, -1)
    .flatMap((sheet, at) =>
      sheet.rows.slice(3).map((row) => Array.from({ length: width(at) }, (_, n) => row[n + 1] ?? '')),
    );
}

test('every number of the page is in the CSV, the workbooks and the PDF, and what is kept back is nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const told = said(report);
      const expected = asShown(numbersOf(report));
      assert.deepEqual(pageNumbers(told), expected, 'page');
      assert.deepEqual(csvNumbers(told), expected, 'CSV');
      const width = (at: number) => told.tables[at]?.columns.length ?? 0;
      assert.deepEqual(sheetNumbers((await readXlsx(await toXlsx(told))) as Sheets, width), expected, 'xlsx');
      assert.deepEqual(sheetNumbers((await readOds(await toOds(told))) as Sheets, width), expected, 'ods');
      if (canMakeLetters) await samePdf(told, expected, report);
    }),
    { numRuns },
  );
});

async function samePdf(told: SaidReport, expected: unknown[][], report: Report) {
  const pdf = await toPdf(told, chartsOf(report, told));
  let words = pdfWords(pdf)
    .replace(/\d+\s*\/\s*\d+\s*$/gm, '')
    .replace(/\s/g, '');
  const labels = told.tables.flatMap(({ rows }) => rows.map(({ label }) => label));
  const rows = labels.map((label, at) => `${label}${expected[at]?.join('')}`.replace(/\s/g, ''));
  // The longest first: one may begin like another.
  for (const row of rows.sort((a, b) => b.length - a.length)) {
    assert.ok(words.includes(row), `PDF: ${row} in ${words}`);
    words = words.replace(row, '');
  }
}

test('the page of figures shows the same numbers as the files, each table under the same name', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      if (!report.tables.some(saysSomething)) return;
      const told = sayReport(report, plainSetting, wordingIn('nl'));
      const html = renderToString(h(ReportView, { report, language: 'nl' }));
      const tables = new Map(
        [...html.matchAll(/<table.*?<\/table>/g)].map(([table]) => [
          (/<caption>(.*?)<\/caption>/.exec(table)?.[1] ?? '').replace(/<[^>]*>/g, ''),
          numbersIn(table),
        ]),
      );
      for (const table of told.tables.filter(({ id }) => report.tables.some((one) => one.id === id)))
        assert.deepEqual(
          tables.get(table.title),
          table.rows.map(({ cells }) => cells.map((cell) => (cell === null ? 'verborgen' : String(cell)))),
          table.title,
        );
    }),
    { numRuns },
  );
});

const numbersIn = (table: string): string[][] =>
  [...(table.split('<tbody')[1] ?? '').matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').replace(/(\d)\.(?=\d)/g, '$1'),
    ),
  );

test('in the raw parts of a workbook stands no number but those that are shown', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const known = new Set(
        numbersOf(report)
          .flat()
          .filter((one) => typeof one === 'number')
          .map(String),
      );
      const parts = unzip(await toXlsx(said(report)));
      const sheets = [...parts].filter(([name]) => /worksheets\/sheet/.test(name)).slice(1, -1);
      assert.ok(sheets.length >= 3);
      for (const [name, xml] of sheets)
        for (const [, number = ''] of xml.matchAll(/<c r="[A-Z]+\d+"(?! t="s")[^>]*><v>([^<]*)<\/v>/g))
          assert.ok(known.has(number), `${name}: ${number}`);
      for (const [name, xml] of parts) assert.doesNotMatch(xml, /<f>|<comment|hidden="(?:1|true)"/, name);
    }),
    { numRuns },
  );
});

/** The parts of a zip, by their names. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, named, extra, note, from] = [
      ...[zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)],
      ...[zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)],
    ] as [number, number, number, number, number, number];
    const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const raw = zip.subarray(start, start + size);
    const name = zip.toString('utf8', at + 46, at + 46 + named);
    parts.set(name, String(method === 8 ? inflateRawSync(raw) : raw));
    at += 46 + named + extra + note;
  }
  return parts;
}

const example = fc.sample(anyReport, { numRuns: 1, seed: 7 })[0] as Report;

test('a text that looks like a formula is none in any file', async () => {
  const wording = {
    ...plainWording,
    label: (_: string, key: string) => `=HYPERLINK("https://evil.example","${key}")`,
  };
  const told = { ...sayReport(example, plainSetting, wording), words: '=1+1\n@x' };
  const rows = parse(toCsv(told), { bom: true, delimiter: ';' }) as string[][];
  assert.ok(rows.flat().some((cell) => cell.startsWith("'=HYPERLINK")));
  assert.ok(!rows.flat().some((cell) => /^[=+\-@]/.test(cell)));
  const ods = unzip(await toOds(told)).get('content.xml') ?? '';
  assert.ok(ods.includes('=HYPERLINK'));
  assert.doesNotMatch(ods, /table:formula/);
  for (const [name, xml] of unzip(await toXlsx(told))) assert.doesNotMatch(xml, /<f[ >]/, name);
});

test('whatever a service is called, each file can be read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
      const wording = { ...plainWording, title: () => name, label: () => name };
      const told = sayReport(example, { ...plainSetting, service: name }, wording);
      const sheets = (await readXlsx(await toXlsx(told))).sheets.map((sheet) => sheet.name);
      assert.equal(new Set(sheets).size, told.tables.length + 2);
      for (const sheet of sheets) assert.match(sheet, /^[^[\]:*?/\\]{1,31}$/);
      assert.equal((await readOds(await toOds(told))).sheets.length, sheets.length);
      parse(toCsv(told), { bom: true, delimiter: ';' });
      if (canMakeLetters) await toPdf(told, chartsOf(example, told));
    }),
    { numRuns },
  );
});

test('the files speak the language that is asked, and Excel of that language knows the cells apart', async () => {
  const first = (language: SaidReport['language']) => toCsv(said(example, language)).split('\r\n')[0];
  assert.equal(first('nl'), '\uFEFFtabel;titel;rijcode;rij;kolomcode;kolom;getal;opmerking');
  assert.equal(first('en'), '\uFEFFtable,title,row code,row,column code,column,number,note');
  for (const language of languages) {
    const told = said(example, language);
    const xlsx = [...unzip(await toXlsx(told)).values()].join('');
    assert.ok(xlsx.includes(told.hidden), language);
    if (!canMakeLetters) continue;
    const pdf = Buffer.from(await toPdf(told, chartsOf(example, told))).toString('latin1');
    assert.match(pdf, new RegExp(`/Lang ?\\(${language}`));
    assert.match(pdf, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.match(pdf, /\/Alt/);
    assert.match(pdf, /\/TH\b/);
  }
});

test('a report that is not for a service alone says for whom, and a restatement says what it replaces', () => {
  const frozen = { version: 2, restates: new Date('2026-10-05T10:00:00Z') };
  const told = sayReport(
    { ...example, kind: 'partner' },
    { ...plainSetting, scope: 'Politie', frozen },
    plainWording,
  );
  assert.equal(told.title, 'Rapport van Dienst Demostad voor Politie');
  assert.match(told.facts.map(({ value }) => value).join('\n'), /vervangt het rapport van 5 oktober 2026/);
  assert.match(told.facts.map(({ value }) => value).join('\n'), /van 1 tot en met 4 tonen we niet/);
});

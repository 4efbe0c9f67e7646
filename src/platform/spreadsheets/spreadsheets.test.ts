import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { pack } from './pack.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { Limits } from './spreadsheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const kindOf = async (bytes: Uint8Array, limits?: Partial<Limits>) => {
  const read = await readSpreadsheet(bytes, limits);
  return read.ok ? 'read' : read.kind;
};
const sheetsOf = async (bytes: Uint8Array) => {
  const read = await readSpreadsheet(bytes);
  assert.ok(read.ok, read.ok ? '' : read.kind);
  return read.value;
};
const tableOf = async (bytes: Uint8Array) => {
  const [first] = await sheetsOf(bytes);
  assert.ok(first);
  return first;
};

test('a text in any usual encoding reads the same, each row with its line', async () => {
  const text = 'nr;naam;gemeente\r\n1;Aïsha;Liège – Ülm\r\n\r\n2;"twee\nregels";x';
  const windows = Buffer.from(text.replace('–', '\u0096'), 'latin1');
  const big = Buffer.from(text, 'utf16le').swap16();
  const files = [
    Buffer.from(text),
    Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(text)]),
    windows,
    Buffer.from(text, 'utf16le'),
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
  ];
  for (const file of files) {
    const { heads, rows } = await tableOf(new Uint8Array(file));
    assert.deepEqual(heads, ['nr', 'naam', 'gemeente']);
    assert.deepEqual(rows[0], { line: 2, cells: ['1', 'Aïsha', 'Liège – Ülm'] });
    assert.deepEqual(rows[1]?.cells, ['2', 'twee\nregels', 'x']);
  }
});

test('a workbook reads as text: days as days, a formula as what it last said, never computed', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Zaken',
        rows: [
          ['nr', 'datum', 'som'],
          [7, new Date('2024-03-05T00:00:00Z'), '=1+1'],
        ],
        cells: new Map([
          ['1,2', { value: 99, formula: 'HYPERLINK("http://x")', formulaResult: 99 } as never],
        ]),
      },
    ],
  });
  const { heads, rows } = await tableOf(bytes);
  assert.deepEqual(heads, ['nr', 'datum', 'som']);
  assert.deepEqual([rows[0]?.line, rows[0]?.cells[0], rows[0]?.cells[1]], [2, '7', '2024-03-05']);
  assert.ok(!String(rows[0]?.cells[2]).startsWith('2'));
});

test('all sheets with rows are read, with their names; a title above a list is none of its rows', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Jaar & zo', rows: [['Onze dossiers'], [], ['nr', 'naam'], [1, 'A'], [], [2, 'B'], [], []] },
      { name: 'leeg', rows: [] },
      {
        name: '2024',
        rows: [
          ['nr', 'naam'],
          [3, 'C'],
        ],
      },
    ],
  });
  const sheets = await sheetsOf(bytes);
  assert.deepEqual(
    sheets.map(({ name, heads, headLine, rows }) => [name, heads.join(), headLine, rows.length]),
    [
      ['Jaar & zo', 'nr,naam', 3, 2],
      ['2024', 'nr,naam', 1, 1],
    ],
  );
  const [first] = await sheetsOf(utf8('\uFEFFsep=,\nZaken 2024\nnr,naam,plaats\n1,"x; y; z; w",Gent'));
  assert.deepEqual([first?.headLine, first?.rows[0]?.cells], [3, ['1', 'x; y; z; w', 'Gent']]);
});

test('a day is the same day in a workbook that counts from 1904, and merged cells say what they say once', async () => {
  const bytes = await writeXlsx({
    dateSystem: '1904',
    sheets: [
      {
        name: 'A',
        rows: [
          ['nr', 'datum', 'plaats'],
          [1, new Date('2024-03-05T00:00:00Z'), 'Gent'],
          [2, new Date('2024-03-06T00:00:00Z'), null],
        ],
        merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
      },
    ],
  });
  const { rows, since1904 } = await tableOf(bytes);
  assert.equal(since1904, true);
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['1', '2024-03-05', 'Gent'],
      ['2', '2024-03-06'],
    ],
  );
});

test('what a workbook points to elsewhere is never fetched: links, other workbooks, files of the machine', async () => {
  const xxe = `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet><sheetData>${row(1, inline('nr') + inline('naam'))}${row(2, `${inline('1')}${inline('&x;')}<c><f>[1]Blad!A1+WEBSERVICE("http://127.0.0.1:9/")</f><v>7</v></c>`)}</sheetData></worksheet>`;
  const read = await readSpreadsheet(workbook(xxe));
  const { hostname } = await import('node:os');
  assert.ok(!read.ok || !JSON.stringify(read.value).includes(hostname()));
  assert.ok(!read.ok || read.value[0]?.rows[0]?.cells[2] === '7');
});

const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`;
function workbook(sheet: string, strings = '', pretend?: (name: string) => number): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${types}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${types}"><Relationship Id="s" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `${sheet.startsWith('<!') ? sheet : `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`}`,
  };
  return zip(Object.entries(files), pretend);
}

/** As our own, but packed; `pretend` says what the list of parts claims about their size. */
function zip(files: [string, string][], pretend?: (name: string) => number): Uint8Array {
  const plain = pack(
    files.map(([name, text]) => ({ name, bytes: new Uint8Array(deflateRawSync(Buffer.from(text))) })),
  );
  const view = Buffer.from(plain);
  for (let at = 0; at < view.length - 4; at += 1) {
    const head = view.readUInt32LE(at);
    const offset = head === 0x04034b50 ? 8 : head === 0x02014b50 ? 10 : 0;
    if (offset === 0) continue;
    view.writeUInt16LE(8, at + offset);
    if (pretend) view.writeUInt32LE(pretend(''), at + offset + 14);
  }
  return new Uint8Array(view);
}
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const heads = row(1, inline('nr') + inline('naam'));

test('a made workbook reads, so that what follows is refused for what it is', async () => {
  assert.deepEqual((await tableOf(workbook(heads + row(2, inline('1') + inline('Ans'))))).rows[0]?.cells, [
    '1',
    'Ans',
  ]);
});

test('a bomb is stopped at what it unpacks to, whatever it says of its size', async () => {
  const bomb = workbook(heads + row(2, inline(' '.repeat(120_000_000))), '', () => 100);
  assert.ok(bomb.length < 1_000_000);
  assert.equal(await kindOf(bomb), 'too_big_unpacked');
});

test('a million rows, ten thousand columns and a cell at the far corner end at the limit', async () => {
  const million = utf8(`nr,naam\n${'1,a\n'.repeat(1_000_000)}`);
  assert.equal(await kindOf(million), 'too_many_rows');
  const inBook = workbook(heads + row(2, inline('1')).repeat(300_000));
  assert.equal(await kindOf(inBook), 'too_many_rows');
  assert.equal(await kindOf(utf8(`${'kop,'.repeat(10_000)}x\n1,2`)), 'too_many_columns');
  const corner = workbook(heads + row(1_048_576, '<c r="XFD1048576"><v>1</v></c>'));
  assert.equal(await kindOf(corner), 'too_many_columns');
});

test('one long text that stands in every cell, a string that is not there, and entities that multiply', async () => {
  const shared = '<c t="s"><v>0</v></c>';
  const long = `<si><t>${'x'.repeat(1_000_000)}</t></si>`;
  assert.equal(
    await kindOf(workbook(heads + row(2, shared.repeat(100)).repeat(15_000), long)),
    'too_much_text',
  );
  const missing = await readSpreadsheet(
    workbook(heads + row(2, `${inline('1')}<c t="s"><v>99999999</v></c>`)),
  );
  assert.ok(!missing.ok || missing.value[0]?.rows.length === 1);
  const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
    '',
  );
  const laughs = `<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]><worksheet><sheetData>${heads}${row(2, inline('&e12;'))}</sheetData></worksheet>`;
  const read = await readSpreadsheet(workbook(laughs));
  assert.ok(!read.ok || JSON.stringify(read.value).length < 10_000);
});

test('what is no table is said so: a picture, a torn workbook, one with a password, nothing at all', async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 31);
  assert.equal(await kindOf(noise), 'no_text');
  assert.equal(await kindOf(workbook(heads).subarray(0, 700)), 'broken');
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
  assert.equal(await kindOf(old), 'old_format');
  assert.equal(
    await kindOf(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]) as Uint8Array),
    'locked',
  );
  assert.equal(await kindOf(utf8('<html><table><tr><td>1</td><td>2</td></tr></table>')), 'old_format');
  assert.equal(await kindOf(zip([['content.xml', '<office:document-content/>']])), 'open_document');
  assert.equal(await kindOf(new Uint8Array()), 'empty');
  assert.equal(await kindOf(utf8('alleen;koppen')), 'empty');
  assert.equal(await kindOf(zip([['a.txt', 'x']])), 'broken');
  assert.equal(await kindOf(utf8('a,b\n"x'), { bytes: 3 }), 'too_big');
});

test('a reader that takes too long or too much memory is ended, and the next file is read all the same', async () => {
  const many = workbook(heads + row(2, inline('1')).repeat(200_000));
  assert.equal(await kindOf(many, { rows: 10_000_000, seconds: 0.05 }), 'too_slow');
  assert.equal(await kindOf(many, { rows: 10_000_000, megabytesOfMemory: 20 }), 'too_heavy');
  assert.equal(await kindOf(utf8('a,b\n1,2')), 'read');
});

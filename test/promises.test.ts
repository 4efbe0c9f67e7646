import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

type Row = { what: string; file: string; test: string };

/** The rows of a section of `docs/promises.md`; what has no test yet has no file, and says why. */
function rowsOf(page: string, section: string): Row[] {
  const part = page.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, what = '', where = '', name = ''] = line.split('|').map((cell) => cell.trim());
    return { what, file: /`([^`]+)`/.exec(where)?.[1] ?? '', test: name };
  });
}

const sections = ['Promises', 'Pains of others', 'Drills'] as const;
const rowsIn = (page: string): Row[] => sections.flatMap((section) => rowsOf(page, section));

/** Rows that name a file or a test that is not there, or nothing at all. */
const broken = (page: string): string[] =>
  rowsIn(page)
    .filter(({ file, test: name }) =>
      file ? !existsSync(path.join(root, file)) || !read(file).includes(name) : !/[.]$/.test(name),
    )
    .map(({ what, file, test: name }) => `${what}: ${file} “${name}”`);

const testFiles = ['src', 'test', 'e2e', 'db'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .filter((file) => /[.]test[.]tsx?$/.test(file)),
);

/** Tests that are named after a pain, and drills, of which the page says nothing. */
const untold = (page: string): string[] => {
  const rows = rowsIn(page);
  const pains = testFiles.flatMap((file) =>
    [...read(file).matchAll(/^\s*test\('(pain \d+: .*)', /gm)].map(([, name = '']) => ({ file, name })),
  );
  assert.ok(pains.length > 20, 'the pains are found');
  return [
    ...pains
      .filter(({ file, name }) => !rows.some((row) => row.file === file && row.test === name))
      .map(({ file, name }) => `${file} “${name}”`),
    ...testFiles.filter((file) => file.startsWith('test/drills/') && !rows.some((row) => row.file === file)),
  ];
};

const page = read('docs/promises.md');

test('every file and test that the page of promises names is there', () => {
  assert.ok(rowsIn(page).length > 60, 'the tables are read');
  assert.deepEqual(broken(page), []);
});

test('each of the ten promises is on the page, in order, as SECURITY.md makes it', () => {
  const promised = [...read('SECURITY.md').matchAll(/^(\d+)\. \*\*(.*?)[.]?\*\*/gm)].map(([, n]) =>
    Number(n),
  );
  assert.equal(promised.length, 10);
  const shown = rowsOf(page, 'Promises').map(({ what }) => Number.parseInt(what, 10));
  assert.deepEqual([...new Set(shown)], promised);
});

test('each pain that this room answers is on the page, by its number, and by the tests that bear its name', () => {
  const asked = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 24, 25, 26, 27];
  const rows = rowsOf(page, 'Pains of others');
  for (const { what, file, test: name } of rows)
    if (file) assert.equal(/^pain (\d+): /.exec(name)?.[1], String(Number.parseInt(what, 10)), name);
  const shown = rows.map(({ what }) => Number.parseInt(what, 10));
  assert.deepEqual(
    asked.filter((pain) => !shown.includes(pain)),
    [],
  );
});

test('no drill, and no test that is named after a pain, is missing from it', () => {
  assert.deepEqual(untold(page), []);
});

test('a test that somebody renames, and a row that somebody takes out, are found', () => {
  assert.equal(broken(page.replace('pain 1: a mediator learns', 'pain 1: a mediator knows')).length, 1);
  assert.equal(broken(page.replace('src/app/rights.test.ts', 'src/app/wrong.test.ts')).length, 1);
  const without = page.split('\n').filter((line) => !/stand-in|pain 8:/.test(line));
  assert.equal(untold(without.join('\n')).length, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crockford } from './crockford.ts';
import { readSheet, sheetLines } from './recovery-sheet.ts';

const privateKey = fc.uint8Array({ minLength: 32, maxLength: 32 });
const example = sheetLines(new Uint8Array(32).map((_, index) => index * 7));

const withLine = (line: number, text: string) =>
  example.map((old, index) => (index === line - 1 ? text : old)).join('\n');

test('a sheet is four lines of four groups, and typed over gives the key', () => {
  fc.assert(
    fc.property(privateKey, (key) => {
      const lines = sheetLines(key);
      assert.equal(lines.length, 4);
      assert.ok(lines.every((line) => /^(?:[0-9A-HJKMNP-TV-Z]{4} ?){4}$/.test(line)));
      assert.deepEqual(readSheet(lines.join('\n')), { ok: true, value: key });
    }),
  );
});

test('it may be typed in small letters, with line numbers, without spaces, or in one go', () => {
  const value = new Uint8Array(32).map((_, index) => index * 7);
  for (const typed of [
    example.join('\r\n').toLowerCase(),
    example.map((line, index) => ` ${index + 1}. ${line} `).join('\n\n'),
    example.join(' '),
    example.join('').replaceAll(' ', ''),
    example.join('\n').replaceAll(' ', '-').replaceAll('0', 'O').replaceAll('1', 'l'),
  ]) {
    assert.deepEqual(readSheet(typed), { ok: true, value }, typed);
  }
});

test('each single mistyped character is found, with its line', () => {
  example.forEach((text, index) => {
    [...text].forEach((right, at) => {
      if (right === ' ') return;
      for (const wrong of `${crockford}U?`.replace(right, '')) {
        const typed = withLine(index + 1, text.slice(0, at) + wrong + text.slice(at + 1));
        assert.deepEqual(readSheet(typed), {
          ok: false,
          kind: 'sheet_mistyped',
          detail: { line: index + 1 },
        });
      }
    });
  });
});

test('two characters or two lines that changed places are found', () => {
  const plain = (example[0] ?? '').replaceAll(' ', '');
  for (let a = 0; a < plain.length; a += 1) {
    for (let b = a + 1; b < plain.length; b += 1) {
      if (plain[a] === plain[b]) continue;
      const swapped = [...plain];
      [swapped[a], swapped[b]] = [plain[b] ?? '', plain[a] ?? ''];
      const read = readSheet(withLine(1, swapped.join('')));
      assert.deepEqual(read, { ok: false, kind: 'sheet_mistyped', detail: { line: 1 } }, `${a} and ${b}`);
    }
  }
  const [first, second, third, fourth] = example;
  const read = readSheet([first, third, second, fourth].join('\n'));
  assert.deepEqual(read, { ok: false, kind: 'sheet_mistyped', detail: { line: 2 } });
});

test('what is missing or too much is told with its line', () => {
  const incomplete = (line: number) => ({ ok: false, kind: 'sheet_incomplete', detail: { line } });
  const mistyped = (line: number) => ({ ok: false, kind: 'sheet_mistyped', detail: { line } });
  assert.deepEqual(readSheet(''), incomplete(1));
  assert.deepEqual(readSheet(example.slice(0, 3).join('\n')), incomplete(4));
  assert.deepEqual(readSheet(withLine(3, (example[2] ?? '').slice(0, -1))), incomplete(3));
  assert.deepEqual(readSheet(withLine(2, `${example[1]}7`)), mistyped(2));
  assert.deepEqual(readSheet([...example, example[0]].join('\n')), mistyped(4));
  assert.deepEqual(readSheet(example.join(' ').slice(0, -1)), incomplete(4));
});

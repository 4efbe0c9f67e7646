import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { zipNames } from './zip-names.ts';

test('a name stays as it was given where it can', () => {
  const nameOf = zipNames();
  assert.equal(
    nameOf(['files', '2026-0001', 'team'], 'Brief aan de buren.pdf'),
    'files/2026-0001/team/Brief aan de buren.pdf',
  );
  assert.equal(nameOf(['files', '2026-0001', 'team'], '🦭 foto é.png'), 'files/2026-0001/team/🦭 foto é.png');
});

test('what leads out of the folder, turns letters round or is too long is made plain', () => {
  const nameOf = zipNames();
  const named = (name: string) => nameOf(['f'], name);
  assert.equal(named('../../etc/passwd'), 'f/passwd');
  assert.equal(named('..\\..\\x.txt'), 'f/x.txt');
  assert.equal(named('a\u202Egpj.exe'), 'f/a gpj.exe');
  assert.equal(named('nul\0.txt'), 'f/_nul.txt');
  assert.equal(named('...'), 'f/file');
  assert.equal(named('con.PDF'), 'f/_con.PDF');
  assert.ok([...named(`${'é'.repeat(300)}.pdf`)].length <= 90);
});

test('two of one name are two, in small letters too', () => {
  const nameOf = zipNames();
  const all = ['a.txt', 'A.TXT', 'a.txt', 'a (2).txt', 'a'].map((name) => nameOf(['f'], name));
  assert.deepEqual(all, ['f/a.txt', 'f/A (2).TXT', 'f/a (3).txt', 'f/a (2) (2).txt', 'f/a']);
});

test('whatever somebody types, names are within their folder, each its own, and of a length that unpacks', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 12 }), (names) => {
      const nameOf = zipNames();
      const made = names.map((name) => nameOf(['files', name, 'team'], name));
      assert.equal(new Set(made.map((name) => name.toLowerCase())).size, names.length);
      for (const path of made) {
        const parts = path.split('/');
        assert.equal(parts.length, 4);
        for (const part of parts) {
          assert.ok(part !== '' && part !== '.' && part !== '..' && !/[\p{C}\\<>:"|?*]/u.test(part), part);
          assert.ok(!/^\s|[\s.]$/.test(part), part);
          assert.ok([...part].length <= 100);
        }
      }
    }),
  );
});

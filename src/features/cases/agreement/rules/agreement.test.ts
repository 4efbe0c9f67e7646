import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currentLines, mayConclude, maySign, withAccepted } from './agreement.ts';

const open = { concluded: false, replaced: false };

test('an agreement holds only when everybody who takes part signed this very version', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
      fc.boolean(),
      fc.boolean(),
      (parties, signed, concluded, replaced) => {
        const may = mayConclude({ concluded, replaced }, parties, signed);
        const all = parties.every((party) => signed.includes(party)) && parties.length > 1;
        assert.equal(may.ok, all && !concluded && !replaced);
      },
    ),
  );
});

test('nobody signs twice, nor a version that was replaced or concluded', () => {
  assert.ok(maySign(open, ['b'], 'a').ok);
  assert.deepEqual(maySign(open, ['a'], 'a'), { ok: false, kind: 'signed' });
  assert.deepEqual(maySign({ ...open, replaced: true }, [], 'a'), { ok: false, kind: 'replaced' });
  assert.deepEqual(maySign({ ...open, concluded: true }, [], 'a'), { ok: false, kind: 'concluded' });
});

test('the lines that hold are those of the agreement concluded last', () => {
  const line = (what: string, day: number, agreement?: string) => ({
    writtenAt: new Date(Date.UTC(2026, 10, day)),
    content: { who: 'both' as const, what, by: '', ...(agreement ? { agreement } : {}) },
  });
  const noted = [line('zonder', 1)];
  assert.deepEqual(currentLines(noted), noted);
  const all = [...noted, line('oud', 2, 'one'), line('nieuw', 3, 'two'), line('ook', 3, 'two')];
  assert.deepEqual(
    currentLines(all).map(({ content }) => content.what),
    ['nieuw', 'ook'],
  );
});

test('accepted words come into the draft once, and a line that was reworded there stays', () => {
  const accepted = [{ who: 'first' as const, what: 'Ik zet het zacht', by: '', words: 'w1' }];
  const draft = withAccepted([], accepted);
  assert.equal(draft.length, 1);
  const reworded = [{ ...draft[0], who: 'first' as const, what: 'Na tien uur zacht', by: '' }];
  assert.deepEqual(withAccepted(reworded, accepted), reworded);
});

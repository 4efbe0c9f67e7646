import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adviceOn, signs, table } from './rules.ts';

test('neighbours who disturb each other, and nothing else, are for mediation', () => {
  assert.deepEqual(adviceOn([]), { verdict: 'refer', to: [] });
});

test('each sign leads somewhere: danger to 112, violence and crime to the police, family to family mediation', () => {
  assert.deepEqual(adviceOn(['danger']), { verdict: 'elsewhere', to: ['emergency'] });
  assert.deepEqual(adviceOn(['violence']).to, ['police', 'victim_support']);
  assert.deepEqual(adviceOn(['crime']).to, ['police']);
  assert.deepEqual(adviceOn(['family']).to, ['family_mediation']);
});

test('what the landlord must repair goes to him, and the quarrel beside it may come to us', () => {
  assert.deepEqual(adviceOn(['repairs']), { verdict: 'not_now', to: ['landlord'] });
  assert.equal(adviceOn(['repairs', 'crime']).verdict, 'elsewhere');
});

test('the order in which somebody ticks changes nothing, danger comes first and no address comes twice', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...signs]), (seen) => {
      const { to, verdict } = adviceOn(seen);
      assert.deepEqual(adviceOn([...seen].reverse()), { to, verdict });
      assert.equal(new Set(to).size, to.length);
      if (seen.includes('danger')) assert.equal(to[0], 'emergency');
      for (const sign of seen) for (const one of table[sign].to) assert.ok(to.includes(one));
      assert.equal(verdict === 'refer', seen.length === 0);
    }),
  );
});

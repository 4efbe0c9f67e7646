import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry, Fact, Facts, Origin } from '../../entries/entry.ts';
import { origins } from '../../entries/entry.ts';
import { whyNotMerge } from './may-merge.ts';
import { mergeLines, takenOver, withoutTaken, withTaken } from './merge-facts.ts';
import { suggestMerges } from './suggest-merges.ts';

const at = '2026-01-01T00:00:00.000Z';
let count = 0;
function entry(facts: object = {}, more: Partial<Entry> = {}): Entry {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  return {
    ...{ id, slug: `s-${count}`, country: 'be', language: 'nl', status: 'listed', facts: facts as Facts },
    ...{ origin: 'import', source: '', sourceKey: null, demo: false, mergedInto: null, madeAt: at },
    ...{ changedAt: at, number: count, tenant: null },
    ...more,
  };
}
const fact = (value: unknown, by: Origin = 'import', confirmed: string | null = null): Fact => ({
  ...{ value, by, at },
  confirmed: confirmed ? { by: 'editor', at: confirmed } : null,
});
const name = (text: string) => fact({ from: 'nl', in: { nl: { text, at } } });
const lineOf = (stays: Entry, goes: Entry) => {
  const [line] = mergeLines(stays, goes);
  return { kept: line?.kept, choice: line?.choice };
};

test('a merge never crosses the border of a service that works here itself', () => {
  const tenant = { tenant: { id: 'a', waitingUntil: null } };
  assert.equal(whyNotMerge(entry({}, tenant), entry()), null);
  assert.equal(whyNotMerge(entry(), entry({}, tenant)), 'tenant_stays');
  assert.equal(whyNotMerge(entry({}, tenant), entry({}, tenant)), 'two_tenants');
  assert.equal(whyNotMerge(entry(), entry({}, { demo: true })), 'demo_and_real');
  assert.equal(whyNotMerge(entry(), entry({}, { mergedInto: 'x' })), 'gone');
  assert.equal(whyNotMerge(entry(), entry({}, { status: 'proposed' })), 'gone');
  const one = entry();
  assert.equal(whyNotMerge(one, one), 'same');
});

test('the service’s own word is kept, then what was confirmed last; an editor chooses where nobody’s word goes first', () => {
  const phone = (one: Fact) => entry({ phone: one });
  assert.deepEqual(lineOf(phone(fact('1')), phone(fact('2', 'service'))), { kept: 'goes', choice: false });
  assert.deepEqual(lineOf(phone(fact('1', 'service')), phone(fact('2', 'editor', '2026-09-01'))), {
    kept: 'stays',
    choice: false,
  });
  assert.deepEqual(lineOf(phone(fact('1')), phone(fact('2', 'import', '2026-09-01'))), {
    kept: 'goes',
    choice: true,
  });
  assert.deepEqual(lineOf(phone(fact('1')), phone(fact('1'))), { kept: 'stays', choice: false });
  assert.deepEqual(lineOf(entry(), phone(fact('2'))), { kept: 'goes', choice: true });
});

test('what the service keeps in its settings is not taken from elsewhere', () => {
  const tenant = entry({}, { tenant: { id: 'a', waitingUntil: null } });
  assert.deepEqual(lineOf(tenant, entry({ phone: fact('2', 'service') })), { kept: 'stays', choice: false });
});

test('a place that must not be found stays hidden, whichever side it comes from and whatever is chosen', () => {
  const place = (areaOnly: boolean, by: Origin = 'import') =>
    entry({ place: fact({ street: 'Stille Weg 5', postcode: '', town: 'Luik', point: null, areaOnly }, by) });
  assert.deepEqual(lineOf(place(false, 'service'), place(true)), { kept: 'goes', choice: false });
  assert.deepEqual(lineOf(place(true), place(false, 'service')), { kept: 'stays', choice: false });
  const taken = takenOver(mergeLines(place(false), place(true)), { place: 'stays' });
  assert.match(JSON.stringify(taken.place?.after.value), /"areaOnly":true/);
});

const facts = fc.record(
  Object.fromEntries(
    (['phone', 'email', 'website', 'runBy', 'since'] as const).map((field) => [
      field,
      fc
        .record({
          value: fc.constantFrom('1', '2', '3'),
          by: fc.constantFrom(...origins),
          day: fc.integer({ min: 1, max: 28 }),
        })
        .map(({ value, by, day }) =>
          fact(value, by, day % 2 ? `2026-02-${String(day).padStart(2, '0')}` : null),
        ),
    ]),
  ),
  { requiredKeys: [] },
);

test('a merge that is undone leaves both as they were, whatever they said and whatever was chosen', () => {
  const sides = fc.dictionary(fc.constantFrom('phone', 'email', 'website'), fc.constantFrom('stays', 'goes'));
  fc.assert(
    fc.property(facts, facts, sides, (one, other, chosen) => {
      const [stays, goes] = [entry({ ...one }), entry({ ...other })];
      const taken = takenOver(mergeLines(stays, goes), chosen as object);
      const merged = withTaken(stays.facts, taken);
      assert.deepEqual(withoutTaken(merged, taken).facts, stays.facts);
    }),
  );
});

test('what was changed since the merge stays when it is undone; a confirmation changes nothing', () => {
  const stays = entry({ phone: fact('1'), email: fact('a@a.example') });
  const goes = entry({
    phone: fact('2', 'service'),
    email: fact('b@b.example', 'service'),
    since: fact(1999),
  });
  const taken = takenOver(mergeLines(stays, goes), {});
  const merged = withTaken(stays.facts, taken) as Record<string, Fact>;
  const later = { ...merged, phone: fact('3', 'service') } as Record<string, Fact>;
  later.email = { ...(later.email as Fact), confirmed: { by: 'service', at: '2026-12-01' } };
  const undone = withoutTaken(later as Facts, taken);
  assert.deepEqual(undone.kept, ['phone']);
  assert.equal(undone.facts.phone?.value, '3');
  assert.deepEqual(undone.facts.email, stays.facts.email);
  assert.equal(undone.facts.since, undefined);
});

test('the same number, address, page or a similar name in the same place suggests one service', () => {
  const town = fact({ street: '', postcode: '', town: 'Liège', point: null, areaOnly: false });
  const one = entry({
    name: name('Médiation de quartier Liège-Nord'),
    place: town,
    phone: fact('04 123 45 67'),
  });
  const two = entry({ name: name('Conciliation liege nord'), place: town, phone: fact('+32 4 123 45 67') });
  const third = entry({ name: name('Bemiddeling Outremeuse'), place: town });
  const found = suggestMerges([one, two, third]);
  assert.deepEqual(
    found.map(({ stays, goes, why }) => ({ stays: stays.id, goes: goes.id, why })),
    [{ stays: one.id, goes: two.id, why: ['phone', 'name'] }],
  );
});

test('a switchboard that many share suggests nothing, and ten thousand entries are compared in a moment', () => {
  const shared = Array.from({ length: 20 }, () => entry({ phone: fact('02 111 11 11') }));
  assert.deepEqual(suggestMerges(shared), []);
  const many = Array.from({ length: 10_000 }, (_, n) => {
    const place = fact({ street: '', postcode: '', town: `Town ${n % 900}`, point: null, areaOnly: false });
    return entry({ name: name(`Buurtbemiddeling wijk ${n}`), place, phone: fact(`04 ${100_000_00 + n}`) });
  });
  const began = performance.now();
  suggestMerges(many);
  assert.ok(performance.now() - began < 3000);
});

test('the entry of a service that works here stays, else the one that said more itself', () => {
  const share = { phone: fact('04 123 45 67') };
  const [plain, own] = [entry(share), entry({ phone: fact('04 123 45 67', 'service') })];
  const tenant = entry(share, { tenant: { id: 'a', waitingUntil: null } });
  assert.equal(suggestMerges([plain, own])[0]?.stays.id, own.id);
  assert.equal(suggestMerges([own, tenant])[0]?.stays.id, tenant.id);
});

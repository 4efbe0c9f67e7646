import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeMediator } from './judge-mediator.ts';
import {
  type CaseFacts,
  defaultPairing,
  type MediatorFacts,
  type PairingSettings,
  ruleNames,
} from './mediator-facts.ts';
import { checkPair, suggestPairs } from './pairing.ts';

const place = (street: string, district: string) => ({ street, municipality: 'gent', district });
const fit = (id: string, facts: Partial<MediatorFacts> = {}): MediatorFacts => ({
  id,
  home: place('elsewhere', `district of ${id}`),
  acquainted: false,
  active: true,
  trained: true,
  agreementSigned: true,
  recordCheckValid: true,
  experienced: true,
  openCases: 0,
  maxOpenCases: 3,
  recentCases: 0,
  languages: ['nl'],
  skills: [],
  gender: null,
  distanceKm: null,
  workedWith: [],
  ...facts,
});
const quarrel: CaseFacts = {
  homes: [place('kerkstraat', 'G1'), place('molenweg', 'G2')],
  languages: ['nl'],
  skills: [],
  genderWish: null,
};
const soft = (...rules: (typeof ruleNames)[number][]): PairingSettings => ({
  ...defaultPairing,
  hardRules: { ...defaultPairing.hardRules, ...Object.fromEntries(rules.map((rule) => [rule, false])) },
});
const allSoft = soft(...ruleNames);
const vetoesOf = (mediator: MediatorFacts, settings = defaultPairing) =>
  judgeMediator(mediator, quarrel, settings).vetoes.map((veto) => veto.rule);
const bestOf = (mediators: MediatorFacts[], facts = quarrel, settings = defaultPairing) =>
  suggestPairs(mediators, facts, settings)[0]?.mediatorIds.toSorted();

test('each hard rule stops the mediator who breaks it, for either party, and nobody else', () => {
  assert.deepEqual(vetoesOf(fit('a')), []);
  const breaks: [Partial<MediatorFacts>, string[]][] = [
    [{ acquainted: true }, ['acquaintance']],
    [{ home: place('kerkstraat', 'G9') }, ['own_street']],
    [{ home: place('molenweg', 'G9') }, ['own_street']],
    [{ home: place('elsewhere', 'G2') }, ['own_district']],
    [{ active: false }, ['inactive']],
    [{ trained: false }, ['untrained']],
    [{ agreementSigned: false }, ['no_agreement']],
    [{ openCases: 3 }, ['full']],
    [{ recordCheckValid: false }, []],
  ];
  for (const [facts, rules] of breaks) assert.deepEqual(vetoesOf(fit('a', facts)), rules);
});

test('a street of the same name in another town is another street, and an unknown one is nobody’s', () => {
  const home = { street: 'kerkstraat', municipality: 'breda', district: null };
  assert.deepEqual(vetoesOf(fit('a', { home })), []);
  const unknown = { street: '', municipality: 'gent', district: '' };
  const facts = { ...quarrel, homes: [unknown] };
  assert.deepEqual(judgeMediator(fit('a', { home: unknown }), facts, defaultPairing).vetoes, []);
});

test('a rule made soft no longer stops, but still counts against; a declared acquaintance cannot be made soft', () => {
  const far = fit('a', { home: place('kerkstraat', 'G1') });
  assert.deepEqual(vetoesOf(far, allSoft), []);
  assert.deepEqual(bestOf([far, fit('b'), fit('c')], quarrel, allSoft), ['b', 'c']);
  assert.deepEqual(vetoesOf(fit('a', { acquainted: true }), allSoft), ['acquaintance']);
});

test('a team needs somebody with experience, save where the service says otherwise', () => {
  const fresh = [fit('a', { experienced: false }), fit('b', { experienced: false })];
  assert.deepEqual(suggestPairs(fresh, quarrel, defaultPairing), []);
  assert.equal(suggestPairs(fresh, quarrel, soft('nobody_experienced')).length, 1);
  const one = { ...defaultPairing, mediatorsPerCase: 1 as const };
  assert.deepEqual(bestOf([...fresh, fit('z', { recentCases: 9 })], quarrel, one), ['z']);
});

test('language, skill, wish, spread, distance and former work each decide between equals, and say so', () => {
  const facts = { ...quarrel, languages: ['nl', 'ar'], skills: ['shuttle'], genderWish: 'mixed' as const };
  const others = [fit('a', { gender: 'f' }), fit('b', { gender: 'f' })];
  const better: Partial<MediatorFacts>[] = [
    { languages: ['nl', 'ar'] },
    { skills: ['shuttle'] },
    { gender: 'm' },
    { experienced: false },
    { workedWith: ['a'] },
  ];
  for (const more of better) {
    const best = suggestPairs([...others, fit('c', { gender: 'f', ...more })], facts, defaultPairing)[0];
    assert.ok(best);
    assert.ok(best.mediatorIds.includes('c'), JSON.stringify(more));
    assert.ok(best.reasons.some((reason) => reason.weight > 0));
  }
  for (const worse of [{ recentCases: 2 }, { distanceKm: 20 }])
    assert.deepEqual(bestOf([fit('a', worse), fit('b'), fit('c')]), ['b', 'c']);
});

test('the score is the sum of the reasons that the page shows', () => {
  const all = [
    fit('a', { recentCases: 2, distanceKm: 7 }),
    fit('b', { workedWith: ['a'], experienced: false }),
  ];
  for (const { score, reasons } of suggestPairs(all, quarrel, defaultPairing))
    assert.equal(
      score,
      reasons.reduce((sum, reason) => sum + reason.weight, 0),
    );
});

test('a choice is refused by number, doubles, strangers and acquaintance', () => {
  const all = [fit('a'), fit('b'), fit('c', { acquainted: true })];
  const kind = (chosen: string[]) => {
    const checked = checkPair(chosen, all, quarrel, allSoft);
    return checked.ok || checked.kind;
  };
  assert.equal(kind(['a', 'b']), true);
  assert.equal(kind(['a']), 'wrong_number');
  assert.equal(kind(['a', 'a']), 'same_mediator_twice');
  assert.equal(kind(['a', 'x']), 'not_a_mediator');
  assert.equal(kind(['a', 'c']), 'acquaintance');
});

test('what the coordinator may override comes back as a list', () => {
  const all = [
    fit('a', { home: place('kerkstraat', 'G1'), experienced: false }),
    fit('b', { experienced: false }),
  ];
  const checked = checkPair(['a', 'b'], all, quarrel, defaultPairing);
  assert.ok(checked.ok);
  assert.deepEqual(checked.value.toOverride, [
    { rule: 'own_street', mediatorId: 'a', overridable: true },
    { rule: 'own_district', mediatorId: 'a', overridable: true },
    { rule: 'nobody_experienced', mediatorId: null, overridable: true },
  ]);
});

const aMediator = fc
  .record({
    street: fc.constantFrom('kerkstraat', 'molenweg', 'dam'),
    district: fc.constantFrom('G1', 'G2', 'G3', 'G4'),
    acquainted: fc.boolean(),
    experienced: fc.boolean(),
    active: fc.boolean(),
    openCases: fc.nat(3),
    recentCases: fc.nat(5),
    distanceKm: fc.option(fc.nat(60)),
    gender: fc.constantFrom('f' as const, 'm' as const, null),
  })
  .map(({ street, district, ...facts }) => ({ home: place(street, district), ...facts }));
const someMediators = fc
  .array(aMediator, { maxLength: 12 })
  .map((all) => all.map((facts, i) => fit(`m${i}`, facts)));
const someSettings = fc.record({
  mediatorsPerCase: fc.constantFrom(1 as const, 2 as const, 3 as const),
  hardRules: fc.record(Object.fromEntries(ruleNames.map((rule) => [rule, fc.boolean()]))),
}) as fc.Arbitrary<PairingSettings>;

test('whatever the settings, nobody is suggested or passed who is acquainted or whom a hard rule stops', () => {
  fc.assert(
    fc.property(someMediators, someSettings, (all, settings) => {
      for (const { mediatorIds } of suggestPairs(all, quarrel, settings, 50)) {
        assert.equal(mediatorIds.length, settings.mediatorsPerCase);
        assert.ok(all.every((m) => !mediatorIds.includes(m.id) || !m.acquainted));
        const checked = checkPair(mediatorIds, all, quarrel, settings);
        assert.deepEqual(checked, { ok: true, value: { toOverride: [] } });
      }
      const acquainted = all.find((mediator) => mediator.acquainted);
      if (!acquainted) return;
      const one = checkPair([acquainted.id], all, quarrel, { ...settings, mediatorsPerCase: 1 });
      assert.equal(one.ok || one.kind, 'acquaintance');
    }),
    { numRuns: 500 },
  );
});

test('when a mediator leaves, the teams without him stand as they stood', () => {
  fc.assert(
    fc.property(someMediators, someSettings, fc.nat(11), (all, settings, gone) => {
      const id = `m${gone}`;
      const before = suggestPairs(all, quarrel, settings, 500).filter(
        (team) => !team.mediatorIds.includes(id),
      );
      const rest = all.filter((mediator) => mediator.id !== id);
      assert.deepEqual(suggestPairs(rest, quarrel, settings, 500), before);
    }),
  );
});

test('the order of the list that comes in changes nothing', () => {
  fc.assert(
    fc.property(someMediators, someSettings, (all, settings) => {
      assert.deepEqual(
        suggestPairs(all.toReversed(), quarrel, settings),
        suggestPairs(all, quarrel, settings),
      );
    }),
  );
});

test('two hundred mediators are paired at once, also in threes', () => {
  const many = Array.from({ length: 200 }, (_, i) =>
    fit(`m${i}`, { recentCases: i % 7, experienced: i > 190 }),
  );
  for (const mediatorsPerCase of [2, 3] as const) {
    const start = performance.now();
    const found = suggestPairs(many, quarrel, { ...defaultPairing, mediatorsPerCase });
    assert.equal(found.length, 5);
    assert.ok(performance.now() - start < 1000, `took ${performance.now() - start} ms`);
  }
});

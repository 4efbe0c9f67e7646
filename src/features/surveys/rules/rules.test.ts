import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Answer, addToCounts, addToWords, noCounts, noWords } from './add-answer.ts';
import { questionsChosen } from './choose-questions.ts';
import { daysOfQuarter, quarterNumber, quarterNumbered, quarterOfDay } from './quarters.ts';
import { chosenQuestions, scales, standardNames, usualQuestions } from './questions.ts';
import { isProved, makeToken, readToken } from './token.ts';
import { type CaseSteps, formFor, isDue, momentOf } from './who-is-asked.ts';

const questions = chosenQuestions(usualQuestions);
const answer: fc.Arbitrary<Answer> = fc.record({
  way: fc.constantFrom('link', 'paper'),
  chosen: fc.record(
    Object.fromEntries(questions.map(({ id, scale }) => [id, fc.constantFrom(...scales[scale])])),
    { requiredKeys: [] },
  ),
  words: fc.string(),
  mayBePrinted: fc.boolean(),
});

test('what is kept of many answers is the same, byte for byte, in whatever order they came', () => {
  fc.assert(
    fc.property(
      fc
        .array(answer, { maxLength: 12 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        const kept = (all: Answer[]) =>
          JSON.stringify([all.reduce(addToCounts, noCounts(questions)), all.reduce(addToWords, noWords)]);
        assert.equal(kept(one), kept(other));
      },
    ),
  );
});

test('a token says what it was made of, and proves itself by its key, its service and its version alone', () => {
  const [key, set] = [new Uint8Array(32).fill(7), { serviceId: 'dienst', version: 3 }];
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 255 }).map(quarterNumbered),
      fc.constantFrom('closing' as const, 'aftercare' as const),
      fc.constantFrom('whole' as const, 'short' as const),
      (code, quarter, moment, form) => {
        const token = makeToken(key, { code, quarter, moment, form }, set);
        const read = readToken(token);
        assert.ok(read);
        const { bytes: _, ...facts } = read;
        assert.deepEqual(facts, { code, quarter, moment, form });
        assert.ok(isProved(key, read, set));
        assert.ok(!isProved(key, read, { ...set, version: 4 }));
        assert.ok(!isProved(new Uint8Array(32), read, set));
        assert.notEqual(token, makeToken(key, { code, quarter, moment, form }, set));
      },
    ),
  );
});

test('quarters are counted from January, and their days are whole', () => {
  assert.equal(quarterOfDay('2026-12-31'), '2026-Q4');
  assert.equal(quarterNumbered(quarterNumber('2026-Q4') + 1), '2027-Q1');
  assert.deepEqual(daysOfQuarter('2026-Q2'), { from: '2026-04-01', until: '2026-06-30' });
});

const steps = (...to: string[]): CaseSteps => ({
  type: 'neighbour',
  withdrawnBy: null,
  steps: to.map((one, index) => ({ to: one, at: new Date(Date.UTC(2026, 10, index + 1)) })),
});
const [a, b] = [{ side: 'first', standing: null } as const, { side: 'second', standing: null } as const];

test('promise 1: what the first party is asked is the same, whatever the second did or left', () => {
  const heard = ['intake', 'accepted', 'assigned', 'first_party_heard', 'second_party_contacted'];
  const ways = [
    ['second_party_refused', 'closed'],
    ['not_reached', 'closed'],
    ['second_party_heard', 'mediating', 'no_result', 'closed'],
    ['second_party_heard', 'second_party_refused', 'closed'],
  ];
  for (const way of ways) {
    const of = steps(...heard, ...way);
    assert.equal(formFor(of, a), 'whole');
    assert.equal(formFor({ ...of, withdrawnBy: 'B' }, a), 'whole');
    assert.deepEqual(momentOf(of)?.moment, 'closing');
  }
  const open = steps(...heard, 'second_party_heard', 'mediating', 'improved');
  assert.equal(momentOf(open), null, 'before he sees the end, no message tells him of it');
});

test('who refused, was not reached or drew back is left alone', () => {
  assert.equal(formFor(steps('second_party_contacted', 'second_party_refused', 'closed'), b), null);
  assert.equal(formFor(steps('second_party_contacted', 'not_reached', 'closed'), b), null);
  assert.equal(formFor(steps('second_party_heard', 'second_party_refused'), b), null);
  assert.equal(formFor(steps('second_party_heard', 'mediating', 'agreed'), b), 'whole');
  assert.equal(formFor({ ...steps('first_party_heard', 'closed'), withdrawnBy: 'A' }, a), null);
  assert.equal(formFor({ ...steps('closed'), type: 'sanction' }, a), null);
  assert.equal(formFor(steps('closed'), { side: 'other', standing: 'listed' }), null);
  assert.equal(formFor(steps('closed'), { side: 'other', standing: 'taking_part' }), 'whole');
});

test('a question waits none to three days, each as likely', () => {
  const since = new Date('2026-11-20T12:00:00Z');
  const later = (days: number) => new Date(since.getTime() + days * 86_400_000);
  const often = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i += 1) {
    const on = [0, 1, 2, 3].find((days) => isDue(since, later(days), Math.random()));
    if (on !== undefined) often[on] = (often[on] ?? 0) + 1;
  }
  for (const times of often) assert.ok(times > 850 && times < 1150, String(often));
  assert.ok(!isDue(since, later(31), 0), 'after a month nobody is asked any more');
});

test('questions stand by their number; the same own words are the same question, others a new one', () => {
  const places = { contact: 2, safety: 1 };
  const words = { nl: 'Was de dienst bereikbaar?' };
  const chosen = { places, open: false, own: [{ place: 3, words }] };
  const one = questionsChosen(chosen, [], ['nl']);
  assert.ok(one.ok);
  assert.deepEqual(one.value.slice(0, 2), [{ id: 'safety' }, { id: 'contact' }]);
  const again = questionsChosen(chosen, one.value, ['nl']);
  assert.deepEqual(again, one);
  const other = questionsChosen({ ...chosen, own: [{ place: 3, words: { nl: 'Anders' } }] }, one.value, [
    'nl',
  ]);
  assert.ok(other.ok && other.value[2]?.id !== one.value[2]?.id);
  assert.deepEqual(questionsChosen({ places: {}, open: true, own: [] }, [], ['nl']), {
    ok: false,
    kind: 'nothing_asked',
  });
  assert.equal(questionsChosen({ ...chosen, places: {} }, [], ['nl', 'fr']).ok, false);
  assert.equal(standardNames.length, 7);
});

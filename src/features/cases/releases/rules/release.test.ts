import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  answerCopy,
  answerOffer,
  type Copy,
  newOffer,
  type Offer,
  readCopy,
  releaseOffer,
  replaceOffer,
  takeBackOffer,
} from './release.ts';

type Held = Copy & { words: string };
type Wording = { words: string; offer: Offer; copies: Held[]; saidYes: boolean };
type World = { wordings: Wording[] };
type Move = { act: string; at: number; copy: number; takesPart: boolean; mayBeTold: boolean };

const acts = ['offer', 'agree', 'refuse', 'replace', 'release', 'take_back', 'read', 'answer'] as const;

/** One move in a world of words, as the commands would make it; a refused one changes nothing. */
function move(world: World, { act, at, copy, takesPart, mayBeTold }: Move, n: number): void {
  if (act === 'offer') {
    world.wordings.push({ words: `words ${n}`, offer: newOffer, copies: [], saidYes: false });
    return;
  }
  const one = world.wordings[at % Math.max(1, world.wordings.length)];
  if (!one) return;
  if (act === 'agree' || act === 'refuse') answered(one, act === 'agree' ? 'agreed' : 'refused');
  if (act === 'replace') {
    const result = replaceOffer(one.offer, one.copies);
    if (!result.ok) return;
    one.offer = result.value;
    world.wordings.push({ words: `other ${n}`, offer: newOffer, copies: [], saidYes: false });
  }
  if (act === 'release') released(one, { ownerTakesPart: takesPart, receiverMayBeTold: mayBeTold });
  if (act === 'take_back') takenBack(one);
  if (act === 'read' || act === 'answer') heard(one.copies[copy % Math.max(1, one.copies.length)], act);
}

function takenBack(one: Wording) {
  const result = takeBackOffer(one.offer, one.copies);
  if (!result.ok) return;
  one.offer = result.value.offer;
  one.copies = one.copies.map((kept, index) => ({ ...kept, ...result.value.copies[index] }));
}

function heard(held: Held | undefined, act: 'read' | 'answer') {
  if (!held) return;
  const result = act === 'read' ? readCopy(held) : answerCopy(held);
  if (result.ok) Object.assign(held, result.value);
}

function answered(one: Wording, answer: 'agreed' | 'refused') {
  const result = answerOffer(one.offer, answer);
  if (!result.ok) return;
  one.offer = result.value;
  if (answer === 'agreed') one.saidYes = true;
}

function released(one: Wording, standing: Parameters<typeof releaseOffer>[1]) {
  const result = releaseOffer(one.offer, standing);
  if (!result.ok) return;
  assert.ok(one.saidYes && !one.offer.takenBack && !one.offer.replaced, 'released without a yes that holds');
  assert.ok(standing.ownerTakesPart && standing.receiverMayBeTold);
  one.copies.push({ ...result.value, words: one.words });
}

const moves = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    at: fc.nat(5),
    copy: fc.nat(3),
    takesPart: fc.boolean(),
    mayBeTold: fc.boolean(),
  }),
  { maxLength: 60 },
);

test('no sequence of moves brings words to another without their owner’s yes to that very wording', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const world: World = { wordings: [] };
      for (const [n, one] of sequence.entries()) {
        move(world, one, n);
        for (const { words, saidYes, offer, copies } of world.wordings)
          for (const copy of copies) {
            assert.ok(saidYes && offer.answered === 'agreed');
            assert.equal(copy.words, words);
            assert.ok(!offer.takenBack || copy.read !== copy.takenAway, 'unread words stayed');
            assert.ok(!copy.answered || copy.read);
          }
      }
    }),
    { numRuns: Number(process.env.ENTENTE_RUNS ?? 500) },
  );
});

test('a yes that was given once cannot be turned into another answer, and a replaced wording gets none', () => {
  const agreed = answerOffer(newOffer, 'agreed');
  assert.ok(agreed.ok);
  assert.deepEqual(answerOffer(agreed.value, 'refused'), { ok: false, kind: 'answered' });
  const replaced = replaceOffer(agreed.value, []);
  assert.ok(replaced.ok);
  assert.deepEqual(releaseOffer(replaced.value, { ownerTakesPart: true, receiverMayBeTold: true }), {
    ok: false,
    kind: 'replaced',
  });
  assert.deepEqual(answerOffer({ ...newOffer, replaced: true }, 'agreed'), { ok: false, kind: 'replaced' });
});

test('words that somebody was handed are not reworded under his eyes', () => {
  const copy = { read: false, answered: false, takenAway: false };
  assert.deepEqual(replaceOffer({ ...newOffer, answered: 'agreed' }, [copy]), {
    ok: false,
    kind: 'released',
  });
});

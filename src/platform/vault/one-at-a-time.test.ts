import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneAtATime, TooBusy } from './one-at-a-time.ts';

test('work is done one piece at a time, in the order in which it came', async () => {
  const inTurn = oneAtATime({ waiting: 20 });
  const done: number[] = [];
  let running = 0;
  const work = (n: number) => async () => {
    running += 1;
    assert.equal(running, 1);
    await sleep(n % 3);
    running -= 1;
    done.push(n);
    return n * 2;
  };
  const numbers = Array.from({ length: 20 }, (_, n) => n);
  const answers = await Promise.all(numbers.map((n) => inTurn(work(n))));
  assert.deepEqual(done, numbers);
  assert.deepEqual(
    answers,
    numbers.map((n) => n * 2),
  );
});

test('beyond the places in the queue one is turned away at once, and later let in again', {
  timeout: 10_000,
}, async () => {
  const inTurn = oneAtATime({ waiting: 2 });
  const first = Promise.withResolvers<string>();
  const accepted = [inTurn(() => first.promise), inTurn(async () => 'second'), inTurn(async () => 'third')];
  await assert.rejects(
    inTurn(async () => 'fourth'),
    TooBusy,
  );
  first.resolve('first');
  assert.deepEqual(await Promise.all(accepted), ['first', 'second', 'third']);
  assert.equal(await inTurn(async () => 'fifth'), 'fifth');
});

test('work that fails tells only its own caller and holds nobody up', async () => {
  const inTurn = oneAtATime({ waiting: 1 });
  const failing = inTurn(async () => {
    throw new Error('out of order');
  });
  const next = inTurn(async () => 'next');
  await assert.rejects(failing, /out of order/);
  assert.equal(await next, 'next');
});

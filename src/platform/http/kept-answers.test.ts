import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { keepable, keptAnswers, sendKept } from './kept-answers.ts';

test('an answer is made once, however many ask for it meanwhile', async () => {
  const answers = keptAnswers(2);
  let made = 0;
  const make = async () => {
    made += 1;
    return keepable('answer');
  };
  const [one, other] = await Promise.all([answers.get('a', make), answers.get('a', make)]);
  assert.equal(one, other);
  assert.equal(made, 1);
});

test('the answer that was asked for longest ago makes room', async () => {
  const answers = keptAnswers(2);
  const made: string[] = [];
  const ask = (key: string) =>
    answers.get(key, () => {
      made.push(key);
      return keepable(key);
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});

test('what could not be made is made anew', async () => {
  const answers = keptAnswers(2);
  await assert.rejects(
    answers.get('a', () => Promise.reject(new Error('not now'))),
    /not now/,
  );
  assert.equal((await answers.get('a', () => keepable('now'))).type, 'text/html; charset=utf-8');
});

test('who has the answer already is told so, in whatever form he says it', async () => {
  const answer = keepable('the list');
  const app = new Hono().get('/', (c) => sendKept(c, answer));
  const ask = (given: string) => app.request('/', { headers: { 'If-None-Match': given } });
  for (const given of [answer.etag, `"other", ${answer.etag}`, '*'])
    assert.equal((await ask(given)).status, 304);
  assert.equal((await ask('"other"')).status, 200);
  assert.notEqual(keepable('another list').etag, answer.etag);
});

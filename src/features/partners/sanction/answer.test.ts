import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stagesOf } from '../../cases/rules/stages.ts';
import { sanctionOutcomes } from '../../cases/sanction/rules/outcomes.ts';
import { sanctionAnswer, sanctionAnswers } from './answer.ts';

const at = (stage: Parameters<typeof sanctionAnswer>[0]['stage'], cameFrom: typeof stage | null = null) =>
  sanctionAnswer({ stage, cameFrom, outcome: null });

test('until the case closes the officer reads that it was received, whoever refuses or is not reached', () => {
  const told = ['agreed', 'executed', 'not_executed', 'closed'];
  for (const stage of stagesOf('sanction').filter((one) => !told.includes(one)))
    assert.equal(at(stage), 'received', stage);
});

test('an agreement and its execution he reads when they are there; an agreement that is not executed stays one until the end', () => {
  assert.deepEqual(
    [at('agreed'), at('not_executed'), at('executed')],
    ['agreement', 'agreement', 'executed'],
  );
});

test('of the outcomes he reads four words, and which party drew back is none of them', () => {
  const of = (outcome: Parameters<typeof sanctionAnswer>[0]['outcome']) =>
    sanctionAnswer({ stage: 'closed', cameFrom: null, outcome });
  assert.deepEqual(
    {
      refused: of('SAC_REFUSED'),
      failed: of('SAC_FAILED'),
      withdrawn: of('SAC_WITHDRAWN'),
      notSuitable: of('NOT_SUITABLE'),
      notExecuted: of('SAC_NOT_EXECUTED'),
      executed: of('SAC_EXECUTED'),
      unknown: of(null),
    },
    {
      refused: 'refused',
      failed: 'failed',
      withdrawn: 'failed',
      notSuitable: 'failed',
      notExecuted: 'failed',
      executed: 'executed',
      unknown: 'failed',
    },
  );
});

test('a case on hold or from which somebody drew back tells what it told before', () => {
  for (const stage of stagesOf('sanction').filter((one) => !['on_hold', 'withdrawn', 'closed'].includes(one)))
    for (const aside of ['on_hold', 'withdrawn'] as const) assert.equal(at(aside, stage), at(stage), stage);
});

test('every outcome of a sanction case leads to one of the words', () => {
  for (const outcome of new Set(Object.values(sanctionOutcomes).flat()))
    assert.ok(sanctionAnswers.includes(sanctionAnswer({ stage: 'closed', cameFrom: null, outcome })));
});

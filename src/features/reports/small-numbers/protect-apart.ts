import { Worker } from 'node:worker_threads';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Mask } from './attack.ts';
import type { Publishing } from './protect.ts';
import { type Patience, usualPatience } from './solver.ts';

export type Protected = Result<Mask, 'too_long'>;

let last: Promise<unknown> = Promise.resolve();

/**
 * `protect` in a thread of its own, so that nobody waits for it but who asked: one after the other, and ended when it takes longer
 * than so many seconds, in which the waiting counts. Before that it has time to empty what it could not reckon through.
 */
export function protectApart(publishing: Publishing, seconds = 60): Promise<Protected> {
  const until = performance.now() + seconds * 1000;
  const thinking = last.then(() => inThread(publishing, until - performance.now()));
  last = thinking.catch(() => undefined);
  return thinking;
}

/** For starting, the last look and the way back. */
const spare = 10_000;

function inThread(publishing: Publishing, milliseconds: number): Promise<Protected> {
  if (milliseconds <= 0) return Promise.resolve(refused('too_long', { why: 'waited' }));
  const all = Math.min(usualPatience.all, Math.max(0, milliseconds - spare) / 1000);
  const patience: Patience = { ...usualPatience, all };
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./protect-worker.ts', import.meta.url), {
      workerData: { publishing, patience },
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    });
    const timer = setTimeout(() => end(refused('too_long', { why: 'time' })), milliseconds);
    function end(answer: Protected): void {
      clearTimeout(timer);
      resolve(answer);
      void thread.terminate();
    }
    thread.once('message', (mask: Mask) => end(ok(mask)));
    thread.once('error', (error: NodeJS.ErrnoException) =>
      end(refused('too_long', { why: error.code ?? error.name })),
    );
    thread.once('exit', () => end(refused('too_long', { why: 'exit' })));
  });
}

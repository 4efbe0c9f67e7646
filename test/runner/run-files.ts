import path from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

export type Counts = { passed: number; failed: number; skipped: number };

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A test that waits for ever must not hold up all others; those that repeat themselves many times get longer. */
const longestTest = (process.env.CHAOS_ROUNDS ? 60 : 8) * 60_000;

/**
 * Runs test files, each in a process of its own, and prints them as they end. A file in which no test ran counts as failed:
 * Node itself would call it passed.
 */
export async function runFiles(root: string, files: readonly string[], concurrency: number): Promise<Counts> {
  if (files.length === 0) return nothing;
  let counts = nothing;
  const empty: string[] = [];
  const events = run({
    files: files.map((file) => path.join(root, file)),
    concurrency,
    timeout: longestTest,
  });
  events.on('test:pass', ({ name, file, nesting }) => {
    if (nesting === 0 && file !== undefined && name === file) empty.push(path.relative(root, file));
  });
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    if (file !== undefined) return;
    counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
  });
  const printed = events.compose(new spec());
  printed.pipe(process.stdout, { end: false });
  await finished(printed);
  for (const file of empty) console.error(`✖ ${file} holds no test`);
  return sum(counts, { passed: -empty.length, failed: empty.length, skipped: 0 });
}

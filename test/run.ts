import path from 'node:path';
import { startTestServer } from './database.ts';
import { prepareChromium } from './runner/chromium.ts';
import { findTests, needsBrowser } from './runner/find-tests.ts';
import { nothing, runFiles, sum } from './runner/run-files.ts';
import { buildUi } from './runner/ui.ts';

/**
 * `npm test [-- folder or file …]`, `npm test -- database`, `npm run e2e`, `npm run chaos`: gets ready what the tests need, runs them and closes with
 * one plain line. Red as well when no test ran.
 */
async function main(names: string[]): Promise<void> {
  const root = path.join(import.meta.dirname, '..');
  if (names.includes('chaos')) process.env.CHAOS_ROUNDS ??= '100';
  const files = findTests(root, names);
  const inBrowser = files.filter(needsBrowser);
  const others = files.filter((file) => !needsBrowser(file));
  if (inBrowser.length > 0) prepareChromium();
  await buildUi(root);
  const server = await startTestServer();
  Object.assign(process.env, server.env);
  let counts = nothing;
  try {
    counts = sum(counts, await runFiles(root, others, 2));
    counts = sum(counts, await runFiles(root, inBrowser, 1));
  } finally {
    await server.stop();
  }
  if (counts.passed + counts.failed === 0)
    console.error(`No test ran for: ${names.join(' ') || 'everything'}`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

await main(process.argv.slice(2));

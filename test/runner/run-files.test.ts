import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = mkdtempSync(path.join(tmpdir(), 'entente-runner-'));
const program = path.join(root, 'count.mjs');
writeFileSync(
  program,
  `import { runFiles } from ${JSON.stringify(path.join(import.meta.dirname, 'run-files.ts'))};
  console.error(JSON.stringify(await runFiles(${JSON.stringify(root)}, ['one.test.mjs'], 1)));`,
);
after(() => rmSync(root, { recursive: true }));

/** What the runner counts for one test file with this content, in a process that is not itself a test. */
function counted(content: string): { passed: number; failed: number; skipped: number } {
  writeFileSync(path.join(root, 'one.test.mjs'), content);
  const tsx = import.meta.resolve('tsx');
  const { stderr } = spawnSync(process.execPath, ['--import', tsx, program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
}

const importTest = `import { test } from 'node:test';\n`;

test('passed, failed and skipped tests are counted apart', () => {
  const content = `${importTest}test('a', () => {}); test('b', () => { throw new Error('no'); }); test.skip('c', () => {});`;
  assert.deepEqual(counted(content), { passed: 1, failed: 1, skipped: 1 });
});

test('a file without a test is red', () => {
  assert.deepEqual(counted('export const nothing = 0;'), { passed: 0, failed: 1, skipped: 0 });
});

test('a file that breaks off before its first test is red', () => {
  assert.deepEqual(counted(`throw new Error('does not load');`), { passed: 0, failed: 1, skipped: 0 });
});

test('a file that ends its process in the middle of a test is red', () => {
  const content = `${importTest}test('a', async () => { process.exit(0); });`;
  assert.equal(counted(content).passed, 0);
  assert.ok(counted(content).failed > 0);
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { buildUi } from './runner/ui.ts';

const root = path.join(import.meta.dirname, '..');

/** Waits for the line that tells the address; rejects with what was said when the process ends before. */
function ready(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const url = /^ready (\S+)$/m.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

test('the server as it is built starts without any source loader, and finds what lies beside its sources', async () => {
  const outDir = `dist/server-of-test-${process.pid}`;
  const data = await mkdtemp(path.join(tmpdir(), 'entente-built-'));
  await buildUi(root);
  await build({ root, logLevel: 'error', build: { ssr: true, outDir } });
  const program = [path.join(root, outDir, 'entente.js'), 'start', '--port', '0', '--data', data];
  const child = spawn(process.execPath, program, { cwd: data, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    const url = await ready(child);
    const page = await fetch(`${url}/nl`);
    assert.equal(page.status, 200);
    const style = /href="(\/ui\/[^"]+\.css)"/.exec(await page.text())?.[1];
    assert.equal((await fetch(url + style)).status, 200);
    // Read from files of packages, at first use.
    assert.equal((await fetch(`${url}/nl/services/map-ground.json`)).status, 200);
  } finally {
    child.kill('SIGTERM');
    await gone;
    await rm(path.join(root, outDir), { recursive: true, force: true });
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});

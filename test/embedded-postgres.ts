import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { DatabaseAddress } from '../src/platform/db/address.ts';
import { runningServer } from '../src/platform/embedded-postgres/running-server.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts';

export const dataOf = (dataDir: string): string => join(dataDir, 'cluster', 'data');

export type Workshop = { home: string; madeBefore(name: string): string; clear(): void };

/** A folder for the data of tests. Data are made once and copied, for making them is most of the time such tests take. */
export async function workshop(): Promise<Workshop> {
  const home = mkdtempSync('/tmp/entente-start-test-');
  const made = join(home, 'made');
  await (await startEmbeddedPostgres({ dataDir: made, durable: false })).stop();
  const madeBefore = (name: string) => {
    cpSync(made, join(home, name), { recursive: true });
    return join(home, name);
  };
  return { home, madeBefore, clear: () => rmSync(home, { recursive: true, force: true }) };
}

export async function ask(address: DatabaseAddress, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

export type Child = { pid: number; heard(word: string): Promise<string>; ended: Promise<number | null> };

/** Another process that starts the server on `dataDir`, says `started`, and then does `then`. */
export function startElsewhere(
  dataDir: string,
  then: string,
  options: { uid?: number; gid?: number; env?: object } = {},
): Child {
  const start = new URL('../src/platform/embedded-postgres/start.ts', import.meta.url);
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(start.href)});
    const { default: pg } = await import('pg');
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    const ask = async (question) => {
      const client = new pg.Client(server.address);
      await client.connect();
      const { rows } = await client.query(question);
      await client.end();
      return rows[0];
    };
    console.log('started');
    ${then}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options,
    env: { ...process.env, ...options.env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  const heard = async (word: string) => {
    for (let waited = 0; !said.includes(word); waited += 20) {
      assert.ok(waited < 20_000, `never heard "${word}" but: ${said}`);
      await pause(20);
    }
    return said;
  };
  return { pid: child.pid ?? 0, heard, ended };
}

export async function serverGone(dataDir: string): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 20) {
    if (!runningServer(dataOf(dataDir))) return true;
    await pause(20);
  }
  return false;
}

/** What a child does that only keeps the server up. */
export const idle = 'setInterval(() => {}, 1000);';

export function guardiansOf(dataFolder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(Boolean)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words[3] === 'guardian' && words.includes(`entente.data=${dataFolder}`);
      } catch {
        return false;
      }
    });
}

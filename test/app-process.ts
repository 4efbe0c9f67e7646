import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Config } from '../src/app/config.ts';
import { urlOf } from '../src/platform/db/address.ts';

export type AppProcess = {
  url: string;
  /** What it said on standard error: the log. */
  log(): string;
  /** Ends it at once, as a power cut would; or asks it to stop. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

/** Starts `entente start` as an operator does, in a process of its own, and waits until it answers. */
export async function startApp(config: Config): Promise<AppProcess> {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = config.database ? { ...rest, DATABASE_URL: urlOf(config.database) } : rest;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/app/commands/entente.ts', 'start', '--port', '0', '--data', config.dataFolder],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let logged = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    logged += chunk;
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  for (let waited = 0; !/ready http:\S+/.test(said); waited += 20) {
    assert.ok(waited < 60_000 && child.exitCode === null, `the app did not start: ${logged}`);
    await pause(20);
  }
  return {
    url: /ready (http:\S+)/.exec(said)?.[1] ?? '',
    log: () => logged,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

type Fields = Record<string, string | readonly string[]>;
export type Answer = { status: number; location: string | null; html: string };

/** A browser without JavaScript that keeps its cookies while the server goes and comes back. */
export function networkBrowser() {
  const cookies = new Map<string, string>();
  async function send(url: string, init: RequestInit): Promise<Answer> {
    const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    const html = await response.text();
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return { status: response.status, location: response.headers.get('Location'), html };
  }
  return {
    get: (url: string) => send(url, {}),
    post: (url: string, fields: Fields = {}) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one]),
      );
      return send(url, { method: 'POST', body: new URLSearchParams(pairs as [string, string][]) });
    },
  };
}

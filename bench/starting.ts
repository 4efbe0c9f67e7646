import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';

export type Child = { url: string; process: ChildProcess; stop(): Promise<void> };

/** Starts a file with node, and waits for the line `ready URL`. */
export async function start(args: string[], env: Record<string, string> = {}): Promise<Child> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const ready = /^ready (\S+)$/m.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`${args.at(0)} ended with ${code}: ${said}`)));
  });
  // Whatever ends the bench ends what it started.
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    process: child,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export type Started = { first: number; later: number; idle: number | null };

/**
 * What `npm start` runs, on an empty folder, twice: milliseconds to its first page, and its memory when it has been idle.
 * The first start of a machine also builds; that is done aside and counted, for nobody’s build is thrown away here.
 */
export async function measureStart(data: string): Promise<Started> {
  execFileSync(process.execPath, ['bin/build.js'], { stdio: 'inherit' });
  const before = performance.now();
  await build({ logLevel: 'warn', build: { outDir: join(data, 'ui') } });
  await build({ logLevel: 'warn', build: { ssr: true, outDir: join(data, 'server') } });
  const built = performance.now() - before;
  const times: number[] = [];
  let idle: number | null = null;
  for (const run of [0, 1]) {
    const from = performance.now();
    const child = await start(['bin/entente.js', 'start', '--data', join(data, 'data'), '--port', '0']);
    const answer = await fetch(child.url);
    await answer.text();
    times.push(performance.now() - from);
    if (run === 1) {
      await setTimeout(5_000);
      idle = memoryOf(child.process.pid ?? 0);
    }
    await child.stop();
  }
  return { first: built + (times[0] ?? 0), later: times[1] ?? 0, idle };
}

/** MB of a process with all that it started, shared pages counted once; null where the system does not tell. */
function memoryOf(pid: number): number | null {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => {
          const parent = parentOf(name);
          return parent === null ? [] : [[Number(name), parent] as const];
        }),
    );
    const isOurs = (one: number): boolean => one === pid || isOurs1(parents.get(one));
    const isOurs1 = (one: number | undefined): boolean => one !== undefined && one > 1 && isOurs(one);
    const kilobytes = [...parents.keys()].filter(isOurs).map(pssOf);
    return (kilobytes.reduce((sum, one) => sum + one, 0) * 1024) / 1e6;
  } catch {
    return null;
  }
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

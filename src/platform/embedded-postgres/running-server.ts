import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataMark, starterMark } from './settings.ts';
import { isSocketFolder } from './temporary-folder.ts';

/** A server that runs on this data folder. `starterLives` is false for one whose starter was killed. */
export type RunningServer = { pid: number; socketFolder: string; starterLives: boolean };

/** The server that runs on the data folder now, by its lock file and by the command line of the process named there. */
export function runningServer(dataFolder: string): RunningServer | undefined {
  const lock = readLock(dataFolder);
  const found = lock && processOf(lock.pid);
  if (!lock || !found?.words.includes(`${dataMark}=${dataFolder}`)) return undefined;
  const starter = found.words
    .find((word) => word.startsWith(`${starterMark}=`))
    ?.slice(starterMark.length + 1);
  return { ...lock, starterLives: Number(starter) === found.parent };
}

/**
 * Makes the data folder free: waits up to two seconds for a server that is just stopping, stops one that was left
 * behind, removes a stale lock file. Throws when another Entente uses it.
 */
export async function freeDataFolder(dataFolder: string): Promise<void> {
  const deadline = Date.now() + 2000;
  for (;;) {
    const running = runningServer(dataFolder);
    if (!running) break;
    if (running.starterLives) {
      if (Date.now() > deadline) throw inUse(dataFolder, running.pid);
    } else {
      await stopLeftBehind(dataFolder, running);
    }
    await pause(50);
  }
  // PostgreSQL would take any process that now has the number in the stale file for itself, and not start.
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
}

export function inUse(dataFolder: string, pid?: number): Error {
  const by = pid ? ` (its database is process ${pid})` : '';
  return new Error(
    `The data in ${dataFolder} are in use by another Entente that runs now${by}. Stop that one first.`,
  );
}

async function stopLeftBehind(dataFolder: string, { pid, socketFolder }: RunningServer): Promise<void> {
  process.kill(pid, 'SIGINT');
  const hurry = Date.now() + 20_000;
  while (runningServer(dataFolder)?.pid === pid) {
    if (Date.now() > hurry) process.kill(pid, 'SIGQUIT');
    await pause(50);
  }
  if (isSocketFolder(socketFolder)) rmSync(socketFolder, { recursive: true, force: true });
}

function readLock(dataFolder: string): { pid: number; socketFolder: string } | undefined {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1 ? { pid, socketFolder: lines[4] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

function processOf(pid: number): { words: string[]; parent: number } | undefined {
  try {
    if (process.platform === 'linux') {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      // The second field, the name in brackets, may itself hold spaces and brackets.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
      return { words, parent: Number(stat.split(' ')[1]) };
    }
    const line = execFileSync('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim();
    const [, parent, command = ''] = /^(\d+) (.*)$/s.exec(line) ?? [];
    return { words: command.split(/ -c /), parent: Number(parent) };
  } catch {
    return undefined;
  }
}

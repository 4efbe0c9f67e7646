import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from './failure.ts';
import type { Programs } from './programs.ts';
import type { Account } from './server-account.ts';

/** The files of one server: its data, and the password of their owner. */
export type Cluster = { folder: string; dataFolder: string; passwordFile: string };

export const ownerName = 'entente_owner';

export async function clusterIn(dataDir: string): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // One spelling only, for the server is recognised by this path.
  return clusterAt(join(await realpath(dataDir), 'cluster'));
}

function clusterAt(folder: string): Cluster {
  return { folder, dataFolder: join(folder, 'data'), passwordFile: join(folder, 'owner-password') };
}

export async function passwordOf(cluster: Cluster): Promise<string> {
  return (await readFile(cluster.passwordFile, 'utf8')).trim();
}

type Making = { programs: Programs; account: Account | undefined; durable: boolean };

/**
 * Makes the server's files unless they are there. They are made aside and moved in one step, so that a start that was
 * broken off leaves nothing half made, and of two starts at once one wins.
 */
export async function makeCluster(cluster: Cluster, making: Making): Promise<void> {
  if (await exists(cluster.folder)) return;
  const dataDir = join(cluster.folder, '..');
  await removeAbandoned(dataDir);
  const made = clusterAt(join(dataDir, `new-${process.pid}-${randomBytes(4).toString('hex')}`));
  try {
    await fill(made, making);
    await rename(made.folder, cluster.folder);
    if (making.durable) await syncFolder(dataDir);
  } catch (error) {
    await rm(made.folder, { recursive: true, force: true });
    if (!(await exists(cluster.folder))) throw error;
  }
}

async function fill(made: Cluster, { programs, account, durable }: Making): Promise<void> {
  await mkdir(made.dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(made.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
  if (account) {
    for (const path of [made.folder, made.dataFolder, made.passwordFile])
      await chown(path, account.uid, account.gid);
  }
  const arguments_ = [
    ...['-D', pathForServer(made.dataFolder, account), '-U', ownerName, '--pwfile=../owner-password'],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--locale-provider=builtin'],
    ...['--builtin-locale=C.UTF-8', '--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ];
  await run(join(programs.folder, 'bin', 'initdb'), arguments_, { cwd: made.dataFolder, ...account });
}

/**
 * How the server is told its data folder: it starts inside it. As another account than ours it may not be able to walk
 * there (a home folder is closed to others), and only this name needs no walking.
 */
export function pathForServer(dataFolder: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : dataFolder;
}

/** No variable of ours, for LANG, TZ and PG… would change what is made. */
export const cleanEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

type Where = { cwd: string; uid?: number; gid?: number };

function run(program: string, arguments_: string[], where: Where): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, arguments_, {
      ...where,
      env: cleanEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-2000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(failure(`The database could not be made in ${where.cwd}.`, said));
    });
  });
}

async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const pid = /^new-(\d+)-[0-9a-f]+$/.exec(name)?.[1];
    if (!pid || lives(Number(pid))) continue;
    // What it had started may still be writing there; then a later start removes it.
    await rm(join(dataDir, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync();
  await folder.close();
}

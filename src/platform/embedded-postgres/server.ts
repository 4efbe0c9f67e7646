import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cluster, cleanEnvironment, pathForServer } from './cluster.ts';
import { failure, lastLines } from './failure.ts';
import type { Programs } from './programs.ts';
import { inUse } from './running-server.ts';
import type { Account } from './server-account.ts';
import { dataMark, serverSettings } from './settings.ts';

/** One run of the server. `exited` resolves with its last words once it is gone, for whatever reason. */
export type Server = { exited: Promise<string>; stop(): Promise<void> };

export type Run = {
  cluster: Cluster;
  programs: Programs;
  account: Account | undefined;
  socketFolder: string;
  durable: boolean;
};

/** Starts the server with its guardian, and waits until it answers. Throws with the server's own last words. */
export async function startServer(run: Run): Promise<Server> {
  const { cluster, account } = run;
  const dataFolder = cluster.dataFolder;
  const child = spawn(
    join(run.programs.folder, 'bin', 'postgres'),
    ['-D', pathForServer(dataFolder, account), ...serverSettings({ ...run, dataFolder })],
    // Detached: a Ctrl-C reaches the app alone, which still needs the database while it finishes.
    {
      cwd: dataFolder,
      ...account,
      env: cleanEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  const words = lastWords(child, join(cluster.folder, '..', 'postgres.log'));
  const exited = new Promise<string>((gone) => {
    child.on('close', () => gone(words.text()));
    child.on('error', (error) => gone(error.message));
  });
  if (child.pid !== undefined) void exited.then(guard(child.pid, run));
  await Promise.race([
    words.ready,
    exited.then((said) => {
      throw /lock file .* already exists|is another postmaster/i.test(said)
        ? inUse(dataFolder)
        : failure('The database did not start.', said);
    }),
  ]);
  letGo(child);
  return { exited, stop: () => stop(child, exited) };
}

/** Hears the log, keeps its last lines, and writes it to the file as long as there is room. */
function lastWords(child: ChildProcess, file: string): { ready: Promise<void>; text(): string } {
  let said = '';
  const ready = new Promise<void>((done) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-3000);
      if (/database system is ready to accept connections/.test(said)) done();
      appendFile(file, chunk, () => undefined);
    });
  });
  return { ready, text: () => lastLines(said) };
}

// Handed over as text: the guardian's account may not be able to read our files.
const guardianScript = readFileSync(fileURLToPath(new URL('./guardian.sh', import.meta.url)), 'utf8');

/** The guardian stops the server when we are killed. Returns how to send it away. */
function guard(pid: number, { cluster, account, socketFolder }: Run): () => void {
  const guardian = spawn(
    '/bin/sh',
    ['-c', guardianScript, 'guardian', String(pid), `${dataMark}=${cluster.dataFolder}`, socketFolder],
    {
      ...account,
      cwd: '/',
      env: cleanEnvironment,
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    },
  );
  guardian.on('error', () => undefined);
  guardian.stdin.on('error', () => undefined);
  letGo(guardian);
  return () => guardian.stdin.end('done\n');
}

/** A process that forgets to stop the server may still end; the guardian sees to the rest. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stderr])
    (stream as unknown as { unref?(): void } | null)?.unref?.();
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const hurry = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await exited;
  clearTimeout(hurry);
}

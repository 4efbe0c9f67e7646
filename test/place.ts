import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../src/app/config.ts';
import { testDatabase, testInstallationKey } from './database.ts';

/** A place where an installation can live, and be lost. */
export type Place = { config: Config; lose(): Promise<void>; clear(): Promise<void> };

const all: Record<string, () => Promise<Place>> = {
  'with its own database': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-drill-'));
    const config = readConfig({ data: join(folder, 'data') }, {});
    const gone = () => rm(folder, { recursive: true, force: true });
    return { config, lose: gone, clear: gone };
  },
  'with a database of the operator': () => ofTheOperator(),
};

/** As several machines would have it: the keys in a second database, which is lost with the first. */
export const keysElsewhere: Record<string, () => Promise<Place>> = {
  'with its keys in a second database': () => ofTheOperator({ keys: true }),
};

async function ofTheOperator({ keys = false } = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-drill-'));
  const config = readConfig({ data: join(folder, 'data') }, {});
  const dropped: (() => Promise<void>)[] = [];
  const one = async () => {
    const { owner, drop } = await testDatabase();
    dropped.push(drop);
    return owner;
  };
  const fresh = async () => {
    config.database = await one();
    if (keys) config.keysDatabase = await one();
  };
  await fresh();
  // The roles belong to the whole server, which other tests use at this moment: they keep their passwords.
  await mkdir(config.keysFolder, { recursive: true });
  await writeFile(
    join(config.keysFolder, 'installation.key'),
    Buffer.from(testInstallationKey).toString('base64url'),
  );
  const gone = () => rm(folder, { recursive: true, force: true });
  return {
    config,
    lose: async () => {
      await gone();
      await fresh();
    },
    clear: async () => {
      await gone();
      for (const drop of dropped) await drop();
    },
  };
}

/** The two kinds of database, each place in a temporary folder; only the operator's where the run is about his (DATABASE_URL). */
export const places = process.env.DATABASE_URL
  ? Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'with its own database'))
  : all;

import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { addressFromUrl, type DatabaseAddress, rolePassword, urlOf } from '../src/platform/db/address.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts';

/** The installation's key in every test; the passwords of the database roles follow from it. */
export const testInstallationKey: Uint8Array = new Uint8Array(32).fill(7);

export const migrationsFolder: string = fileURLToPath(new URL('../db/migrations', import.meta.url));

/**
 * The server for a whole run of tests: that of DATABASE_URL where it is set, else one of our own in a temporary folder,
 * fast and not durable. Give `env` to the test processes. On a server of yours, the tests make databases, drop them
 * and set the passwords of the entente_… roles: never give them one that carries an installation.
 */
export async function startTestServer(): Promise<{ env: Record<string, string>; stop(): Promise<void> }> {
  const given = process.env.ENTENTE_TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (given) return { env: { ENTENTE_TEST_DATABASE_URL: given }, stop: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  return {
    env: { ENTENTE_TEST_DATABASE_URL: urlOf(server.address) },
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type TestDatabase = { owner: DatabaseAddress; drop(): Promise<void> };

/**
 * A fresh database of one's own: empty, or with all migrations applied (`migrated`, copied from a template in well under
 * 0.1 s). A test file that runs alone gets a server for itself, which stops when its last database is dropped.
 */
export async function testDatabase({ migrated = false } = {}): Promise<TestDatabase> {
  const server = await useServer();
  const database = `entente_test_${randomBytes(8).toString('hex')}`;
  await inMaintenance(server.address, async (client) => {
    const template = migrated ? await migratedTemplate(client, server.address) : 'template0';
    await client.query(`create database ${database} template ${template}`);
  });
  return {
    owner: { ...server.address, database },
    drop: async () => {
      await inMaintenance(server.address, (client) => drop(client, database));
      await server.leave();
    },
  };
}

/** A pool says that it has ended a moment before the server knows; only a superuser may hurry another role's session. */
async function drop(client: pg.Client, database: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`drop database ${database} with (force)`);
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(20);
    }
  }
}

let own: Promise<{ env: Record<string, string>; stop(): Promise<void> }> | undefined;
let users = 0;

async function useServer(): Promise<{ address: DatabaseAddress; leave(): Promise<void> }> {
  users += 1;
  own ??= startTestServer();
  const { env, stop } = await own;
  const leave = async () => {
    users -= 1;
    if (users > 0) return;
    own = undefined;
    await stop();
  };
  return { address: addressFromUrl(env.ENTENTE_TEST_DATABASE_URL ?? ''), leave };
}

/** Runs `work` while no other process makes a template or copies one. */
async function inMaintenance(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ ...address, application_name: 'entente test' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7304112027)');
    await work(client);
  } finally {
    await client.end();
  }
}

async function migratedTemplate(client: pg.Client, address: DatabaseAddress): Promise<string> {
  const name = `entente_template_${await templateHash(address.user)}`;
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return name;
  // Made under another name, so that one that was broken off is never taken for whole.
  await client.query('drop database if exists entente_template_new with (force)');
  await client.query('create database entente_template_new template template0');
  await migrate(
    { ...address, database: 'entente_template_new' },
    { folder: migrationsFolder, rolePasswords: (role) => rolePassword(testInstallationKey, role) },
  );
  await client.query(`alter database entente_template_new rename to ${name}`);
  return name;
}

/** Of all that the template depends on, and of its owner, for no other may copy it. */
async function templateHash(owner: string): Promise<string> {
  const hash = createHash('sha256').update(testInstallationKey).update(owner);
  for (const name of (await readdir(migrationsFolder)).sort()) {
    hash.update(name).update(await readFile(join(migrationsFolder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

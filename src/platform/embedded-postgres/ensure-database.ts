import pg from 'pg';
import type { DatabaseAddress } from '../db/address.ts';

/** Signs in once, which also proves that it can be done, and creates the database at the first start. */
export async function ensureDatabase(address: DatabaseAddress): Promise<void> {
  try {
    await signIn(address, async () => undefined);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '3D000')) throw error;
    await signIn({ ...address, database: 'postgres' }, (client) =>
      client.query(`create database ${client.escapeIdentifier(address.database)}`),
    );
  }
}

async function signIn(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ ...address, application_name: 'entente start' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

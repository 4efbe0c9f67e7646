import pg from 'pg';
import type { DatabaseAddress } from './address.ts';

/**
 * A pool of at most `max` connections, which the server lists under `name`. Connections that break while idle are
 * logged and replaced. int8 comes as a number while it is exact (else as text), date as 'YYYY-MM-DD', timestamptz as Date.
 * With `pipeline`, questions that do not wait for each other go out together; graphile-worker cannot do with it.
 */
export function openPool(
  address: DatabaseAddress,
  { max, name, pipeline = false }: { max: number; name: string; pipeline?: boolean },
): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    types,
    pipeline,
  });
  // Without a listener, a server that restarts takes the whole process down with it.
  pool.on('error', (error) => console.error(`database (${name}): ${error.message}`));
  // The same while a connection is in use: its query fails anyway, and says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

// The oids of int8, date and their arrays never change.
const parsers = new Map<number, (text: string) => unknown>([
  [20, exactNumber],
  [1016, (text) => words(text).map((word) => word && exactNumber(word))],
  [1082, (day) => day],
  [1182, words],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') => {
    const ours = format === 'text' ? parsers.get(oid) : undefined;
    return ours ?? pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

function words(text: string): (string | null)[] {
  const textArray: number = 1009;
  return pg.types.getTypeParser(textArray, 'text')(text) as (string | null)[];
}

function exactNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

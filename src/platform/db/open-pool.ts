import pg from 'pg';
import type { DatabaseAddress } from './address.ts';

/**
 * A pool of at most `max` connections, which the server lists under `name`. Connections that break while idle are
 * logged and replaced. int8 comes as a number while it is exact (else as text), date as 'YYYY-MM-DD', timestamptz as Date.
 */
export function openPool(address: DatabaseAddress, { max, name }: { max: number; name: string }): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    types,
  });
  // Without a listener, a server that restarts takes the whole process down with it.
  pool.on('error', (error) => console.error(`database (${name}): ${error.message}`));
  return pool;
}

const { INT8, DATE } = pg.types.builtins;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === INT8) return exactNumber;
    if (format !== 'binary' && oid === DATE) return (day: string) => day;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

function exactNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

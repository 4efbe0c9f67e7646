import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/** Where a database is and who signs in there. `host` may be the folder of a unix socket. */
export type DatabaseAddress = {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  ssl?: boolean | ConnectionOptions;
};

/**
 * Reads a postgres:// URL: user, password, host (also `?host=/socket/folder` or percent-encoded), port, database,
 * `sslmode` and `sslrootcert`. Throws with a sentence for the operator, which never repeats the password.
 */
export function addressFromUrl(text: string): DatabaseAddress {
  const url = parse(text);
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1');
  const user = decodeURIComponent(url.username) || url.searchParams.get('user') || '';
  const database = decodeURIComponent(url.pathname.slice(1)) || url.searchParams.get('dbname') || user;
  if (!user)
    throw new Error('The address of the database names no user: postgres://USER:PASSWORD@HOST/DATABASE');
  const ssl = tls(url.searchParams);
  return {
    host: host || 'localhost',
    port: Number(url.port || url.searchParams.get('port') || 5432),
    database,
    user,
    password: decodeURIComponent(url.password) || url.searchParams.get('password') || '',
    ...(ssl === undefined ? {} : { ssl }),
  };
}

/** The same database, signed in as another role. */
export function as(address: DatabaseAddress, user: string, password: string): DatabaseAddress {
  return { ...address, user, password };
}

/** The address as a URL, which `addressFromUrl` reads back; without certificates, so for a trusted network or a socket. */
export function urlOf(address: DatabaseAddress): string {
  const { host, port, database, user, password } = address;
  const who = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  const socket = host.startsWith('/');
  const where = socket ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const query = new URLSearchParams();
  if (socket) query.set('host', host);
  if (address.ssl) query.set('sslmode', 'require');
  const tail = query.size > 0 ? `?${query}` : '';
  return `postgres://${who}@${where}:${port}/${encodeURIComponent(database)}${tail}`;
}

/** The password of one of the installation's own database roles: always the same for one key, and told by no other. */
export function rolePassword(installationKey: Uint8Array, role: string): string {
  const bytes = hkdfSync('sha256', installationKey, new Uint8Array(), `entente database role ${role}`, 32);
  return Buffer.from(bytes).toString('base64url');
}

function parse(text: string): URL {
  // A URL may not have a user and an empty host, which is how one writes a socket: postgres://user@/database?host=/run
  const url = URL.parse(text.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)\//, '$1localhost/'));
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Error('The address of the database must look like postgres://USER:PASSWORD@HOST:5432/DATABASE');
  }
  return url;
}

function tls(query: URLSearchParams): DatabaseAddress['ssl'] {
  const mode = query.get('sslmode');
  const rootFile = query.get('sslrootcert');
  const ca = rootFile ? { ca: readFileSync(rootFile, 'utf8') } : {};
  switch (mode) {
    case null:
    case 'prefer':
    case 'allow':
      return undefined;
    case 'disable':
      return false;
    case 'require':
      // As libpq: encrypted, and the certificate is looked at only where a root certificate was given.
      return rootFile ? { ...ca, checkServerIdentity: () => undefined } : { rejectUnauthorized: false };
    case 'no-verify':
      return { rejectUnauthorized: false };
    case 'verify-ca':
      return { ...ca, checkServerIdentity: () => undefined };
    case 'verify-full':
      return { ...ca, rejectUnauthorized: true };
    default:
      throw new Error(`The address of the database has an unknown sslmode: ${mode}`);
  }
}

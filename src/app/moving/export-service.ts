import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprintOf } from '../../platform/backup/backup-key.ts';
import {
  appliedMigrations,
  letBackupRead,
  openSession,
  ourTables,
  rowsOf,
  type Session,
} from '../../platform/backup/queries.ts';
import { writeSealedFile } from '../../platform/backup/sealed-file.ts';
import type { DatabaseAddress } from '../../platform/db/address.ts';
import { toBase64Url } from '../../platform/vault/bytes.ts';
import { makeFolder } from '../../platform/vault/durable-files.ts';
import { subKey } from '../../platform/vault/installation-key.ts';
import { type KeyStore, sealingKeyOf, sealKey } from '../../platform/vault/key-store.ts';
import { newKey } from '../../platform/vault/seal.ts';
import { broughtPurposes } from './purposes-on-the-way.ts';
import {
  broughtKeysOf,
  headOf,
  membersOf,
  type ServiceFound,
  sayWhoMoves,
  serviceBySlug,
  shredKeyIds,
  stillWaiting,
} from './queries.ts';
import { resealRow, withValue } from './reseal.ts';
import { checkServiceFile, fileKey, lineText, type Origin, type ServiceLine } from './service-file.ts';
import { travels } from './tables.ts';

export type Sending = {
  owner: DatabaseAddress;
  /** The same database as entente_backup. */
  reader: DatabaseAddress;
  keyStore: Pick<KeyStore, 'get'>;
  installationKey: Uint8Array;
  slug: string;
  out: string;
  transportKey: Uint8Array;
  now: Date;
};

export type Sent = { service: ServiceFound; rows: number; keys: number; waiting: number };

/**
 * Writes all that a service has to one sealed file, at one moment, and reads it to its end again. Nothing is opened but what
 * the server itself can open, and that is sealed anew for the way. Throws a sentence for the operator.
 */
export async function exportService(sending: Sending): Promise<Sent> {
  const { owner, reader, slug, out, transportKey } = sending;
  if (existsSync(out)) throw new Error(`${out} is there already. Choose another name.`);
  const ownerSession = await openSession(owner, 'entente export');
  await letBackupRead(ownerSession).finally(() => ownerSession.end());
  const session = await openSession(reader, 'entente export');
  try {
    await session.query('begin isolation level repeatable read read only');
    const service = await serviceBySlug(session, slug);
    if (!service) throw new Error(`No service here has the address “${slug}”.`);
    const waiting = await stillWaiting(session, service.id);
    await makeFolder(dirname(out));
    await writeSealedFile(out, fileKey(transportKey), linesOf(session, service, sending));
    await session.query('rollback');
    const { rows, keys } = await checkServiceFile(out, transportKey);
    return { service, rows, keys, waiting };
  } finally {
    await session.end();
  }
}

async function* linesOf(session: Session, service: ServiceFound, sending: Sending): AsyncGenerator<string> {
  const say = (line: ServiceLine) => lineText(line);
  const { installationKey, now } = sending;
  const from = fingerprintOf(installationKey);
  const key = newKey();
  yield say({
    ...{ kind: 'header', holds: 'service', format: 1, madeAt: now.toISOString(), from, service },
    migrations: await appliedMigrations(session),
    head: await headOf(session),
    key: toBase64Url(key),
    hashKey: toBase64Url(subKey(installationKey, `contact-hash:${service.id}`)),
    origins: await originsOf(session, service.id, sending),
  });
  const shredKeys = await shredKeysOf(session, service.id, sending.keyStore);
  let keys = 0;
  for (const { id, shredKey } of shredKeys.values()) {
    keys += 1;
    yield say({ kind: 'key', id, sealed: toBase64Url(sealKey(sealingKeyOf(key), id, shredKey)) });
  }
  const between = {
    ...{ from: installationKey, to: key },
    shredKeyOf: (caseId: string) => shredKeys.get(caseId)?.shredKey ?? null,
  };
  let rows = 0;
  const known = await tablesHere(session);
  await sayWhoMoves(session, service.id, []);
  await sayWhoMoves(session, service.id, await membersOf(session, known));
  for (const table of known) {
    yield say({ kind: 'table', ...table });
    for await (const json of rowsOf(session, table, travels.get(table.name))) {
      rows += 1;
      yield say({ kind: 'row', json: resealRow(table.name, withOrigin(table.name, json, from), between) });
    }
  }
  yield say({ kind: 'end', rows, keys });
}

/** The tables of which rows travel, in the order of the file. Throws when one of them is not in the database. */
export async function tablesHere(session: Session) {
  const here = new Map((await ourTables(session)).map((table) => [table.name, table]));
  return [...travels.keys()].map((name) => {
    const table = here.get(name);
    if (!table) throw new Error(`The database has no table ${name}: bring it up to date first.`);
    return table;
  });
}

async function originsOf(
  session: Session,
  serviceId: string,
  { installationKey, keyStore }: Sending,
): Promise<Origin[]> {
  const own = Object.fromEntries(
    broughtPurposes.map((purpose) => [purpose, toBase64Url(subKey(installationKey, purpose))]),
  );
  const origins = new Map([[fingerprintOf(installationKey), own]]);
  for (const { origin, purpose, key_id } of await broughtKeysOf(session, serviceId)) {
    const key = await keyStore.get(key_id);
    const keys: Record<string, string> = origins.get(origin) ?? {};
    if (key) origins.set(origin, { ...keys, [purpose]: toBase64Url(key) });
  }
  return [...origins].map(([origin, keys]) => ({ origin, keys }));
}

/** By case. A case that is being forgotten has none any more. */
async function shredKeysOf(
  session: Session,
  serviceId: string,
  keyStore: Pick<KeyStore, 'get'>,
): Promise<Map<string, { id: string; shredKey: Uint8Array }>> {
  const found = new Map<string, { id: string; shredKey: Uint8Array }>();
  for (const [caseId, id] of await shredKeyIds(session, serviceId)) {
    const shredKey = await keyStore.get(id);
    if (shredKey) found.set(caseId, { id, shredKey });
  }
  return found;
}

/** Whoever chose his passphrase here says so on the way. */
function withOrigin(table: string, json: string, from: string): string {
  if (table !== 'identity.member' || JSON.parse(json).hardened_by !== null) return json;
  return withValue(json, 'hardened_by', null, from);
}

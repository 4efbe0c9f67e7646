import { randomUUID } from 'node:crypto';
import { fingerprintOf } from '../../platform/backup/backup-key.ts';
import { appliedMigrations, openSession, openWalls, type Session } from '../../platform/backup/queries.ts';
import { BackupUnreadable } from '../../platform/backup/sealed-file.ts';
import type { DatabaseAddress } from '../../platform/db/address.ts';
import { fromBase64Url } from '../../platform/vault/bytes.ts';
import type { KeyShelf } from '../../platform/vault/key-shelf.ts';
import { openKey, sealingKeyOf, sealKey } from '../../platform/vault/key-store.ts';
import { arrivalOf } from './arrival.ts';
import { tablesHere } from './export-service.ts';
import { chainAnew, isAtWork, serviceHere, writeBroughtKey } from './queries.ts';
import { checkServiceFile, type Header, serviceLines } from './service-file.ts';
import { takeRows } from './take-rows.ts';

export type Receiving = {
  owner: DatabaseAddress;
  shelf: KeyShelf;
  installationKey: Uint8Array;
  path: string;
  transportKey: Uint8Array;
  now: Date;
  /** Also where it stands idle: what it keeps in memory would be stale. */
  refuseWhileAtWork?: boolean;
};

export type Received = { service: Header['service']; rows: number; keys: number; acquaintancesLost: number };

const thirtyDays = 30 * 86_400_000;

/**
 * Takes a service in from its file, beside those that are here: the file is read to its end first, and all of it comes in or
 * nothing. Entente must not run meanwhile. Throws a sentence for the operator.
 */
export async function importService(receiving: Receiving): Promise<Received> {
  const { owner, path, transportKey, now } = receiving;
  const { header } = await checkServiceFile(path, transportKey);
  if (now.getTime() - Date.parse(header.madeAt) > thirtyDays)
    throw new Error(
      `${path} is over 30 days old. Cases that were forgotten since must not come back: make a new one.`,
    );
  const session = await openSession(owner, 'entente import');
  try {
    if (receiving.refuseWhileAtWork && (await isAtWork(session)))
      throw new Error('Entente is running on this database. Stop every process of it first.');
    await mustFit(session, header);
    await session.query(`begin; set local lock_timeout = '15s'`);
    const received = await takeIn(session, header, receiving);
    await session.query('commit');
    return received;
  } catch (error) {
    await session.query('rollback').catch(() => undefined);
    throw inWords(error, path);
  } finally {
    await session.end();
  }
}

/** Both installations must be of one version: a row of another would not be the same row. */
async function mustFit(session: Session, { migrations, service }: Header): Promise<void> {
  const here = await appliedMigrations(session);
  const nameOf = (list: typeof here) => list.at(-1)?.name.slice(0, 4) ?? 'none';
  const same =
    here.length === migrations.length && here.every((one, at) => one.sha256 === migrations[at]?.sha256);
  if (!same)
    throw new Error(
      `The service comes from another version of Entente (database ${nameOf(migrations)} there, ${nameOf(here)} here). Update both to the same version, and export it again.`,
    );
  const there = await serviceHere(session, service);
  if (there?.id === service.id) throw new Error(`“${there.name}” is here already.`);
  if (there) throw new Error(`Another service has the address “${service.slug}” here.`);
}

async function takeIn(session: Session, header: Header, receiving: Receiving): Promise<Received> {
  const { shelf, installationKey, path, transportKey, now } = receiving;
  const closeWalls = await openWalls(session);
  const tables = await tablesHere(session);
  const arrival = arrivalOf(session, header, installationKey);
  const keys = new Map<string, Uint8Array>();
  const { rows } = await takeRows(session, {
    ...{ lines: serviceLines(path, transportKey), tables, arrival },
    takeKey: (id, sealed) => {
      const key = openKey(sealingKeyOf(arrival.between.from), id, whole(sealed));
      keys.set(id, key);
      arrival.keys.set(id, key);
    },
  });
  for (const [id, key] of await bringKeys(session, header, installationKey)) keys.set(id, key);
  await chainAnew(session, header.service.id, {
    at: now,
    detail: { from: header.from, head: header.head, madeAt: header.madeAt, rows },
  });
  for (const statement of closeWalls) await session.query(statement);
  await putKeys(shelf, keys, installationKey);
  return { service: header.service, rows, keys: keys.size, acquaintancesLost: arrival.lost() };
}

/** What hangs on passphrases and codes of the other installation goes on under keys of their own. */
async function bringKeys(
  session: Session,
  { origins, service }: Header,
  installationKey: Uint8Array,
): Promise<Map<string, Uint8Array>> {
  const brought = new Map<string, Uint8Array>();
  const own = fingerprintOf(installationKey);
  for (const { origin, keys } of origins.filter(({ origin }) => origin !== own))
    for (const [purpose, key] of Object.entries(keys)) {
      const key_id = randomUUID();
      brought.set(key_id, whole(key));
      await writeBroughtKey(session, service.id, { origin, purpose, key_id });
    }
  return brought;
}

/** Last, so that a refusal leaves none behind; before the commit, so that no case is ever here without its key. */
async function putKeys(
  shelf: KeyShelf,
  keys: ReadonlyMap<string, Uint8Array>,
  installationKey: Uint8Array,
): Promise<void> {
  const again = (await shelf.forgotten()).filter(({ id }) => keys.has(id));
  if (again.length > 0)
    throw new Error(`${again.length} cases of this file were forgotten here. They must not come back.`);
  for (const [id, key] of keys) await shelf.write(id, sealKey(sealingKeyOf(installationKey), id, key));
}

function whole(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (!bytes) throw new BackupUnreadable('A key in the file is not whole. Make another file.');
  return bytes;
}

function inWords(error: unknown, path: string): unknown {
  const { code, table, schema } = error as { code?: string; table?: string; schema?: string };
  const say = (sentence: string) => new Error(sentence, { cause: error });
  if (code === '23505')
    return say(`Something of this service is here already (in ${schema}.${table}). Nothing was changed.`);
  if (code === '23503')
    return say(`A row in ${path} refers to one that is not in it (${schema}.${table}). Nothing was changed.`);
  if (code === '55P03') return say('Entente is at work on this database. Stop every process of it first.');
  return error;
}

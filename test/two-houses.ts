import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { createApp } from '../src/app/app.ts';
import { exportService } from '../src/app/moving/export-service.ts';
import { importService } from '../src/app/moving/import-service.ts';
import { openRow } from '../src/app/moving/reseal.ts';
import { serviceLines } from '../src/app/moving/service-file.ts';
import { as, rolePassword } from '../src/platform/db/address.ts';
import type { House } from '../src/platform/house.ts';
import { fromBase64Url } from '../src/platform/vault/bytes.ts';
import { folderShelf } from '../src/platform/vault/folder-shelf.ts';
import { folderKeyStore, openKey, sealingKeyOf } from '../src/platform/vault/key-store.ts';
import { newKey } from '../src/platform/vault/seal.ts';
import { testInstallationKey } from './database.ts';
import type { TestHouse } from './house.ts';
import { request, signIn } from './town.ts';

export const transportKey: Uint8Array = newKey();
export type Place = { open: TestHouse; house: House };

/** The same house with another installation’s key: only the passwords of the database roles stay those of the test server. */
export function withAnotherKey(open: TestHouse): Place {
  const installationKey = newKey();
  const keyStore = folderKeyStore({ folder: open.keysFolder, installationKey });
  return { open, house: { ...open.house, installationKey, keyStore } };
}

export const send = ({ open: { owner }, house }: Place, slug: string, out: string) =>
  exportService({
    ...{ owner, slug, out, transportKey, now: house.now() },
    ...{ installationKey: house.installationKey, keyStore: house.keyStore },
    reader: as(owner, 'entente_backup', rolePassword(testInstallationKey, 'entente_backup')),
  });

export const receive = ({ open: { owner, keysFolder }, house }: Place, path: string, key = transportKey) =>
  importService({
    ...{ owner, path, installationKey: house.installationKey, transportKey: key, now: house.now() },
    shelf: folderShelf(keysFolder),
  });

/** What a coordinator gets who takes everything along: the file with all tables, without its moment. */
export async function everythingOf({ house }: Place, email: string): Promise<Record<string, unknown>> {
  const app = createApp(house);
  const cookie = await signIn(app, email);
  const answer = await request(app, cookie, 'POST', '/exports', { passphrase: 'entente-demo' });
  const text = partOf(Buffer.from(await answer.arrayBuffer()), 'everything.json');
  const { exportedAt: _moment, ...all } = JSON.parse(text);
  return inOneOrder(all) as Record<string, unknown>;
}

/** Rows of one moment come in any order. That somebody took along what is compared stands in the trail, and that it came in its keys. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOneOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !/trail|brought_key/.test(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, inOneOrder(one)]));
}

function partOf(zip: Buffer, wanted: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, start] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    if (zip.toString('utf8', at + 46, at + 46 + name) === wanted) {
      const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      const packed = zip.subarray(from, from + size);
      return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + name + extra + comment;
  }
  throw new Error(`The file holds no ${wanted}`);
}

/** The rows of a file by table, each opened as far as the server can, in an order of their own. */
export async function rowsIn(path: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const keys = new Map<string, Uint8Array>();
  const keyOfCase = new Map<string, string>();
  let [key, table] = [new Uint8Array(), ''];
  const shredKeyOf = (caseId: string) => keys.get(keyOfCase.get(caseId) ?? '') ?? null;
  for await (const line of serviceLines(path, transportKey)) {
    if (line.kind === 'header') key = fromBase64Url(line.key) as Uint8Array<ArrayBuffer>;
    if (line.kind === 'key')
      keys.set(line.id, openKey(sealingKeyOf(key), line.id, fromBase64Url(line.sealed) as Uint8Array));
    if (line.kind === 'table') table = line.name;
    if (line.kind !== 'row') continue;
    const { id, shred_key } = JSON.parse(line.json);
    if (table === 'confidential.cases') keyOfCase.set(id, shred_key);
    const rows = found.get(table) ?? [];
    found.set(table, rows);
    rows.push(openRow(table, line.json, key, shredKeyOf));
  }
  for (const rows of found.values()) rows.sort();
  return found;
}

export const fileIn = (folder: string, name: string): string => join(folder, `${name}.service`);

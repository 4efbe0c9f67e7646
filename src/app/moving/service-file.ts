import type { Migration } from '../../platform/backup/line.ts';
import { BackupUnreadable, readSealedFile } from '../../platform/backup/sealed-file.ts';
import { subKey } from '../../platform/vault/installation-key.ts';

/** The keys for single purposes that one installation gave along, by purpose, in base64url. */
export type Origin = { origin: string; keys: Record<string, string> };

export type Header = {
  kind: 'header';
  holds: 'service';
  format: 1;
  madeAt: string;
  /** The fingerprint of the installation that it comes from. */
  from: string;
  service: { id: string; slug: string; name: string };
  migrations: Migration[];
  /** Where the trail of that installation stood. */
  head: string;
  /** In base64url: what stands in for the installation’s key in this file, and the key of the hashes of its persons. */
  key: string;
  hashKey: string;
  /** The installation that it comes from first, then those from which it had come before. */
  origins: Origin[];
};

/** The lines of a service on its way. A row is the text that the database itself made of it. */
export type ServiceLine =
  | Header
  | { kind: 'key'; id: string; sealed: string }
  | { kind: 'table'; name: string; columns: string[] }
  | { kind: 'row'; json: string }
  | { kind: 'end'; rows: number; keys: number };

/** The key of the file follows from what the operator passes on; no key of a backup opens it. */
export const fileKey = (transportKey: Uint8Array): Uint8Array =>
  subKey(transportKey, 'backup of a moving service');

export const lineText = (line: ServiceLine): string =>
  line.kind === 'row' ? `R${line.json}\n` : `L${JSON.stringify(line)}\n`;

/** Reads the lines of a file in their order. Throws `BackupUnreadable` where it is cut, changed, of another kind or key. */
export async function* serviceLines(path: string, transportKey: Uint8Array): AsyncGenerator<ServiceLine> {
  let last: string | undefined;
  for await (const text of readSealedFile(path, fileKey(transportKey))) {
    const line: ServiceLine = text.startsWith('R')
      ? { kind: 'row', json: text.slice(1) }
      : JSON.parse(text.slice(1));
    if (last === undefined) mustBeOurs(path, line);
    last = line.kind;
    yield line;
  }
  if (last !== 'end') throw new BackupUnreadable(`${path} was never finished. Make another one.`);
}

function mustBeOurs(path: string, line: ServiceLine): void {
  if (line.kind !== 'header' || line.holds !== 'service')
    throw new BackupUnreadable(`${path} is no service on its way.`);
  // A number, not the type: the file may come from a later Entente.
  if ((line.format as number) !== 1)
    throw new BackupUnreadable(`${path} was made by a newer version of Entente: update this one first.`);
}

/** Reads a file to its end and answers its header and how much it holds. Throws `BackupUnreadable`. */
export async function checkServiceFile(
  path: string,
  transportKey: Uint8Array,
): Promise<{ header: Header; rows: number; keys: number }> {
  let header: Header | undefined;
  const found = { rows: 0, keys: 0 };
  for await (const line of serviceLines(path, transportKey)) {
    if (line.kind === 'header') header = line;
    if (line.kind === 'row') found.rows += 1;
    if (line.kind === 'key') found.keys += 1;
    if (line.kind === 'end' && (line.rows !== found.rows || line.keys !== found.keys))
      throw new BackupUnreadable(`${path} does not hold what it says. Make another one.`);
  }
  return { header: header as Header, ...found };
}

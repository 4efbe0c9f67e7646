import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fromBase64Url } from '../../platform/vault/bytes.ts';
import { readConfig } from '../config.ts';
import { importService, type Received } from '../moving/import-service.ts';
import { openKeys } from '../open-keys.ts';
import { reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const importServiceCommand: Command = {
  summary: 'take in a service that export-service wrote; stop Entente first (FILE --data DIR)',
  options: { data: { type: 'string' } },
  async run(options, [file, ...more]) {
    if (!file || more.length > 0) throw new Error('Say which file: import-service FILE');
    const transportKey = transportKeyFrom(process.env.ENTENTE_TRANSPORT_KEY ?? (await askKey()));
    const config = readConfig(options, process.env);
    const reached = await reachHouse(config);
    const { keys, close: closeKeys } = openKeys(config);
    try {
      const { owner, installationKey } = reached;
      await keys.shelf.check(new Date());
      const received = await importService({
        ...{ owner, installationKey, transportKey, shelf: keys.shelf },
        ...{ path: resolve(file), now: new Date(), refuseWhileAtWork: true },
      });
      process.stdout.write(`${report(received)}\n`);
    } finally {
      await closeKeys();
      await reached.close();
    }
  },
};

async function askKey(): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return terminal.question('Transport key: ').finally(() => terminal.close());
}

/** The key that `export-service` showed; throws a sentence when it is missing or mistyped. */
function transportKeyFrom(text: string): Uint8Array {
  const key = fromBase64Url(text.trim().replace(/^ENTENTE_TRANSPORT_KEY=/, ''));
  if (key?.length !== 32)
    throw new Error(
      'The file is sealed: put the key that export-service showed, of 43 letters and digits, in the variable ENTENTE_TRANSPORT_KEY.',
    );
  return key;
}

function report({ service, rows, keys, acquaintancesLost }: Received): string {
  const lines = [
    `“${service.name}” is here: ${rows} rows and ${keys} keys.`,
    'Its members sign in with the passphrases that they have, its residents with their codes.',
  ];
  if (acquaintancesLost > 0)
    lines.push(
      `${acquaintancesLost} notes of whom a mediator knows could not be taken along: those persons are in no case any more.`,
    );
  lines.push('Start Entente, run entente verify-audit, make a backup with its keys, and destroy the file.');
  return lines.join('\n');
}

import {
  enforceNextKey,
  installationKeyFromText,
  installationKeyText,
  layNextKey,
  newInstallationKey,
} from '../../platform/vault/installation-key.ts';
import { type Config, readConfig } from '../config.ts';
import { openKeys } from '../open-keys.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import { keptPurposes } from '../rotate-keys/purposes.ts';
import { type Rotated, rotateKeys } from '../rotate-keys/rotate-keys.ts';
import type { Command } from './entente.ts';

export const rotateKeysCommand: Command = {
  summary: 'give the installation a new key; stop Entente first (--new-key once, --data DIR)',
  options: { data: { type: 'string' }, 'new-key': { type: 'boolean' } },
  async run(options) {
    const config = readConfig(options, process.env);
    const inEnvironment = process.env.ENTENTE_INSTALLATION_KEY;
    if (options['new-key']) {
      if (!inEnvironment) throw new Error('The key lies in its file: --new-key is not needed.');
      const next = newInstallationKey(installationKeyFromText(inEnvironment), keptPurposes);
      process.stdout.write(`${installationKeyText(next)}\n`);
      return;
    }
    process.stdout.write(`${report(await rotateInstallation(config))}\n`);
    if (inEnvironment)
      process.stdout.write('Now set ENTENTE_INSTALLATION_KEY to the value of ENTENTE_NEXT_KEY, and start.\n');
    else process.stdout.write('Make a backup now: older copies of the keys belong to the old key.\n');
  },
};

/** The next key comes from the operator where he keeps the key in the environment, else it is made beside its file. */
export async function rotateInstallation(config: Config): Promise<Rotated> {
  const reached = await reachHouse(config, { rotating: true });
  const { keys, close } = openKeys(config);
  try {
    const from = reached.installationKey;
    const to = process.env.ENTENTE_INSTALLATION_KEY
      ? nextFromEnvironment()
      : await layNextKey(config.keysFolder, () => newInstallationKey(from, keptPurposes));
    const db = asRole(reached, 'entente_rotation');
    const done = await rotateKeys({ db, shelf: keys.shelf, from, to, now: new Date() }).finally(db.close);
    if (!process.env.ENTENTE_INSTALLATION_KEY) await enforceNextKey(config.keysFolder);
    return done;
  } finally {
    await close();
    await reached.close();
  }
}

function nextFromEnvironment(): Uint8Array {
  const next = process.env.ENTENTE_NEXT_KEY;
  if (!next)
    throw new Error(
      'The key is in the environment: make the next one with entente rotate-keys --new-key, and put it in ENTENTE_NEXT_KEY.',
    );
  return installationKeyFromText(next);
}

function report({ parties, mails, keys, acquaintancesLost }: Rotated): string {
  const lines = [
    `${keys} keys, the contact data of ${parties} parties and ${mails} waiting messages are sealed anew.`,
  ];
  if (acquaintancesLost > 0)
    lines.push(
      `${acquaintancesLost} notes of whom a mediator knows could not be taken along: those persons are in no case any more.`,
    );
  return lines.join('\n');
}

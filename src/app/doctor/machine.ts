import { existsSync } from 'node:fs';
import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oldCopies } from '../../platform/backup/copy-keys.ts';
import { lastBackup } from '../../platform/backup/last-backup.ts';
import { isRestoring } from '../../platform/backup/restore-mark.ts';
import { loadInstallationKey } from '../../platform/vault/installation-key.ts';
import { keyStoreOn } from '../../platform/vault/key-store.ts';
import type { Config } from '../config.ts';
import { openKeys } from '../open-keys.ts';
import { type Check, good, note, wrong } from './check.ts';

const day = 86_400_000;

/** What can be seen without the database. `env` is the environment of the process. */
export async function checkMachine(config: Config, env: NodeJS.ProcessEnv, now: Date): Promise<Check[]> {
  return [
    checkNode(process.versions.node),
    ...(await checkDataFolder(config.dataFolder)),
    await checkInstallationKey(config.keysFolder, env),
    await checkKeyStore(config, env),
    checkOrigin(config),
    checkMailSettings(config),
    ...(await checkBackups(config.dataFolder, now)),
  ];
}

export function checkNode(version: string): Check {
  return Number(version.split('.')[0]) >= 24
    ? good(`Node ${version} is new enough.`)
    : wrong(
        `Node ${version} is too old: Entente needs 24.`,
        'Start by npm start or bin/entente.js, which bring their own Node.',
      );
}

const leastRoom = 500 * 1024 * 1024;

async function checkDataFolder(folder: string): Promise<Check[]> {
  if (!existsSync(folder))
    return [
      wrong(`The data folder ${folder} is not there.`, 'Name it with --data DIR, or start Entente once.'),
    ];
  const checks: Check[] = [];
  if (isRestoring(folder))
    checks.push(wrong(`A restore into ${folder} was broken off.`, 'Run the same entente restore again.'));
  const probe = join(folder, `.doctor-${process.pid}`);
  const error = await writeFile(probe, 'probe').then(
    () => null,
    (failed: Error) => failed,
  );
  await rm(probe, { force: true });
  checks.push(
    error
      ? wrong(
          `Nothing can be written into ${folder}: ${error.message}`,
          'Give the account that runs Entente the right to write there, or make room on the disk.',
        )
      : good(`The data folder ${folder} can be written.`),
  );
  const { bavail, bsize } = await statfs(folder);
  const room = `${Math.round((bavail * bsize) / 1024 / 1024)} MB`;
  checks.push(
    bavail * bsize < leastRoom
      ? wrong(
          `Only ${room} of the disk of ${folder} is free.`,
          'Make room, or move the data to a larger disk.',
        )
      : good(`${room} of its disk is free.`),
  );
  return checks;
}

async function checkInstallationKey(folder: string, env: NodeJS.ProcessEnv): Promise<Check> {
  if (env.ENTENTE_INSTALLATION_KEY) return good('The installation key is in the environment.');
  const path = join(folder, 'installation.key');
  const file = await stat(path).catch(() => null);
  if (!file)
    return wrong(
      `The installation key ${path} is not there. Without it nothing that is sealed can be opened.`,
      'Put it back from a copy of the keys with entente restore, or set ENTENTE_KEYS to the right folder.',
    );
  return (file.mode & 0o077) === 0
    ? good('The installation key is there, and closed to others.')
    : wrong(`Others on this machine may read ${path}.`, `Close it: chmod 600 ${path}`);
}

async function checkKeyStore(config: Config, env: NodeJS.ProcessEnv): Promise<Check> {
  const folder = config.keysFolder;
  if (!env.ENTENTE_INSTALLATION_KEY && !existsSync(join(folder, 'installation.key')))
    return wrong('The key store cannot be opened without the installation key.', 'See the line above.');
  const { keys, close } = openKeys(config);
  try {
    await keyStoreOn(keys.shelf, { installationKey: await loadInstallationKey({ folder, env }) }).check();
    return good('The key store opens.');
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'SealBroken')
      return wrong(
        `The keys in ${keys.shelf.name} were not made with this installation key.`,
        'Put the right installation key back, or the right keys: both come from one copy.',
      );
    return wrong(
      `The key store ${keys.shelf.name} does not work: ${message}`,
      config.keysDatabase
        ? 'Look whether that database can be reached, and whether its user may make tables in it.'
        : 'Look at the rights and the room of that folder.',
    );
  } finally {
    await close();
  }
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

function checkOrigin({ origin, host }: Config): Check {
  const { protocol, hostname } = new URL(origin);
  if (protocol === 'http:' && !loopback.includes(hostname))
    return wrong(
      `People reach Entente by ${origin}, so everything crosses the network in clear.`,
      'Put a proxy with a certificate in front of it, and set ENTENTE_ORIGIN to https://…',
    );
  if (!loopback.includes(host) && protocol === 'http:')
    return note(
      `Entente listens on ${host}, and its address is ${origin}.`,
      'If people reach it by another address, set ENTENTE_ORIGIN to it.',
    );
  return good(`People reach Entente by ${origin}.`);
}

function checkMailSettings({ smtpUrl, mailFrom, demo }: Config): Check {
  if (!smtpUrl)
    return demo
      ? good('The demo sends no mail.')
      : note(
          'There are no settings for mail: invitations and messages wait and do not go.',
          'Set SMTP_URL=smtps://USER:PASSWORD@HOST and MAIL_FROM="Name <address>".',
        );
  return /@localhost\b/.test(mailFrom)
    ? wrong(`Mail goes out from ${mailFrom}, which nobody can answer.`, 'Set MAIL_FROM="Name <address>".')
    : good(`Mail goes out from ${mailFrom}.`);
}

async function checkBackups(dataFolder: string, now: Date): Promise<Check[]> {
  const last = await lastBackup(dataFolder);
  const how = 'Run entente backup --to DIR --keys-to OTHER-DIR each night.';
  if (!last) return [note('No backup was made from here yet.', how)];
  const age = now.getTime() - Date.parse(last.at);
  const when = last.at.slice(0, 16).replace('T', ' ');
  const checks = [
    age > 7 * day ? wrong(`The last backup is of ${when}.`, how) : good(`The last backup is of ${when}.`),
  ];
  if (!existsSync(last.file))
    checks.push(
      note(`It is no longer at ${last.file}.`, 'If nobody moved it away on purpose, make another.'),
    );
  if (!last.keysFile)
    checks.push(wrong('The keys were not copied with it: without them no story can be read again.', how));
  const old = last.keysFile ? await oldCopies(join(last.keysFile, '..'), now) : [];
  if (old.length > 0)
    checks.push(
      wrong(
        `Copies of the keys are over 30 days old (${old.length}): what was forgotten lives on in them.`,
        'Make a backup, which removes them, and remove the copies that you keep elsewhere.',
      ),
    );
  return checks;
}

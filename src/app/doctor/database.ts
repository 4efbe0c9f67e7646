import { openSession } from '../../platform/backup/queries.ts';
import type { KeyShelf } from '../../platform/vault/key-shelf.ts';
import type { Config } from '../config.ts';
import { openKeys } from '../open-keys.ts';
import { type Reached, reachHouse } from '../reach-house.ts';
import { type Check, good, many, note, wrong } from './check.ts';
import { type Counts, counts, migrationsBehind, type ServerFacts, serverFacts } from './queries.ts';

/** What the database tells; one check that says why, when it cannot be reached. */
export async function checkDatabase(config: Config, now: () => Date): Promise<Check[]> {
  const reached = await reachHouse(config).catch((error: Error) => error);
  if (reached instanceof Error)
    return [wrong(`There is no way to the database: ${reached.message}`, 'Mend that first, then ask again.')];
  try {
    return await ask(reached, config, now);
  } catch (error) {
    return [
      wrong(`The database does not answer as it should: ${(error as Error).message}`, 'Look in its own log.'),
    ];
  } finally {
    await reached.close();
  }
}

async function ask(reached: Reached, config: Config, now: () => Date): Promise<Check[]> {
  const session = await openSession(reached.owner, 'entente doctor');
  const facts = await serverFacts(session).finally(() => session.end());
  const { missing, changed, unknown } = await migrationsBehind(facts.migrations);
  const checks = [...checkServer(facts, now()), checkRoles(facts), checkWalls(facts)];
  checks.push(checkMigrations(missing, changed, unknown));
  if (missing.length > 0 || facts.missingRoles.length > 0) return checks;
  const found = await counts(reached);
  return [...checks, ...checkCounts(found, config), await checkShredKeys(found, config)];
}

export function checkServer({ version, encoding, now: there }: ServerFacts, here: Date): Check[] {
  const apart = Math.round(Math.abs(there.getTime() - here.getTime()) / 1000);
  const major = Math.floor(version / 10_000);
  return [
    major >= 15
      ? good(`The database is PostgreSQL ${major}.`)
      : wrong(`The database is PostgreSQL ${major}: Entente needs 15 or newer.`, 'Upgrade it.'),
    encoding === 'UTF8'
      ? good('It keeps every letter (UTF8).')
      : wrong(
          `It keeps its text as ${encoding}, which has no room for every name.`,
          'Create a database with ENCODING UTF8, and restore a backup into it.',
        ),
    apart <= 30
      ? good('Its clock and ours agree.')
      : wrong(
          `Its clock and ours are ${many(apart, 'second')} apart.`,
          'Let both machines set their clocks by the network (NTP).',
        ),
  ];
}

export function checkRoles({ missingRoles, mightyRoles }: ServerFacts): Check {
  if (mightyRoles.length > 0)
    return wrong(
      `${mightyRoles.join(', ')} may do more than it must: it could pass the walls between services and parties.`,
      'ALTER ROLE … NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB.',
    );
  if (missingRoles.length > 0)
    return wrong(`The database has no role ${missingRoles.join(', ')}.`, 'Run entente migrate.');
  return good('The roles are there, and none of them can pass the walls.');
}

const checkWalls = ({ openTables }: ServerFacts): Check =>
  openTables.length > 0
    ? wrong(
        `The wall of ${openTables.join(', ')} is open.`,
        'ALTER TABLE … ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; and find out who opened it.',
      )
    : good('The walls around all confidential rows stand.');

function checkMigrations(missing: string[], changed: string[], unknown: string[]): Check {
  if (unknown.length > 0)
    return wrong(
      `The database is newer than this Entente: it has ${unknown.join(', ')}.`,
      'Use the newer version of Entente.',
    );
  if (changed.length > 0)
    return wrong(
      `${changed.join(', ')} differs from what was applied to the database.`,
      'Install this version of Entente again, unchanged.',
    );
  if (missing.length > 0)
    return wrong(`The database lacks ${missing.join(', ')}.`, 'Run entente migrate, or start Entente.');
  return good('The database is up to date.');
}

function checkCounts(found: Counts, { smtpUrl, demo }: Config): Check[] {
  const { lateRows, mailFailed, mailOld, services, openServices } = found;
  const checks = [
    lateRows > 0
      ? wrong(
          `${many(lateRows, 'row')} of the trail wait for their seal for over a minute.`,
          'Start Entente; if it runs, look in its log for “rows could not be sealed”.',
        )
      : good('No row of the trail waits for its seal.'),
    openServices > 0
      ? good(`${many(openServices, 'service is', 'services are')} open for requests.`)
      : note(
          services > 0 ? 'No service is open for requests yet.' : 'There is no service yet.',
          services > 0
            ? 'Let its first coordinator sign in and confirm the recovery sheet.'
            : 'Start Entente and follow the link that it prints.',
        ),
  ];
  if (mailFailed > 0)
    checks.push(
      wrong(
        `${many(mailFailed, 'mail was', 'mails were')} refused for good by the mail server.`,
        'Look in the log of your mail server which addresses it refused, and have them put right.',
      ),
    );
  if (mailOld > 0 && smtpUrl && !demo)
    checks.push(
      wrong(
        `${many(mailOld, 'mail waits', 'mails wait')} for over an hour.`,
        'Check SMTP_URL and that the mail server can be reached from here; the log of Entente says what it answered.',
      ),
    );
  return checks;
}

/** A case without its key cannot be read any more, unless it was forgotten on purpose. */
async function checkShredKeys({ shredKeys }: Counts, config: Config): Promise<Check> {
  const { keys, close } = openKeys(config);
  const { lost, where } = await lostOf(shredKeys, keys.shelf).finally(close);
  return lost > 0
    ? wrong(
        `${lost} of ${many(shredKeys.length, 'case')} that were looked at have no key in ${where}: they cannot be read.`,
        'Is this the right key store? Set ENTENTE_KEYS, or put its copy back with entente restore.',
      )
    : good(`The keys of ${many(shredKeys.length, 'case')} that were looked at are there.`);
}

async function lostOf(ids: string[], shelf: KeyShelf): Promise<{ lost: number; where: string }> {
  const forgotten = new Set((await shelf.forgotten()).map(({ id }) => id));
  const there = await Promise.all(ids.map((id) => forgotten.has(id) || shelf.has(id)));
  return { lost: there.filter((is) => !is).length, where: shelf.name };
}

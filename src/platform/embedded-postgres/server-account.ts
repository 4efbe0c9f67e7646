import { readFileSync, type Stats, statSync } from 'node:fs';

/** The system account under which the server runs; undefined where it is simply ours. */
export type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the data that are there already (a developer who
 * once started it without sudo), else as `nobody`, whose ids differ between systems. An account must have a name.
 */
export function serverAccount(dataFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  const accounts = readAccounts();
  return ownerOf(owner, accounts) ?? nobody(accounts);
}

type Named = Account & { name: string };

function readAccounts(): Named[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && Number(fields[2]) > 0)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function ownerOf(owner: Stats | undefined, accounts: Named[]): Account | undefined {
  const found = accounts.find((account) => account.uid === owner?.uid);
  return found && { uid: found.uid, gid: found.gid };
}

function nobody(accounts: Named[]): Account {
  const found = accounts.find((account) => account.name === 'nobody');
  if (!found) {
    throw new Error(
      'The database cannot run as root, and this system has no user "nobody" to run it as. ' +
        'Start Entente as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  return { uid: found.uid, gid: found.gid };
}

import { readFileSync, type Stats, statSync } from 'node:fs';
import { lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The system account under which the server runs; undefined where it is simply ours. */
export type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the first of these folders that is not root's (a
 * developer once started it without sudo), else as `nobody`, whose ids differ between systems.
 */
export function serverAccount(...folders: string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const owners = folders.map((folder) => statSync(folder, { throwIfNoEntry: false }));
  for (const owner of owners) {
    const account = ownerOf(owner, accounts);
    if (account) return account;
  }
  return nobody(accounts);
}

/** Gives the account the files that belong to another, as after root has put them back from a backup. */
export async function handOver(folder: string, account: Account): Promise<void> {
  await handOverOne(folder, account);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await handOverOne(join(entry.parentPath, entry.name), account);
  }
}

async function handOverOne(path: string, { uid, gid }: Account): Promise<void> {
  const found = await lstat(path);
  // A file with a second name may be one of root's that somebody linked here, to be given it.
  const linked = found.isFile() && found.nlink > 1;
  if (found.uid !== uid && !linked) await lchown(path, uid, gid);
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

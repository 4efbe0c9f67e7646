import { chmod, chown, rm } from 'node:fs/promises';
import type { DatabaseAddress } from '../db/address.ts';
import { type Cluster, clusterIn, makeCluster, ownerName, passwordOf } from './cluster.ts';
import { ensureDatabase } from './ensure-database.ts';
import { findPrograms } from './programs.ts';
import { freeDataFolder, runningServer } from './running-server.ts';
import { handOver, serverAccount } from './server-account.ts';
import { socketPort } from './settings.ts';
import { superviseServer } from './supervise.ts';
import { shortTemporaryFolder } from './temporary-folder.ts';

export type EmbeddedPostgres = {
  /** The owner of the database `entente`, a superuser of this server. */
  address: DatabaseAddress;
  /** Resolves with the server's last words once it is gone for good: stopped, or ended again and again. */
  exited: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Starts our own PostgreSQL on the data in `dataDir`, made at the first start; it is reached by a unix socket only.
 * It stops with `stop()`, or by itself when this process is gone. `durable: false` is for tests: it may lose data.
 * Throws a sentence for the operator when the data are in use, the disk is full, or the machine has no binaries.
 */
export async function startEmbeddedPostgres({
  dataDir,
  durable = true,
}: {
  dataDir: string;
  durable?: boolean;
}): Promise<EmbeddedPostgres> {
  const cluster = await clusterIn(dataDir);
  const account = serverAccount(cluster.dataFolder, dataDir);
  const programs = await findPrograms(account);
  await makeCluster(cluster, { programs, account, durable });
  if (account) await handOver(cluster.folder, account);
  // Data that were put back from a copy may be open to others; then PostgreSQL does not start.
  await chmod(cluster.dataFolder, 0o700);
  await freeDataFolder(cluster.dataFolder);
  const socketFolder = await shortTemporaryFolder('socket');
  if (account) await chown(socketFolder, account.uid, account.gid);
  const tidy = async () => {
    await rm(socketFolder, { recursive: true, force: true });
    await programs.dispose();
  };
  try {
    const server = await superviseServer({ cluster, programs, account, socketFolder, durable });
    const stop = () => server.stop().then(tidy);
    try {
      const address = await addressIn(cluster, socketFolder);
      await ensureDatabase(address);
      return { address, exited: server.exited, stop };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** The address of the server that another process has started on `dataDir`, or undefined where none runs. */
export async function findEmbeddedPostgres(dataDir: string): Promise<DatabaseAddress | undefined> {
  const cluster = await clusterIn(dataDir);
  const running = runningServer(cluster.dataFolder);
  return running && addressIn(cluster, running.socketFolder);
}

async function addressIn(cluster: Cluster, socketFolder: string): Promise<DatabaseAddress> {
  const password = await passwordOf(cluster);
  return { host: socketFolder, port: socketPort, database: 'entente', user: ownerName, password };
}

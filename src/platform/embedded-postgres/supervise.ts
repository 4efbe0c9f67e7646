import { setTimeout as pause } from 'node:timers/promises';
import { freeDataFolder } from './running-server.ts';
import { type Run, type Server, startServer } from './server.ts';

const restarts = { most: 3, within: 60_000 };

/**
 * Starts the server on a data folder that is free, and starts it again when it ends without being asked, as when the system took its memory. After
 * three ends in a minute it gives up: then `exited` resolves with the last words.
 */
export async function superviseServer(run: Run): Promise<Server> {
  let current = Promise.resolve(await startServer(run));
  let stopping = false;

  async function watch(): Promise<string> {
    const ends: number[] = [];
    for (;;) {
      const said = await (await current).exited;
      if (stopping) return said;
      ends.push(Date.now());
      console.error(`The database ended by itself. Its last words:\n${said}`);
      if (ends.filter((at) => at > Date.now() - restarts.within).length > restarts.most) return said;
      current = startAgain(run);
      const failed = await current.then(() => null, String);
      if (failed !== null) return failed;
      console.error('The database runs again.');
    }
  }

  const exited = watch();
  return {
    exited,
    stop: async () => {
      stopping = true;
      await current.then((server) => server.stop()).catch(() => undefined);
      await exited;
    },
  };
}

/** Sessions of the server that ended may live a moment longer, and then the new one does not start. */
async function startAgain(run: Run): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    try {
      await freeDataFolder(run.cluster.dataFolder);
      return await startServer(run);
    } catch (error) {
      if (attempt === 5) throw error;
      await pause(attempt * 200);
    }
  }
}

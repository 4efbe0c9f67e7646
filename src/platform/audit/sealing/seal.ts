import type { Database } from '../../db/database.ts';
import { type Head, nextHead, sealKey } from '../chain.ts';
import { becomeSealer, lastHead, unsealedRows, writeSeals } from './queries.ts';

const most = 1000;

/**
 * Chains the rows that wait (at most 1000), as entente_sealer. Answers how many and the new head; null while another
 * sealer is at work. It happens in one transaction: killed at any instant, a row is sealed once or still waits.
 */
export function sealOnce(
  db: Database,
  installationKey: Uint8Array,
  now: Date,
): Promise<{ sealed: number; head: Head } | null> {
  const key = sealKey(installationKey);
  return db.as({ kind: 'job', job: 'seal' }, async (tx) => {
    if (!(await becomeSealer(tx))) return null;
    let head = await lastHead(tx);
    const seals = [];
    for (const row of await unsealedRows(tx, most)) {
      head = nextHead(key, head, row);
      seals.push({ ...head, rowId: row.id });
    }
    if (seals.length > 0) await writeSeals(tx, seals, now);
    return { sealed: seals.length, head };
  });
}

/** Seals each second until it is stopped. What goes wrong is logged once, and tried again. */
export function sealEachSecond(
  db: Database,
  installationKey: Uint8Array,
  { now, log }: { now: () => Date; log: (message: string) => void },
): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};
  let said = '';
  const work = (async () => {
    while (!stopped) {
      const again = await sealOnce(db, installationKey, now()).then(
        (done) => {
          said = '';
          return done?.sealed === most;
        },
        (error: Error) => {
          if (said !== error.message) log(`trail: rows could not be sealed: ${error.message}`);
          said = error.message;
          return false;
        },
      );
      if (!again && !stopped)
        await new Promise<void>((done) => {
          const timer = setTimeout(done, 1000);
          wake = () => {
            clearTimeout(timer);
            done();
          };
        });
    }
  })();
  return {
    stop: () => {
      stopped = true;
      wake();
      return work;
    },
  };
}

/** The head of the chain now. */
export const headNow = (db: Database): Promise<Head> => db.as({ kind: 'job', job: 'head' }, lastHead);

import type { Database } from './db/database.ts';
import type { KeyStore } from './vault/key-store.ts';

/** What every request and every job can count on: opened once when the process starts. */
export type House = {
  db: Database;
  installationKey: Uint8Array;
  keyStore: KeyStore;
  /** The only clock. The demo town turns it back to live through two years. */
  now: () => Date;
  /** `https://…` or `http://127.0.0.1:4100`: as people type it, without a slash at the end. */
  origin: string;
  /** The demo shows its outbox and its people; a real installation never does. */
  demo: boolean;
  log: (message: string, facts?: Record<string, string | number>) => void;
};

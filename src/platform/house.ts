import type { Database } from './db/database.ts';
import type { SmsGateway } from './sms/gateway.ts';
import type { KeyStore } from './vault/key-store.ts';

/** A provider of OpenID Connect by which members can sign in; `name` is what its button says. */
export type SingleSignOn = { issuer: string; clientId: string; clientSecret: string; name: string };

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
  singleSignOn?: SingleSignOn | null;
  /** Where short messages go; none are sent without. */
  sms?: SmsGateway | null;
  log: (message: string, facts?: Record<string, string | number>) => void;
};

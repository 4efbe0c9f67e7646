import { resolve } from 'node:path';
import { addressFromUrl, type DatabaseAddress } from '../platform/db/address.ts';
import type { SingleSignOn } from '../platform/house.ts';
import { type SmsGateway, smsGatewayFrom } from '../platform/sms/gateway.ts';

/** What an operator can set: by the command line (`--port 4100 --data DIR`) or by the environment. */
export type Config = {
  port: number;
  /** The address to listen on. The demo answers on the loopback address only. */
  host: string;
  /** Where the embedded database, the key store and the backups lie. */
  dataFolder: string;
  /** The key store: outside the database and outside its backups. */
  keysFolder: string;
  /** A second PostgreSQL for the keys, for several processes on several machines; null: the folder. */
  keysDatabase: DatabaseAddress | null;
  /** The owner's way in to a PostgreSQL of the operator; null: the embedded one. */
  database: DatabaseAddress | null;
  /** As people type it: `https://bemiddeling.example`. */
  origin: string;
  demo: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  singleSignOn?: SingleSignOn | null;
  /** Where short messages go; null: none are sent. */
  sms?: SmsGateway | null;
  /** Whether a job looks once a week if the links of the directory answer: not without a network, never in the demo. */
  probes: boolean;
};

/** Reads the settings; throws with a sentence for the operator when one is wrong. */
export function readConfig(
  options: Record<string, string | undefined>,
  env: NodeJS.ProcessEnv,
  demo = false,
): Config {
  const port = portFrom(options.port ?? env.PORT ?? '4100');
  // The demo is for this machine alone: it takes nothing from the environment that leads elsewhere.
  const given = demo ? {} : { data: env.ENTENTE_DATA, keys: env.ENTENTE_KEYS };
  const dataFolder = resolve(options.data ?? given.data ?? (demo ? 'data/demo' : 'data'));
  const common = { port, dataFolder, keysFolder: resolve(given.keys ?? `${dataFolder}/keys`) };
  const local = `http://127.0.0.1:${port}`;
  const mailFrom = env.MAIL_FROM ?? 'Entente <noreply@localhost>';
  if (demo)
    return {
      ...common,
      host: '127.0.0.1',
      database: null,
      keysDatabase: null,
      origin: local,
      demo,
      smtpUrl: null,
      mailFrom,
      probes: false,
    };
  return {
    ...common,
    host: options.host ?? env.HOST ?? '127.0.0.1',
    database: env.DATABASE_URL ? addressFromUrl(env.DATABASE_URL) : null,
    keysDatabase: env.KEYS_DATABASE_URL ? addressFromUrl(env.KEYS_DATABASE_URL) : null,
    origin: originFrom(options.origin ?? env.ENTENTE_ORIGIN) ?? local,
    demo,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom,
    singleSignOn: singleSignOnFrom(env),
    sms: smsGatewayFrom(env),
    probes: env.ENTENTE_PROBES !== 'off',
  };
}

function singleSignOnFrom(env: NodeJS.ProcessEnv): SingleSignOn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !URL.canParse(issuer) || !clientId || !clientSecret)
    throw new Error('Single sign-on needs OIDC_ISSUER (its address), OIDC_CLIENT_ID and OIDC_CLIENT_SECRET');
  return { issuer, clientId, clientSecret, name: env.OIDC_NAME ?? new URL(issuer).hostname };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`The port must be a number from 0 to 65535, not ${text}`);
  return port;
}

function originFrom(text: string | undefined): string | null {
  if (!text) return null;
  if (!URL.canParse(text))
    throw new Error(`ENTENTE_ORIGIN must look like https://bemiddeling.example, not ${text}`);
  return new URL(text).origin;
}

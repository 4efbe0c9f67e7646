import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { ask, inOneWrite, noteBackend } from './ready-statements.ts';
import type { Tables } from './tables.ts';

/** Who is looking. Row-level security decides by it, in every transaction. */
export type Viewer =
  | { kind: 'public'; key?: Uint8Array }
  | { kind: 'member'; memberId: string }
  | { kind: 'party'; partyId: string }
  /** Who keeps one entry of the directory, let in by a link to its own mail address. */
  | { kind: 'keeper'; entryId: string }
  | { kind: 'job'; job: string };

export type Tx = Transaction<Tables>;

/** What a question can be put to where nobody is looking yet, a transaction or none. */
export type Asked = Kysely<Tables>;

export type Database = {
  /**
   * Runs `work` in one transaction that says who is looking; it commits when `work` is done and rolls back when it throws.
   * `meanwhile` makes the answer out of what was read while the disk takes the commit; it is given out after that.
   */
  as<T, Answer = T>(
    viewer: Viewer,
    work: (tx: Tx) => Promise<T>,
    meanwhile?: (done: T) => Answer,
  ): Promise<Answer>;
  /** A question without a viewer: for sessions, `/health` and the commands of the operator. */
  bare: Kysely<Tables>;
  /** How many transactions of this process have written something: what is kept in memory may be stale once it grows. */
  writes(): number;
  close(): Promise<void>;
};

/** The database as one role sees it. The pool's role must own nothing (`entente_app`, or that of a job). */
export function openDatabase(pool: Pool): Database {
  const bare = kyselyOn(async () => {
    const client = await pool.connect();
    return { query: (text, values) => ask(client, text, values), release: () => client.release() };
  });
  let writes = 0;
  return {
    bare,
    as: async <T, Answer = T>(
      viewer: Viewer,
      work: (tx: Tx) => Promise<T>,
      meanwhile: (done: T) => Answer = (done) => done as unknown as Answer,
    ) => {
      const wrote = () => {
        writes += 1;
      };
      return inTransaction(pool, beginAs(viewer), { work, meanwhile, wrote });
    },
    writes: () => writes,
    // Kysely ends a pool only once it has asked something itself.
    close: () => pool.end(),
  };
}

/**
 * Begins and says who is looking in one message to the server: every request does it, and each turn is waited for.
 * A message of two statements takes no parameters, so only words of these forms come into it.
 */
function beginAs(viewer: Viewer): string {
  const member = viewer.kind === 'member' ? viewer.memberId : '';
  const party = viewer.kind === 'party' ? viewer.partyId : '';
  const entry = viewer.kind === 'keeper' ? viewer.entryId : '';
  const key = viewer.kind === 'public' && viewer.key ? Buffer.from(viewer.key).toString('hex') : '';
  for (const word of [viewer.kind, member, party, entry, key])
    if (!/^[0-9a-z-]*$/i.test(word)) throw new TypeError('A viewer is named by ids and hashes only');
  return `begin; select set_config('app.viewer', '${viewer.kind}', true), set_config('app.member', '${member}', true),
    set_config('app.party', '${party}', true), set_config('app.entry', '${entry}', true), set_config('app.key', '${key}', true),
    pg_backend_pid() as backend`;
}

type Doing<T, Answer> = {
  work: (tx: Tx) => Promise<T>;
  meanwhile: (done: T) => Answer;
  wrote: () => void;
};

async function inTransaction<T, Answer>(
  pool: Pool,
  begin: string,
  { work, meanwhile, wrote }: Doing<T, Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  const { tx, close, written } = on(client);
  let broken: Error | undefined;
  try {
    // Not waited for: the first question goes out behind it, and nothing is committed unless it was done.
    inOneWrite(client);
    const begun = client.query(begin) as unknown as Promise<[QueryResult, QueryResult<{ backend: number }>]>;
    const [done, [, looking]] = await Promise.all([work(tx), begun]);
    noteBackend(client, looking.rows[0]?.backend);
    close();
    const committing = client.query('commit');
    // Should the answer fail, it is that error which counts.
    committing.catch(() => undefined);
    const answer = meanwhile(done);
    const { command } = await committing;
    // After a statement that failed, PostgreSQL answers a commit with a rollback: nothing was kept, so nothing is acknowledged.
    if (command !== 'COMMIT')
      throw new Error('The transaction was rolled back: one of its statements had failed');
    if (written()) wrote();
    return answer;
  } catch (error) {
    close();
    await client.query('rollback').catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    // A connection that cannot even roll back is not given to anybody else.
    client.release(broken);
  }
}

/**
 * Kysely on this one connection, whose transaction has begun. Once closed it refuses: work that somebody left running must
 * never ask in the transaction of the next viewer, to whom the connection then belongs.
 */
function on(client: PoolClient): { tx: Tx; close(): void; written(): boolean } {
  let closed = false;
  let written = false;
  const query: Connection['query'] = async (text, values) => {
    if (closed) throw new Error('This transaction is over');
    const answer = await ask(client, text, values);
    written ||= answer.command !== 'SELECT';
    return answer;
  };
  const tx = kyselyOn(async () => ({ query, release: () => undefined })) as unknown as Tx;
  const close = () => {
    closed = true;
  };
  return { tx, close, written: () => written };
}

/** What Kysely uses of a connection. */
type Connection = {
  query(text: string, values: unknown[]): Promise<QueryResult>;
  release(): void;
};

function kyselyOn(connect: () => Promise<Connection>): Kysely<Tables> {
  const pool = { connect, end: async () => undefined } as unknown as Pool;
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

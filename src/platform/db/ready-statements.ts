import type { Socket } from 'node:net';
import type { PoolClient, QueryResult } from 'pg';

/** A question that came so often is planned once for each connection. So many are kept, for each takes memory there. */
const often = 5;
const most = 150;
const mostCounted = 2000;

const names = new Map<string, string>();
const counts = new Map<string, number>();
const direct = new WeakSet<PoolClient>();

/**
 * Notes which process of the server answers on this connection. Behind a pooler such as pgbouncer it is not the one that
 * signed in, and what is kept ready in one is unknown to the next: there every question is planned anew.
 */
export function noteBackend(client: PoolClient, processId: number | undefined): void {
  const signedIn = (client as unknown as { processID: number | null }).processID;
  if (signedIn === processId) direct.add(client);
}

/** What is asked before the event loop turns goes out in one write, for each write costs as much as a small question. */
export function inOneWrite(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Asks on this connection; with a name, by which the server knows the plan, where the question came often before. */
export async function ask(client: PoolClient, text: string, values: unknown[]): Promise<QueryResult> {
  inOneWrite(client);
  const name = direct.has(client) && values.length > 0 ? nameOf(text) : undefined;
  if (!name) return client.query(text, values);
  try {
    return await client.query({ name, text, values });
  } catch (error) {
    // “cached plan must not change result type”: another process migrated. From now on it is planned anew here.
    if ((error as { code?: string }).code === '0A000') direct.delete(client);
    throw error;
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const count = (counts.get(text) ?? 0) + 1;
  // Questions with lists of many lengths would fill the memory: who comes often is soon counted again.
  if (counts.size >= mostCounted) counts.clear();
  counts.set(text, count);
  if (count < often) return undefined;
  counts.delete(text);
  const name = `entente_${names.size + 1}`;
  names.set(text, name);
  return name;
}

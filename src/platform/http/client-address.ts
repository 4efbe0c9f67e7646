import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

const ownMachine = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * The address from which a request came, for counting only. A proxy on the same machine is believed; what it was told
 * by others is not: only the last entry of X-Forwarded-For is its own.
 */
export function clientAddress(c: Context): string {
  const incoming = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming;
  const address = incoming?.socket.remoteAddress ?? 'unknown';
  if (incoming && !ownMachine.test(address)) return address;
  return c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() || address;
}

import { setTimeout as pause } from 'node:timers/promises';
import { lookAtMailDomain, mailResolver } from './look-at-mail-domain.ts';
import { lookAtUrl } from './look-at-url.ts';
import type { Looks } from './probe-directory.ts';

/**
 * Looks as a guest does: says who asks and where to complain, asks one host at a time and waits a second before the next.
 * `between` in milliseconds; `dns` and `allowLoopback` are for tests, whose servers stand on this machine.
 */
export function politeLooks(
  origin: string,
  signal: AbortSignal,
  { between = 1000, allowLoopback = false, dns }: Options = {},
): Looks {
  const userAgent = `Entente (looks once a week whether links still answer; +${origin})`;
  const resolver = mailResolver(dns);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  let last = Number.NEGATIVE_INFINITY;
  const turn = async () => {
    const wait = last + between - performance.now();
    if (wait > 0) await pause(wait, undefined, { signal });
    last = performance.now();
  };
  return {
    page: (url) => lookAtUrl(url, { userAgent, turn, signal, allowLoopback }),
    mail: async (address) => {
      await turn().catch(() => undefined);
      return lookAtMailDomain(address, resolver);
    },
  };
}

type Options = { between?: number; allowLoopback?: boolean; dns?: readonly string[] };

import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Outcome } from './rules/count-failures.ts';
import { isPublicAddress } from './rules/public-address.ts';

export type Asking = {
  /** Says who asks, with an address where one can complain. */
  userAgent: string;
  /** Waits until it is polite to ask again. */
  turn(): Promise<void>;
  signal: AbortSignal;
  /** For tests only, whose servers stand on this machine. */
  allowLoopback?: boolean;
  /** Milliseconds for one question. */
  patience?: number;
};

const mostRedirects = 5;

/**
 * Asks whether a page answers: HEAD, and GET where that is turned down. Follows five redirects at most and looks at none of
 * what comes back. Null where it must not ask at all: at ports where no public site lives.
 */
export async function lookAtUrl(address: string, asking: Asking): Promise<Outcome | null> {
  let url = URL.parse(address);
  for (let redirects = 0; url && redirects <= mostRedirects; redirects += 1) {
    if (!/^https?:$/.test(url.protocol)) return failed('not_found');
    if (url.port && !asking.allowLoopback) return redirects === 0 ? null : failed('private_address');
    const answer = await headOrGet(url, asking);
    if (!('location' in answer)) return answer;
    url = URL.parse(answer.location, url);
  }
  return failed(url ? 'too_many_redirects' : 'not_found');
}

type Answer = Outcome | { location: string };

async function headOrGet(url: URL, asking: Asking): Promise<Answer> {
  const head = await ask('HEAD', url, asking);
  if ('location' in head || head.answers || head.problem === 'private_address') return head;
  // Some servers know GET only. One that is not there will not be there for it either.
  if (head.problem === 'no_such_host') return head;
  return ask('GET', url, asking);
}

async function ask(method: 'HEAD' | 'GET', url: URL, asking: Asking): Promise<Answer> {
  try {
    await asking.turn();
    const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(asking.patience ?? 10_000)]);
    const addresses = await addressesOf(url.hostname.replace(/^\[(.*)\]$/, '$1'), signal);
    const allowed = ({ address }: { address: string }) =>
      isPublicAddress(address) || (asking.allowLoopback && /^(127\.|::1$)/.test(address));
    if (!addresses.every(allowed)) return failed('private_address');
    return await send(method, url, addresses, asking.userAgent, signal);
  } catch (error) {
    return afterError(error as NodeJS.ErrnoException);
  }
}

type Address = { address: string; family: number };

async function addressesOf(host: string, signal: AbortSignal): Promise<Address[]> {
  const family = isIP(host);
  if (family) return [{ address: host, family }];
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([lookup(host, { all: true }), late]);
}

/** The connection goes to the addresses that were looked at, and never asks the name again: it could lead elsewhere by then. */
function send(
  method: 'HEAD' | 'GET',
  url: URL,
  addresses: readonly Address[],
  userAgent: string,
  signal: AbortSignal,
): Promise<Answer> {
  const pinned: LookupFunction = (_host, options, found) => {
    const [first] = addresses;
    if (options.all) found(null, [...addresses]);
    else found(null, first?.address ?? '', first?.family);
  };
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const headers = { 'User-Agent': userAgent, Accept: '*/*' };
    const asked = request(url, { method, headers, lookup: pinned, agent: false, signal }, (response) => {
      const { statusCode = 0, headers: got } = response;
      // Only whether it answers is of interest, not what.
      response.destroy();
      resolve(afterStatus(statusCode, got.location));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function afterStatus(status: number, location: string | undefined): Answer {
  if (status >= 300 && status < 400 && location) return { location };
  if (status === 404 || status === 410) return failed('not_found');
  // 503 is “busy”, and what many doorkeepers say to machines; so are 401, 403 and 429. Somebody is at home.
  if (status >= 500 && status !== 503) return failed('server_error');
  return { answers: true };
}

function afterError(error: NodeJS.ErrnoException): Outcome {
  const code = error.code ?? '';
  // A certificate that this machine does not know was shown by a server that is there.
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code)) return { answers: true };
  if (code === 'ENOTFOUND') return { answers: false, problem: 'no_such_host', network: true };
  return { answers: false, problem: 'no_answer', network: true };
}

const failed = (problem: 'not_found' | 'server_error' | 'private_address' | 'too_many_redirects') =>
  ({ answers: false, problem, network: false }) as const;

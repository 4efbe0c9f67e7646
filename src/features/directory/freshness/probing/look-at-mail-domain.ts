import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import type { Outcome } from './rules/count-failures.ts';

/** Where to ask for names; `servers` for tests only, as `127.0.0.1:5353`. */
export function mailResolver(servers?: readonly string[]): Resolver {
  const resolver = new Resolver({ timeout: 5_000, tries: 2 });
  if (servers) resolver.setServers(servers);
  return resolver;
}

/** Asks by DNS whether mail to this address has somewhere to go: an MX record, or an address (RFC 5321, 5.1). Nothing is sent. */
export async function lookAtMailDomain(email: string, resolver: Resolver): Promise<Outcome> {
  const domain = domainToASCII(email.slice(email.lastIndexOf('@') + 1));
  if (!domain) return { answers: false, problem: 'no_such_host', network: false };
  try {
    const servers = await resolver.resolveMx(domain);
    // RFC 7505: one empty server says that nobody takes mail here.
    return servers.some(({ exchange }) => exchange !== '') ? { answers: true } : noMail;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENODATA')
      return afterError(error as NodeJS.ErrnoException);
  }
  for (const find of [() => resolver.resolve4(domain), () => resolver.resolve6(domain)])
    try {
      await find();
      return { answers: true };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENODATA')
        return afterError(error as NodeJS.ErrnoException);
    }
  return noMail;
}

const noMail: Outcome = { answers: false, problem: 'no_mail', network: false };

const afterError = (error: NodeJS.ErrnoException): Outcome => ({
  ...{ answers: false, network: true },
  problem: error.code === 'ENOTFOUND' ? 'no_such_host' : 'no_answer',
});

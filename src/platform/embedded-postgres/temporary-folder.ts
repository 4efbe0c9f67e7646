import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A new private folder (0700) with a short path: the path of a unix socket may have some 100 bytes only. */
export async function shortTemporaryFolder(use: 'socket' | 'programs'): Promise<string> {
  const prefix = `entente-${use}-`;
  // Not the configured one first: TMPDIR may be long, or closed to the account of the server.
  return mkdtemp(join('/tmp', prefix)).catch(() => mkdtemp(join(tmpdir(), prefix)));
}

export function isSocketFolder(path: string): boolean {
  return basename(path).startsWith('entente-socket-');
}

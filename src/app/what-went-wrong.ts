import { UnreadableForm } from '../platform/http/form.ts';
import { KeyStoreFull } from '../platform/vault/key-shelf.ts';
import { TooBusy } from '../platform/vault/one-at-a-time.ts';
import type { ErrorKind } from '../ui/error-page/error-page.tsx';

export type WentWrong = { kind: ErrorKind; status: 404 | 422 | 429 | 500 | 503; log: boolean };

/** What an exception means for the person who asked: most are ours (500), some are of the request itself. */
export function whatWentWrong(error: Error): WentWrong {
  if (error instanceof UnreadableForm || error instanceof URIError)
    return { kind: 'rejected', status: 422, log: false };
  if (error instanceof TooBusy) return { kind: 'too_many', status: 503, log: true };
  if (error instanceof KeyStoreFull) return { kind: 'broken', status: 503, log: true };
  const { code } = error as { code?: string };
  // A word in an address that is no id of ours (22P02), or a character that PostgreSQL does not take (22021).
  if (code === '22P02') return { kind: 'not_found', status: 404, log: false };
  if (code === '22021' || code === '22P05') return { kind: 'rejected', status: 422, log: false };
  return { kind: 'broken', status: 500, log: true };
}

/** Where an exception came from, without its message when that may hold what somebody typed. */
export function withoutMessage(error: Error & { code?: string }): string {
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const said = error.code ? `${error.name} ${error.code}` : `${error.name}: ${error.message}`;
  return [said, ...places.slice(0, 8)].join('\n');
}

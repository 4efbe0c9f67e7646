import type { House } from '../../../platform/house.ts';
import { hashOfLinkToken } from '../../accounts/invitations/link-token.ts';
import { type SharedFigures, sharedFigures } from './queries.ts';
import { purposeOfShares } from './share-report.ts';

/** What the link with this token opens, read as the public whoever looks; null where it opens nothing. */
export async function readShared(house: House, token: string): Promise<SharedFigures | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const key = hashOfLinkToken(purposeOfShares, token);
  return (await house.db.as({ kind: 'public', key }, (tx) => sharedFigures(tx, key))) ?? null;
}

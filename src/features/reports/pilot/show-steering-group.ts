import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { freezeAgain, type GuestWish, makeGuestLink } from '../guests/guest-links.ts';
import { contentToday } from './content-today.ts';

/** Makes a link for the steering group, with the page as it may be shown today, and gives its address: told once. */
export function makeSteeringLink(
  house: House,
  by: AtWork,
  wish: Omit<GuestWish, 'email'>,
): Promise<Result<{ address: string | null }, 'no_pilot'>> {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await contentToday(tx, house, by);
    if (!content) return refused('no_pilot');
    const address = await makeGuestLink(tx, house, by, {
      ...{ kind: 'steering', wish: { ...wish, email: '' }, content },
    });
    return ok({ address });
  });
}

/** Freezes the page of the steering group anew, for all its links that stand. */
export function renewSteeringPage(house: House, by: AtWork): Promise<Result<void, 'no_pilot'>> {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await contentToday(tx, house, by);
    if (!content) return refused('no_pilot');
    await freezeAgain(tx, by, house.now(), { kind: 'steering', content });
    return ok(undefined);
  });
}

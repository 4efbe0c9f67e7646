import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { agreementInForce } from '../agreements/queries.ts';
import { organisationOf, placesOf } from '../links/queries.ts';

/** The ways that need neither an account nor a link: the coordinator enters what came. */
export const byHand = ['mail', 'paper', 'desk_hour'] as const;
export type ByHand = (typeof byHand)[number];

/** A partner, its agreement of today if any, and by which of these ways it may send people; null when it is not there. */
export function readWays(house: House, { memberId, service }: AtWork, organisationId: string) {
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    const organisation = await organisationOf(tx, service.id, organisationId);
    if (!organisation) return null;
    const today = isoDay(house.now(), service.timeZone);
    const agreement = await agreementInForce(tx, organisationId, today);
    const ways = byHand.filter((way) => agreement?.contract.ways.includes(way));
    return { organisation, agreement, ways, today, places: await placesOf(tx, organisationId) };
  });
}

export type ReadWays = NonNullable<Awaited<ReturnType<typeof readWays>>>;

import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { PartnerAtWork } from '../../partners/my-referrals/partner-at-work.ts';
import { type Published, publishedReport } from '../publishing/queries.ts';
import type { FrozenReport } from './share-report.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** With for whom it is, and what a partner was told. */
export type ReadReport = FrozenReport & Pick<Published, 'kind' | 'organisation' | 'told'>;

/** A published report of the service with its frozen body, for a coordinator of it; null where there is none of that id. */
export const readPublished = (house: House, who: AtWork, id: string): Promise<ReadReport | null> =>
  read(house, who, id, false);

/** The same for a partner: only what was published for an organisation at which he sits. */
export const readForPartner = (house: House, who: PartnerAtWork, id: string): Promise<ReadReport | null> =>
  read(house, who, id, true);

function read(house: House, who: PartnerAtWork, id: string, partner: boolean): Promise<ReadReport | null> {
  if (!uuid.test(id)) return Promise.resolve(null);
  const of = { serviceId: who.service.id, partner };
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await publishedReport(tx, of, id);
    if (!found) return null;
    const older = found.restates ? await publishedReport(tx, of, found.restates) : undefined;
    const { version, kind, organisation, told } = found;
    return {
      ...{ id, report: found.body, version, kind, organisation, told },
      ...{ publishedAt: found.published_at, restatesAt: older?.published_at ?? null },
    };
  });
}

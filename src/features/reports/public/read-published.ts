import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type Published, publishedReport } from '../publishing/queries.ts';
import type { FrozenReport } from './share-report.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A published report of the service with its frozen body, for a coordinator of it; null where there is none of that id. */
export function readPublished(
  house: House,
  who: AtWork,
  id: string,
): Promise<(FrozenReport & { kind: Published['kind'] }) | null> {
  if (!uuid.test(id)) return Promise.resolve(null);
  const of = { serviceId: who.service.id, partner: false };
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await publishedReport(tx, of, id);
    if (!found) return null;
    const older = found.restates ? await publishedReport(tx, of, found.restates) : undefined;
    return {
      ...{ id, report: found.body, version: found.version, kind: found.kind },
      ...{ publishedAt: found.published_at, restatesAt: older?.published_at ?? null },
    };
  });
}

import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { markLinkEnded, organisationOf } from './queries.ts';

/** Ends a link, and with it whoever is inside by it now. One that had ended already is left as it is. */
export function endLink(
  house: House,
  { memberId, name, service }: AtWork,
  organisationId: string,
  linkId: string,
): Promise<Result<void, 'not_there'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    if (!(await organisationOf(tx, service.id, organisationId))) return refused('not_there');
    if (!(await markLinkEnded(tx, organisationId, linkId, now))) return ok(undefined);
    await audit(tx, {
      ...{ at: now, serviceId: service.id, action: 'partner_link.end', role: 'coordinator' },
      ...{ person: { id: memberId, name }, detail: { link: linkId } },
    });
    return ok(undefined);
  });
}

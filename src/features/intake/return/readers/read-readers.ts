import { audit } from '../../../../platform/audit/queries.ts';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { House } from '../../../../platform/house.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { readsOfMyPart } from '../../../cases/reaching/readers/queries.ts';
import { openForParty } from '../../../cases/record/open-for-party.ts';
import { type PublicService, publicService } from '../../../directory/public-service.ts';
import { serviceById } from '../../../directory/queries.ts';
import { caseOfParty } from '../queries.ts';

export type Readers = {
  /** Who opened his own part, by role and local day, the newest first. */
  part: { day: string; role: string }[];
  service: PublicService | null;
};

/** Who read about a party, as far as it tells nothing of the other side (decision 0009). This look is in the trail too. */
export function readReaders(house: House, party: PartyVisitor): Promise<Readers | null> {
  const { partyId } = party;
  const now = house.now();
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    const { serviceId } = opened;
    const service = await serviceById(tx, serviceId);
    const part = await readsOfMyPart(tx, zoneOf(service?.country));
    await audit(tx, {
      at: now,
      serviceId,
      caseId: await caseOfParty(tx, partyId),
      action: 'case.read',
      person: null,
      role: 'party',
      detail: { part: partyId },
    });
    return { part, service: service ? publicService(service, now) : null };
  });
}

import { audit } from '../../../../platform/audit/queries.ts';
import { type Zone, zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { openForParty } from '../../../cases/record/open-for-party.ts';
import { serviceById } from '../../../directory/queries.ts';
import { caseOfParty } from '../../../intake/return/queries.ts';
import { endOwnConsent, type OwnConsent, ownConsents } from './queries.ts';

export type OwnConsents = {
  consents: OwnConsent[];
  serviceName: string;
  zone: Zone;
};

/** What a party agreed to; null when there is no case for him any more. This look is in the trail. */
export const readOwnConsents = (house: House, party: PartyVisitor): Promise<OwnConsents | null> =>
  inHisPlace(house, party, 'case.read', async (tx, serviceId) => {
    const service = await serviceById(tx, serviceId);
    return {
      consents: await ownConsents(tx, party.partyId),
      serviceName: service?.name ?? '',
      zone: zoneOf(service?.country),
    };
  });

/** He takes back a yes of his: from now on nothing goes by it. False where it is none of his, or was taken back before. */
export async function withdrawOwnConsent(house: House, party: PartyVisitor, id: string): Promise<boolean> {
  const done = await inHisPlace(house, party, 'consent.withdraw', (tx) =>
    endOwnConsent(tx, { id, partyId: party.partyId, now: house.now() }),
  );
  return done ?? false;
}

function inHisPlace<T>(
  house: House,
  party: PartyVisitor,
  action: string,
  work: (tx: Tx, serviceId: string) => Promise<T>,
): Promise<T | null> {
  const { partyId } = party;
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    await audit(tx, {
      ...{ at: house.now(), serviceId: opened.serviceId, caseId: await caseOfParty(tx, partyId), action },
      ...{ person: null, role: 'party', detail: { part: partyId } },
    });
    return work(tx, opened.serviceId);
  });
}

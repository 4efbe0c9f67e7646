import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { seenVersion } from '../../../cases/contacts/seen-version.ts';
import { ownParty } from '../../../cases/reaching/own-contact/queries.ts';
import { reachedOf } from '../../../cases/reaching/queries.ts';
import { type Contact, contactKey, openContact } from '../../../cases/record/contact.ts';
import { openForParty } from '../../../cases/record/open-for-party.ts';
import { type PublicService, publicService } from '../../../directory/public-service.ts';
import { serviceById } from '../../../directory/queries.ts';

export type Reach = {
  contact: Contact;
  version: string;
  /** What was sent to him, by which way and when, the newest first. */
  told: Awaited<ReturnType<typeof reachedOf>>;
  service: PublicService | null;
};

/** How a party is reached, and what reached him: from his own rows alone. Reading is in the trail. */
export function readReach(house: House, party: PartyVisitor): Promise<Reach | null> {
  const { partyId } = party;
  const now = house.now();
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    const row = opened && (await ownParty(tx, partyId));
    if (!opened || !row) return null;
    const { serviceId, record } = opened;
    const service = await serviceById(tx, serviceId);
    const told = await reachedOf(tx, partyId);
    await audit(tx, {
      at: now,
      serviceId,
      caseId: row.case_id,
      action: 'case.read',
      person: null,
      role: 'party',
      detail: { part: partyId },
    });
    const key = contactKey(record.shredKey, house.installationKey);
    return {
      contact: openContact(key, partyId, row.contact),
      version: seenVersion(row.contact),
      told,
      service: service ? publicService(service, now) : null,
    };
  });
}

import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import { isLine } from '../../../cases/agreement/read-agreements.ts';
import { currentLines } from '../../../cases/agreement/rules/agreement.ts';
import { type Contact, contactKey, openContact } from '../../../cases/record/contact.ts';
import type { Item } from '../../../cases/record/content.ts';
import { openForParty } from '../../../cases/record/open-for-party.ts';
import { itemsIn, readItems } from '../../../cases/record/record.ts';
import type { PartyStatus } from '../../../cases/rules/party-status.ts';
import type { Side } from '../../../cases/tables.ts';
import { type PublicService, publicService } from '../../../directory/public-service.ts';
import { serviceById } from '../../../directory/queries.ts';
import { ownContact, type TaskOfParty, tasksOfParty } from './queries.ts';

export type MyCase = {
  side: Side;
  status: PartyStatus;
  service: PublicService | null;
  firstContactDays: number;
  /** What he is waited for. */
  tasks: TaskOfParty[];
  /** What he wrote or said himself, oldest first. */
  own: Item[];
  agreement: Item[];
  contact: Contact | null;
};

/** What a party sees of his case: a coarse status, his own words, what both agreed. Reading is in the trail. */
export function readMyCase(house: House, party: PartyVisitor): Promise<MyCase | null> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    const { record, side, status, serviceId } = opened;
    const items = await readItems(tx, record);
    const row = await ownContact(tx, party.partyId);
    const key = contactKey(record.shredKey, house.installationKey);
    const service = await serviceById(tx, serviceId);
    const tasks = status === 'ended' ? [] : await tasksOfParty(tx, party.partyId, now);
    await audit(tx, {
      at: now,
      serviceId,
      caseId: record.caseId || null,
      action: 'case.read',
      person: null,
      role: 'party',
    });
    return {
      side,
      status,
      tasks,
      service: service ? publicService(service, now) : null,
      firstContactDays: serviceSettings(service?.settings).norms.firstContactWorkingDays,
      own: itemsIn(record, items, { kind: 'party', party: party.partyId }).filter(isOwnWords),
      agreement: currentLines(itemsIn(record, items, { kind: 'shared' }).filter(isLine)),
      contact: row ? openContact(key, party.partyId, row.contact) : null,
    };
  });
}

/** Notes of the team lie in the same compartment, but are no words of the party. */
const isOwnWords = ({ content }: Item): boolean => content.kind === 'story' || content.kind === 'message';

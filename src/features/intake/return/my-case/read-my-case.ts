import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { PartyVisitor } from '../../../accounts/access/visitor.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import { type Contact, contactKey, openContact } from '../../../cases/record/contact.ts';
import type { Item } from '../../../cases/record/content.ts';
import { itemsIn, type OpenRecord, openRecord, readItems } from '../../../cases/record/record.ts';
import { type PartyStatus, partyStatus } from '../../../cases/rules/party-status.ts';
import type { Side } from '../../../cases/tables.ts';
import { type PublicService, publicService } from '../../../directory/public-service.ts';
import { serviceById } from '../../../directory/queries.ts';
import { ownContact, stageForParty } from './queries.ts';

export type MyCase = {
  side: Side;
  status: PartyStatus;
  service: PublicService | null;
  firstContactDays: number;
  /** What he wrote or said himself, oldest first. */
  own: Item[];
  agreement: Item[];
  contact: Contact | null;
};

type OpenedForParty = { record: OpenRecord; side: Side; status: PartyStatus; serviceId: string };

/** The record as the party opens it with his own key; null when the case was forgotten or is none of his any more. */
export async function openForParty(
  tx: Tx,
  house: House,
  party: PartyVisitor,
): Promise<OpenedForParty | null> {
  const found = await stageForParty(tx);
  const shredKey = found && (await house.keyStore.get(found.shred_key));
  if (!found || !shredKey) return null;
  const state = {
    stage: found.stage,
    cameFrom: found.came_from,
    withdrawnBy: found.withdrawn_by,
    secondPartyKnows: found.second_party_knows,
    reopenedBy: found.reopened_by,
  };
  const status = partyStatus(state, found.side === 'first' ? 'A' : 'B');
  if (status === null) return null;
  const record = await openRecord(tx, null, shredKey, [{ holderId: party.partyId, keys: party.keys }]);
  return { record, side: found.side, status, serviceId: found.service_id };
}

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
      service: service ? publicService(service, now) : null,
      firstContactDays: serviceSettings(service?.settings).norms.firstContactWorkingDays,
      own: itemsIn(record, items, { kind: 'party', side }).filter(isOwnWords),
      agreement: itemsIn(record, items, { kind: 'shared' }).filter(
        (item) => item.content.kind === 'agreement_line',
      ),
      contact: row ? openContact(key, party.partyId, row.contact) : null,
    };
  });
}

/** Notes of the team lie in the same compartment, but are no words of the party. */
const isOwnWords = ({ content }: Item): boolean => content.kind === 'story' || content.kind === 'message';

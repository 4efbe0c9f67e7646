import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import { serviceById } from '../../directory/queries.ts';
import type { Content } from '../record/content.ts';
import { openForParty } from '../record/open-for-party.ts';
import { readItems } from '../record/record.ts';
import { ownCopies, ownOffers, updateRead } from './queries.ts';
import { wordsOf } from './words.ts';

export type OwnWords = {
  serviceName: string;
  /** For him the case is over: he reads, and can still take back. */
  ended: boolean;
  /** His own words that may be told, or wait for his answer. */
  own: { id: string; words: string; state: 'asked' | 'agreed' | 'refused' | 'taken_back' }[];
  /** What he was handed of the other. */
  received: { id: string; words: string; at: Date; answer: Extract<Content, { kind: 'answer' }> | null }[];
};

/**
 * What a party sees of the ledger: his own half and what he was handed. That he read it is written down first, for the
 * team alone; of what the other does with his words there is nothing here.
 */
export function readOwnWords(house: House, party: PartyVisitor): Promise<OwnWords | null> {
  const now = house.now();
  const { partyId } = party;
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    const { record, serviceId, status } = opened;
    await updateRead(tx, { partyId }, { how: 'on_screen', by: null, at: now });
    const [service, offers, copies, items] = await Promise.all([
      serviceById(tx, serviceId),
      ownOffers(tx, partyId),
      ownCopies(tx, partyId),
      readItems(tx, record),
    ]);
    await audit(tx, {
      ...{ at: now, serviceId, caseId: record.caseId || null },
      ...{ action: 'case.read', person: null, role: 'party' },
    });
    const item = (id: string | null) => items.find((one) => one.id === id);
    const answerTo = (id: string | null) => {
      const content = item(id)?.content;
      return content?.kind === 'answer' ? content : null;
    };
    return {
      serviceName: service?.name ?? '',
      ended: status === 'ended',
      own: offers
        // The words of a first contact are written down with that contact: shown here, they would tell of it.
        .filter((offer) => !offer.replaced && item(offer.item_id)?.content.kind === 'words')
        .map((offer) => ({
          id: offer.id,
          words: wordsOf(item(offer.item_id)),
          state: offer.taken_back_at ? 'taken_back' : (offer.answered ?? 'asked'),
        })),
      received: copies.map((copy) => ({
        id: copy.id,
        words: wordsOf(item(copy.item_id)),
        at: copy.received_at,
        answer: answerTo(copy.answer_item),
      })),
    };
  });
}

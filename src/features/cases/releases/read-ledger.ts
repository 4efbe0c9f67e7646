import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditRead } from '../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import type { Content, Item } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { partiesIn } from '../record/parties/parties.ts';
import { readItems } from '../record/record.ts';
import type { PartySide } from '../tables.ts';
import { copiesOf, namesOf, offersOf } from './queries.ts';
import { wordsOf } from './words.ts';

type OfferRow = Awaited<ReturnType<typeof offersOf>>[number];
type CopyRow = Awaited<ReturnType<typeof copiesOf>>[number];
export type LedgerCopy = CopyRow & { answer: Extract<Content, { kind: 'answer' }> | null };
/** One wording with all that became of it. */
export type LedgerLine = OfferRow & { words: string; copies: LedgerCopy[] };
export type LedgerParty = { id: string; side: PartySide; name: string };

export type Ledger = {
  row: CaseRowRead;
  parties: LedgerParty[];
  lines: LedgerLine[];
  /** Names of the members who wrote something down. */
  names: Map<string, string>;
};

/** Reads the whole ledger of a case as its team sees it, and says so in the trail; nothing when it is not his. */
export function readLedger(house: House, who: AtWork, number: string): Promise<Ledger | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    const record = await openForMember(tx, house, who, row);
    const [parties, items, offers, copies] = await Promise.all([
      partiesIn(tx, house, row.id, record.shredKey),
      readItems(tx, record),
      offersOf(tx, row.id),
      copiesOf(tx, row.id),
      auditRead(tx, who, row, house.now()),
    ]);
    const byId = new Map(items.map((item) => [item.id, item]));
    const lines = offers.map((offer) => ({
      ...offer,
      words: wordsOf(byId.get(offer.item_id)),
      copies: copies
        .filter((copy) => copy.offered_id === offer.id)
        .map((copy) => ({ ...copy, answer: answerIn(byId, copy.answer_item) })),
    }));
    const members = lines.flatMap((line) => [line.offered_by, line.answered_by, line.taken_back_by]);
    const tellers = copies.flatMap((copy) => [copy.released_by, copy.read_by, copy.answered_by]);
    const names = await namesOf(tx, [...new Set([...members, ...tellers].filter((id) => id !== null))]);
    return {
      row,
      lines,
      parties: parties.map(({ id, side, contact }) => ({ id, side, name: contact.name })),
      names: new Map(names.map(({ id, name }) => [id, name])),
    };
  });
}

function answerIn(items: Map<string, Item>, id: string | null): LedgerCopy['answer'] {
  const content = id === null ? undefined : items.get(id)?.content;
  return content?.kind === 'answer' ? content : null;
}

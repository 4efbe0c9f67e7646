import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditRead } from '../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import type { AgreementText, Content, Item, LineOf } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { partiesIn } from '../record/parties/parties.ts';
import { itemsIn, readItems } from '../record/record.ts';
import { copiesOf, offersOf } from '../releases/queries.ts';
import { wordsOf } from '../releases/words.ts';
import type { PartySide } from '../tables.ts';
import { latestDraft } from './draft.ts';
import { signaturesOf, signersOf, versionsOf } from './queries.ts';
import { currentLines } from './rules/agreement.ts';

type Kind<K extends Content['kind']> = Extract<Content, { kind: K }>;
export type AgreementParty = { id: string; side: PartySide; name: string; signs: boolean };
export type AgreementVersion = Awaited<ReturnType<typeof versionsOf>>[number] & {
  lines: AgreementText[];
  signatures: (Awaited<ReturnType<typeof signaturesOf>>[number] & {
    name: string;
    paper: string;
    scan?: string;
  })[];
};
export type AgreementsSeen = {
  row: CaseRowRead;
  parties: AgreementParty[];
  draft: { id: string; lines: AgreementText[] } | null;
  /** Words that were answered with yes, as lines that a draft can take over. */
  accepted: (AgreementText & { words: string })[];
  versions: AgreementVersion[];
  /** The lines that hold, each with what the parties said of it last. */
  lines: {
    id: string;
    content: Kind<'agreement_line'>;
    said: { party: string; said: Kind<'kept_answer'> }[];
  }[];
};

/** What the team sees of a case’s agreements, from draft to what became of each line; it stands in the trail. */
export function readAgreements(house: House, who: AtWork, number: string): Promise<AgreementsSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    const record = await openForMember(tx, house, who, row);
    const [parties, items, versions, signers, offers, copies] = await Promise.all([
      partiesIn(tx, house, row.id, record.shredKey),
      readItems(tx, record),
      versionsOf(tx, row.id),
      signersOf(tx, row.id),
      offersOf(tx, row.id),
      copiesOf(tx, row.id),
      auditRead(tx, who, row, house.now()),
    ]);
    const byId = new Map(items.map((item) => [item.id, item]));
    const signed = await Promise.all(versions.map((version) => signaturesOf(tx, version.id)));
    const draft = latestDraft(record, items);
    return {
      row,
      parties: parties.map(({ id, side, contact }) => ({
        ...{ id, side, name: contact.name },
        signs: signers.some((signer) => signer.id === id),
      })),
      draft: draft && { id: draft.id, lines: draft.content.lines },
      accepted: offers
        .filter((offer) => !offer.taken_back_at && !offer.replaced)
        .filter((offer) =>
          copies.some((copy) => copy.offered_id === offer.id && saidYes(byId, copy.answer_item)),
        )
        .map((offer) => ({
          who: whoOf(parties.find(({ id }) => id === offer.from_party)?.side),
          what: wordsOf(byId.get(offer.item_id)),
          ...{ by: '', words: offer.id },
        })),
      versions: versions.map((version, index) => ({
        ...version,
        lines: textOf(byId.get(version.item_id)),
        signatures: (signed[index] ?? []).map((one) => ({ ...one, ...namedIn(byId.get(one.item_id)) })),
      })),
      lines: currentLines(itemsIn(record, items, { kind: 'shared' }).filter(isLine)).map(
        ({ id, content }) => ({
          ...{ id, content },
          said: parties.flatMap((party) => {
            const said = saidOf(itemsIn(record, items, { kind: 'party', party: party.id }), id);
            return said ? [{ party: party.id, said }] : [];
          }),
        }),
      ),
    };
  });
}

type LineItem = Item & { content: Kind<'agreement_line'> };
export const isLine = (item: Item): item is LineItem => item.content.kind === 'agreement_line';

/** What was said last of a line, among the items of one party. */
export function saidOf(items: Item[], line: string): Kind<'kept_answer'> | null {
  const content = items.findLast(
    (item) => item.content.kind === 'kept_answer' && item.content.line === line,
  )?.content;
  return content?.kind === 'kept_answer' ? content : null;
}

export function textOf(item: Item | undefined): AgreementText[] {
  return item?.content.kind === 'agreement_text' ? item.content.lines : [];
}

const whoOf = (side: PartySide | undefined): LineOf =>
  side === 'first' || side === 'second' ? side : 'both';

function namedIn(item: Item | undefined): { name: string; paper: string; scan?: string } {
  return item?.content.kind === 'signature' ? item.content : { name: '', paper: '' };
}

function saidYes(items: Map<string, Item>, id: string | null): boolean {
  const content = id === null ? undefined : items.get(id)?.content;
  return content?.kind === 'answer' && content.answer === 'yes';
}

import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import { serviceById } from '../../directory/queries.ts';
import type { AgreementText, LineOf } from '../record/content.ts';
import { openForParty } from '../record/open-for-party.ts';
import { itemsIn, readItems } from '../record/record.ts';
import type { PartySide } from '../tables.ts';
import type { Kept } from './kept.ts';
import { signaturesOf, versionsOf } from './queries.ts';
import { isLine, saidOf, textOf } from './read-agreements.ts';
import { currentLines } from './rules/agreement.ts';

/** As the reader takes it: what he does himself, the other, or all. */
export type WhoForReader = 'you' | 'other' | 'both';
export type OwnLine = { who: WhoForReader; what: string; by: string };

export type OwnAgreement = {
  serviceName: string;
  country: 'be' | 'nl' | undefined;
  ended: boolean;
  /** What lies before him to sign, with his own signature and nobody else’s. */
  toSign: { id: string; version: number; lines: OwnLine[]; signed: { name: string; at: Date } | null } | null;
  /** What holds: all have signed, as the team told everybody. */
  holds: {
    agreedOn: Date | null;
    lines: (OwnLine & { id: string; said: { kept: Kept; text: string } | null })[];
  };
};

/** A party’s agreement: what he may sign, what holds, and what he said of it. Whether the other signed is not in it. */
export function readOwnAgreement(house: House, party: PartyVisitor): Promise<OwnAgreement | null> {
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    const { record, side, serviceId, status } = opened;
    const [service, items, versions] = await Promise.all([
      serviceById(tx, serviceId),
      readItems(tx, record),
      versionsOf(tx, record.caseId),
    ]);
    await audit(tx, {
      ...{ at: house.now(), serviceId, caseId: record.caseId || null },
      ...{ action: 'case.read', person: null, role: 'party' },
    });
    const own = itemsIn(record, items, { kind: 'party', party: party.partyId });
    const shared = itemsIn(record, items, { kind: 'shared' });
    const open = versions.findLast((version) => !version.replaced_at && !version.concluded_at);
    const [signature] = open ? await signaturesOf(tx, open.id) : [];
    const signed = own.find(({ id }) => id === signature?.item_id)?.content;
    const lines = currentLines(shared.filter(isLine));
    return {
      ...{ serviceName: service?.name ?? '', country: service?.country, ended: status === 'ended' },
      toSign: open
        ? {
            ...{ id: open.id, version: open.version },
            lines: textOf(shared.find(({ id }) => id === open.item_id)).map((line) => forReader(line, side)),
            signed:
              signature && signed?.kind === 'signature'
                ? { name: signed.name, at: signature.signed_at }
                : null,
          }
        : null,
      holds: {
        agreedOn: lines[0]?.writtenAt ?? null,
        lines: lines.map(({ id, content }) => ({
          ...forReader(content, side),
          id,
          said: saidOf(own, id),
        })),
      },
    };
  });
}

/** A line as its reader takes it: he never reads which side of the case he is. */
export const forReader = ({ who, what, by }: Omit<AgreementText, 'words'>, side: PartySide): OwnLine => ({
  ...{ what, by, who: whoFor(who, side) },
});

const whoFor = (who: LineOf, side: PartySide): WhoForReader =>
  who === 'both' ? 'both' : who === side ? 'you' : 'other';

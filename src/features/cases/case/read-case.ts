import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import type { Item } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { writersOf } from '../record/queries.ts';
import { itemsIn, readItems } from '../record/record.ts';
import { type EarlierSeen, earlierSeenBy } from '../search/earlier-seen.ts';
import { eventsOf } from '../steps/queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { agreementLinesOf, mediatorsOf } from './queries.ts';

/** Everything that a member of the case sees of it. */
export type CaseSeen = {
  row: CaseRowRead;
  /** Who asked first; in a conflict between two, two. */
  parties: Party[];
  items: { first: Item[]; second: Item[]; team: Item[]; shared: Item[] };
  events: Awaited<ReturnType<typeof eventsOf>>;
  mediators: Awaited<ReturnType<typeof mediatorsOf>>;
  lines: Map<string, { due_on: string | null; kept: 'yes' | 'partly' | 'no' | null }>;
  names: Map<string, string>;
  /** Cases in which somebody of this case may have been before, as far as this member may know of them. */
  earlier: EarlierSeen;
};

/** Reads a case as this member may see it, and says so in the trail; nothing when it is not his. */
export function readCase(house: House, who: AtWork, number: string): Promise<CaseSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    // What does not wait for each other is asked together.
    const [opened, events, names, lines, mediators, earlier] = await Promise.all([
      openAll(tx, house, who, row),
      eventsOf(tx, row.id),
      writersOf(tx, row.id),
      agreementLinesOf(tx, row.id),
      mediatorsOf(tx, row.id),
      earlierSeenBy(tx, who, row),
      auditRead(tx, who, row, house.now()),
    ]);
    return {
      ...{ row, events, mediators, earlier },
      ...opened,
      lines: new Map(lines.map((line) => [line.item_id, line])),
      names: new Map(names.map((name) => [name.id, name.name])),
    };
  });
}

/** What is sealed in a case, opened: who its parties are, and the items in each place of its record. */
async function openAll(tx: Tx, house: House, who: AtWork, row: CaseRowRead) {
  const record = await openForMember(tx, house, who, row);
  const [items, parties] = await Promise.all([
    readItems(tx, record),
    partiesIn(tx, house, row.id, record.shredKey),
  ]);
  return {
    parties,
    items: {
      first: itemsIn(record, items, { kind: 'party', side: 'first' }),
      second: itemsIn(record, items, { kind: 'party', side: 'second' }),
      team: itemsIn(record, items, { kind: 'team' }),
      shared: itemsIn(record, items, { kind: 'shared' }),
    },
  };
}

/** Every read of a case stands in the trail, with who and in which role. */
export function auditRead(
  tx: Tx,
  who: AtWork,
  row: { id: string; service_id: string },
  now: Date,
): Promise<void> {
  return audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: 'case.read',
    person: { id: who.memberId, name: who.name },
    role: roleAtWork(who),
  });
}

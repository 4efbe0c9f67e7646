import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Item } from '../record/content.ts';
import { itemsIn, readItems, writeItem } from '../record/record.ts';
import { inCase, inOwnCase } from '../releases/at-case.ts';
import type { RecordedWay } from '../releases/tables.ts';
import type { Kept } from './kept.ts';

export type Report = { id: string; line: string; kept: Kept; text: string };

/** A party says of one line whether it is kept. His answer lies with him; what stands beside the line is set by the team. */
export function reportKept(
  house: House,
  party: PartyVisitor,
  given: Report,
): Promise<Result<null, 'not_there' | 'no_case' | 'ended'>> {
  return inOwnCase(house, party, {}, async ({ tx, record, partyId, now }) => {
    const items = itemsIn(record, await readItems(tx, record), { kind: 'shared' });
    if (!hasLine(items, given.line)) return refused('not_there');
    const { id, ...said } = given;
    const content = { kind: 'kept_answer', ...said } as const;
    const item = { id, content, author: { role: 'party', id: partyId }, now };
    const isNew = await writeItem(tx, record, { kind: 'party', party: partyId }, item);
    return {
      value: null,
      done: isNew ? { action: 'case.kept_reported', detail: { how: 'on_screen' } } : null,
    };
  });
}

/** A member writes down what a party told him of one line. */
export function recordReport(
  house: House,
  who: AtWork,
  given: Report & { number: string; party: string; how: RecordedWay },
): Promise<Result<null, 'not_there' | 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async ({ tx, record, author, now }) => {
    const items = itemsIn(record, await readItems(tx, record), { kind: 'shared' });
    const place = { kind: 'party', party: given.party } as const;
    const hers = record.compartments.some((one) => one.partyId === given.party);
    if (!hers || !hasLine(items, given.line)) return refused('not_there');
    const content = { kind: 'kept_answer', line: given.line, kept: given.kept, text: given.text } as const;
    const isNew = await writeItem(tx, record, place, { id: given.id, content, author, now });
    return { value: null, done: isNew ? { action: 'case.kept_reported', detail: { how: given.how } } : null };
  });
}

const hasLine = (items: Item[], line: string) =>
  items.some(({ id, content }) => id === line && content.kind === 'agreement_line');

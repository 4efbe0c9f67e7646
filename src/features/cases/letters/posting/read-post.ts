import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { type Desk, openDesk } from '../making/open-desk.ts';
import { composeKept } from '../making/print-again.ts';
import { type LetterToPost, lettersPosted, lettersToPost } from '../queries.ts';
import type { Composed } from '../rules/compose-letter.ts';
import { numberOfCase } from './queries.ts';

/** A letter that waits for the post; without words where its party wants no letters any more, or where its words are gone. */
export type WaitingLetter = { row: LetterToPost; number: string; name: string; letter: Composed | null };
export type Post = {
  waiting: WaitingLetter[];
  posted: Awaited<ReturnType<typeof lettersPosted>>;
  window: 'left' | 'right';
};

/** What a service has to post, in the order in which it is printed: by postcode, as the post likes it; and what it posted. */
export function readPost(house: House, who: AtWork): Promise<Post> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const rows = await lettersToPost(tx, who.service.id);
    const desks = new Map<string, Desk | null>();
    const waiting: WaitingLetter[] = [];
    for (const row of rows) {
      if (!desks.has(row.case_id)) desks.set(row.case_id, await deskOf(tx, house, who, row.case_id));
      const desk = desks.get(row.case_id);
      if (!desk) continue;
      const name = desk.parties.find(({ id }) => id === row.party_id)?.contact.name ?? '';
      waiting.push({ row, name, number: desk.row.number, letter: await composeKept(tx, desk, row) });
    }
    const [desk] = [...desks.values()].filter((one) => one !== null);
    const addressOf = ({ letter }: WaitingLetter) => letter?.to.at(-1) ?? '';
    return {
      waiting: waiting.sort((a, b) => addressOf(a).localeCompare(addressOf(b))),
      posted: await lettersPosted(tx, who.service.id),
      window: desk?.sender.window ?? 'left',
    };
  });
}

async function deskOf(tx: Tx, house: House, who: AtWork, caseId: string): Promise<Desk | null> {
  const number = await numberOfCase(tx, caseId);
  return number === null ? null : openDesk(tx, house, who, number);
}

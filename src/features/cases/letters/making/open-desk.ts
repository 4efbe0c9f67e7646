import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { auditRead } from '../../case/read-case.ts';
import { type ContactPerson, personsIn } from '../../contact-persons/contact-person.ts';
import { caseNumbered } from '../../queries.ts';
import { openForMember } from '../../record/open-for-member.ts';
import { type Party, partiesIn } from '../../record/parties/parties.ts';
import { readItems } from '../../record/record.ts';
import { takenBackIn } from '../queries.ts';
import { type LetterLanguage, ourLetterLanguages } from '../rules/letter-languages.ts';
import { type Sender, senderOf } from '../rules/sender.ts';
import { senderRow } from '../sender/queries.ts';
import { addedLanguages } from '../templates/queries.ts';
import type { CaseOpened } from './facts-of-case.ts';

/** A case with its parties open on the desk, and how its service writes. */
export type Desk = CaseOpened & {
  parties: Party[];
  /** Parents, and who represents a party. */
  persons: ContactPerson[];
  sender: Sender;
  languages: LetterLanguage[];
};

/** Opens a case for whoever makes letters in it, and says so in the trail; null when it is not his. */
export async function openDesk(tx: Tx, house: House, who: AtWork, number: string): Promise<Desk | null> {
  const row = await caseNumbered(tx, who, number);
  if (!row) return null;
  const record = await openForMember(tx, house, who, row);
  const [items, takenBack, parties, persons, service, added] = await Promise.all([
    readItems(tx, record),
    takenBackIn(tx, row.id),
    partiesIn(tx, house, row.id, record.shredKey),
    personsIn(tx, house, row.id, record.shredKey),
    senderRow(tx, row.service_id),
    addedLanguages(tx, row.service_id),
    auditRead(tx, who, row, house.now()),
  ]);
  const { facts, ...own } = service;
  return {
    ...{ row, record, parties, persons },
    items: items.filter(({ id }) => !takenBack.has(id)),
    zone: who.service.timeZone,
    sender: senderOf(own, facts),
    languages: allLanguages(added),
  };
}

/** Ours and those that the service added; an added one with a tag of ours is left out. */
export const allLanguages = (added: readonly LetterLanguage[]): LetterLanguage[] => [
  ...ourLetterLanguages,
  ...added.filter(({ tag }) => ourLetterLanguages.every((own) => own.tag !== tag)),
];

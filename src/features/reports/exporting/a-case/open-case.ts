import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { SealBroken } from '../../../../platform/vault/seal.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { mediatorsOf } from '../../../cases/case/queries.ts';
import { auditRead } from '../../../cases/case/read-case.ts';
import { personsIn } from '../../../cases/contact-persons/contact-person.ts';
import type { FileContent } from '../../../cases/files/attach-file.ts';
import type { LetterLanguage } from '../../../cases/letters/rules/letter-languages.ts';
import type { Sender } from '../../../cases/letters/rules/sender.ts';
import { type CaseRowRead, caseNumbered } from '../../../cases/queries.ts';
import type { Item } from '../../../cases/record/content.ts';
import { openForMember } from '../../../cases/record/open-for-member.ts';
import { partiesIn } from '../../../cases/record/parties/parties.ts';
import { writersOf } from '../../../cases/record/queries.ts';
import { type OpenRecord, readItems } from '../../../cases/record/record.ts';
import { eventsOf } from '../../../cases/steps/queries.ts';
import { openPerson } from '../../../partners/referring/person.ts';
import type { RowOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { CaseRows } from '../writing/book.ts';
import { caseRow, itemRow, type Named, named, partyRow, personRow, placeOf } from './case-rows.ts';
import { letterRows } from './letter-rows.ts';
import { plainPartsOf, referralsOf } from './queries.ts';

/** How the service writes: for the words of its letters. */
export type Letterhead = { sender: Sender; languages: LetterLanguage[] };

export type CaseOpened = {
  rows: CaseRows;
  /** Its files, whose bytes are read one after the other. */
  files: { id: string; place: string; content: FileContent }[];
  problems: Problem[];
};

/** One case with all that is in it, in a transaction of its own; that it was read stands in the trail. */
export async function openCase(
  house: House,
  who: AtWork,
  number: string,
  head: Letterhead,
): Promise<Result<CaseOpened, Problem['why']>> {
  try {
    return await house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
      const row = await caseNumbered(tx, who, number);
      if (!row) return refused('gone');
      if (!(await house.keyStore.get(row.shred_key))) return refused('no_key');
      return ok(await rowsOf(tx, house, who, row, head));
    });
  } catch (error) {
    if (error instanceof SealBroken) return refused('damaged');
    throw error;
  }
}

async function rowsOf(
  tx: Tx,
  house: House,
  who: AtWork,
  row: CaseRowRead,
  head: Letterhead,
): Promise<CaseOpened> {
  const record = await openForMember(tx, house, who, row);
  const { number } = row;
  const [items, all, persons, writers, events, plain, mediators, referrals] = await Promise.all([
    readItems(tx, record),
    partiesIn(tx, house, row.id, record.shredKey),
    personsIn(tx, house, row.id, record.shredKey),
    writersOf(tx, row.id),
    eventsOf(tx, row.id),
    plainPartsOf(tx, row.id),
    mediatorsOf(tx, row.id),
    referralsOf(tx, row.id),
    auditRead(tx, who, row, house.now()),
  ]);
  const parties = named(all);
  const desk = { row, record, items, parties: all, persons, zone: who.service.timeZone, ...head };
  const letters = await letterRows(tx, desk, parties);
  const names = new Map(writers.map(({ id, name }) => [id, name]));
  const homeOf = (id: string) => plain.homes.find(({ party_id }) => party_id === id);
  return {
    rows: {
      'cases.csv': [caseRow(row)],
      'parties.csv': parties.map((one) => partyRow(number, one, homeOf(one.party.id))),
      'contact-persons.csv': persons.map((one) => personRow(number, one, parties)),
      'items.csv': itemRows(number, record, items, { parties, names }),
      'files.csv': [],
      'events.csv': events.map(({ step, from_stage, to_stage, happened_at, role, facts, member_id }) => ({
        ...{ case: number, step, from_stage, to_stage, happened_at, role, facts },
        member: names.get(member_id ?? '') ?? '',
      })),
      'agreement-lines.csv': lineRows(number, plain.lines, items),
      'letters.csv': letters.rows,
      'mediators-of-cases.csv': mediators.map(({ name: member, ...asked }) => ({
        case: number,
        member,
        ...asked,
      })),
      'referrals.csv': referrals.map(({ person, ...sent }) => {
        const { ownReference: own_reference, ...typed } = openPerson(record.shredKey, sent.id, person);
        return { case: number, ...sent, ...typed, own_reference };
      }),
      'milestones.csv': plain.milestone
        ? [{ ...(plain.milestone as RowOf<'milestones.csv'>), case: number }]
        : [],
    },
    files: filesIn(record, items, parties),
    problems: letters.problems,
  };
}

const itemRows = (
  number: string,
  record: OpenRecord,
  items: readonly Item[],
  { parties, names }: { parties: readonly Named[]; names: ReadonlyMap<string, string> },
): RowOf<'items.csv'>[] =>
  items.map((item) =>
    itemRow(number, item, {
      place: placeOf(record, item.compartmentId, parties),
      author: names.get(item.authorId ?? '') ?? '',
    }),
  );

type Line = { item_id: string; due_on: string | null; kept: string | null; ended_at: Date | null };

const lineRows = (
  number: string,
  lines: readonly Line[],
  items: readonly Item[],
): RowOf<'agreement-lines.csv'>[] =>
  lines.map(({ item_id: item, due_on, kept, ended_at }) => {
    const content = items.find(({ id }) => id === item)?.content;
    const words = content?.kind === 'agreement_line' ? content : { who: '', what: '' };
    return { case: number, item, who: words.who, what: words.what, due_on, kept, ended_at };
  });

const filesIn = (
  record: OpenRecord,
  items: readonly Item[],
  parties: readonly Named[],
): CaseOpened['files'] =>
  items.flatMap(({ id, compartmentId, content }) =>
    content.kind === 'file' ? [{ id, place: placeOf(record, compartmentId, parties), content }] : [],
  );

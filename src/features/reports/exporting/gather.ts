import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { CaseRowRead } from '../../cases/queries.ts';
import { openForMember } from '../../cases/record/open-for-member.ts';
import { type Party, partiesIn } from '../../cases/record/parties/parties.ts';
import { writersOf } from '../../cases/record/queries.ts';
import { type OpenRecord, readItems } from '../../cases/record/record.ts';
import type { FileName, RowOf } from './files.ts';
import { casesToExport, plainPartsOf } from './queries.ts';

export type Gathered = { [Name in FileName]: RowOf<Name>[] };

/** All cases of the service with all that is in them, opened with this coordinator’s keys. */
export async function gather(tx: Tx, house: House, who: AtWork): Promise<Gathered> {
  const all: Gathered = {
    ...{ 'cases.csv': [], 'parties.csv': [], 'items.csv': [], 'events.csv': [] },
    ...{ 'agreement-lines.csv': [], 'milestones.csv': [] },
  };
  for (const row of await casesToExport(tx, who)) await addCase(tx, house, who, row, all);
  return all;
}

async function addCase(tx: Tx, house: House, who: AtWork, row: CaseRowRead, all: Gathered): Promise<void> {
  const record = await openForMember(tx, house, who, row);
  const parties = named(await partiesIn(tx, house, row.id, record.shredKey));
  const { events, lines, milestone, homes } = await plainPartsOf(tx, row.id);
  all['cases.csv'].push(
    pick(row, [
      'number',
      'type',
      'stage',
      'outcome',
      'mode',
      'subject',
      'sub_subject',
      'own_codes',
      'relation',
      'channel',
      'referrer_type',
      'district',
      'language',
      'requested_at',
      'first_contact_at',
      'closed_at',
      'due_on',
      'due_kind',
      'safety_flag',
    ]),
  );
  for (const { party, name } of parties) {
    const home = homes.find((one) => one.party_id === party.id);
    all['parties.csv'].push(partyRow(row.number, name, party, home));
  }
  await addItems(tx, record, { number: row.number, parties }, all);
  for (const event of events)
    all['events.csv'].push({
      case: row.number,
      ...pick(event, ['step', 'from_stage', 'to_stage', 'happened_at', 'role', 'facts']),
    });
  for (const { item_id: item, due_on, kept, ended_at } of lines)
    all['agreement-lines.csv'].push({ case: row.number, item, due_on, kept, ended_at });
  if (milestone) {
    const {
      case_id: _case,
      service_id: _service,
      ...reached
    } = milestone as RowOf<'milestones.csv'> & Record<string, unknown>;
    all['milestones.csv'].push({ ...(reached as RowOf<'milestones.csv'>), case: row.number });
  }
}

type Named = { party: Party; name: string };

/** Two parties are first and second; the others of a community case are counted. */
function named(parties: readonly Party[]): Named[] {
  let others = 0;
  return parties.map((party) => {
    if (party.side !== 'other') return { party, name: party.side };
    others += 1;
    return { party, name: `other ${others}` };
  });
}

async function addItems(
  tx: Tx,
  record: OpenRecord,
  of: { number: string; parties: readonly Named[] },
  all: Gathered,
): Promise<void> {
  const names = new Map((await writersOf(tx, record.caseId)).map(({ id, name }) => [id, name]));
  for (const item of await readItems(tx, record)) {
    const place = record.compartments.find(({ id }) => id === item.compartmentId);
    const owner = of.parties.find(({ party }) => party.id === place?.partyId);
    all['items.csv'].push({
      ...{ case: of.number, id: item.id, place: owner?.name ?? place?.kind ?? '', kind: item.content.kind },
      ...{ written_at: item.writtenAt, author_role: item.authorRole },
      author: item.authorRole === 'party' ? '' : (names.get(item.authorId ?? '') ?? ''),
      text: 'text' in item.content ? item.content.text : '',
      content: item.content,
    });
  }
}

function partyRow(
  number: string,
  name: string,
  { contact, standing }: Party,
  home: Record<string, unknown> | undefined,
): RowOf<'parties.csv'> {
  const { rules, street, house, postcode, place, phone, email, language } = contact;
  const { party_id: _p, case_id: _c, service_id: _s, ...known } = home ?? {};
  return {
    ...{
      case: number,
      party: name,
      name: contact.name,
      street,
      house,
      postcode,
      place,
      phone,
      email,
      language,
    },
    ...{ never_ring: rules.neverRing, no_letters: rules.noLetters, no_mail: rules.noMail },
    ...{ contact_words: rules.words, standing: standing?.standing ?? '', home: home ? known : '' },
  };
}

const pick = <Row extends object, Key extends keyof Row>(row: Row, keys: readonly Key[]): Pick<Row, Key> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;

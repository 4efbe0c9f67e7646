import { audit } from '../../../platform/audit/queries.ts';
import { type Zone, zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { serviceById } from '../../directory/queries.ts';
import { auditRead } from '../case/read-case.ts';
import { caseNumbered } from '../queries.ts';
import { auditPartRead } from '../reaching/readers/audit-part-read.ts';
import type { Item } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { openForParty } from '../record/open-for-party.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { writersOf } from '../record/queries.ts';
import { itemsIn, type OpenRecord, type Place, readItems } from '../record/record.ts';
import { serviceOf } from '../steps/queries.ts';
import { type FileContent, type OpenedFile, openFile } from './attach-file.ts';

/** A file as a page lists it: never its key. */
export type FileLine = Pick<Item, 'id' | 'authorRole' | 'authorId' | 'writtenAt'> & Omit<FileContent, 'key'>;

export type FilesOfCase = {
  closed: boolean;
  parties: { party: Party; files: FileLine[] }[];
  team: FileLine[];
  shared: FileLine[];
  names: Map<string, string>;
  mostMegabytes: number;
};

/** The files of a case by whose they are, for a member who may see it; reading is in the trail. */
export function filesForTeam(house: House, who: AtWork, number: string): Promise<FilesOfCase | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    const record = await openForMember(tx, house, who, row);
    const items = await readItems(tx, record);
    const parties = await partiesIn(tx, house, row.id, record.shredKey);
    const names = await writersOf(tx, row.id);
    await auditRead(tx, who, row, house.now());
    return {
      closed: row.stage === 'closed',
      parties: parties.map((party) => ({
        party,
        files: linesIn(record, items, { kind: 'party', party: party.id }),
      })),
      team: linesIn(record, items, { kind: 'team' }),
      shared: linesIn(record, items, { kind: 'shared' }),
      names: new Map(names.map(({ id, name }) => [id, name])),
      mostMegabytes: serviceSettings((await serviceOf(tx, row.service_id)).settings).files.mostMegabytes,
    };
  });
}

export type FilesOfParty = {
  own: FileLine[];
  shared: FileLine[];
  mostMegabytes: number;
  zone: Zone;
  serviceName: string | undefined;
};

/** The files that a party may open by his code: his own, and what is shared. Reading is in the trail. */
export function filesForParty(house: House, party: PartyVisitor): Promise<FilesOfParty | null> {
  return asParty(house, party, async (tx, record, serviceId) => {
    const items = await readItems(tx, record);
    const service = await serviceById(tx, serviceId);
    return {
      own: linesIn(record, items, { kind: 'party', party: party.partyId }),
      shared: linesIn(record, items, { kind: 'shared' }),
      mostMegabytes: serviceSettings(service?.settings).files.mostMegabytes,
      zone: zoneOf(service?.country),
      serviceName: service?.name,
    };
  });
}

/** One file with its bytes for a member; null when the case or the file is not his to open. */
export function fileForTeam(
  house: House,
  who: AtWork,
  of: { number: string; id: string },
): Promise<OpenedFile | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, of.number);
    if (!row) return null;
    const record = await openForMember(tx, house, who, row);
    const file = await openFile(tx, record, of.id);
    const partyId = record.compartments.find(({ id }) => id === file?.compartmentId)?.partyId;
    if (file && partyId) await auditPartRead(tx, who, { row, partyId }, house.now());
    else if (file) await auditRead(tx, who, row, house.now());
    return file;
  });
}

/** One file with its bytes for a party; null when it is none that he may open. */
export function fileForParty(house: House, party: PartyVisitor, id: string): Promise<OpenedFile | null> {
  return asParty(house, party, (tx, record) => openFile(tx, record, id));
}

function asParty<T>(
  house: House,
  party: PartyVisitor,
  read: (tx: Tx, record: OpenRecord, serviceId: string) => Promise<T>,
): Promise<T | null> {
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    const { record, serviceId } = opened;
    const caseId = record.caseId || null;
    await audit(tx, {
      at: house.now(),
      ...{ serviceId, caseId, action: 'case.read', person: null, role: 'party' },
    });
    return read(tx, record, serviceId);
  });
}

function linesIn(record: OpenRecord, items: Item[], place: Place): FileLine[] {
  return itemsIn(record, items, place).flatMap(({ content, id, authorRole, authorId, writtenAt }) => {
    if (content.kind !== 'file') return [];
    const { key: _key, ...shown } = content;
    return [{ id, authorRole, authorId, writtenAt, ...shown }];
  });
}

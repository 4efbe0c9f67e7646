import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { homeOf } from '../../cases/homes/queries.ts';
import { caseNumbered } from '../../cases/queries.ts';
import { reachedOf } from '../../cases/reaching/queries.ts';
import { auditPartRead } from '../../cases/reaching/readers/audit-part-read.ts';
import { readsOfMyPart } from '../../cases/reaching/readers/queries.ts';
import { openForMember } from '../../cases/record/open-for-member.ts';
import { openForParty } from '../../cases/record/open-for-party.ts';
import { readItems } from '../../cases/record/record.ts';
import { serviceById } from '../../directory/queries.ts';
import { ownConsents } from '../../partners/consents/own/queries.ts';
import { type FeedbackWord, feedbackWords } from '../../partners/contract/contract.ts';
import { auditOwnExport } from './audit-own-export.ts';
import { contactOf, type Overview, toldTo } from './overview.ts';
import {
  appointmentsWith,
  lettersTo,
  openedWords,
  partyWithId,
  readsOfPart,
  timesOf,
  toldToPartners,
} from './queries.ts';

/** All that is kept of one party, for a coordinator to hand to him; nothing when it is no case of his. */
export function overviewForCoordinator(
  house: House,
  who: AtWork,
  { number, partyId }: { number: string; partyId: string },
): Promise<Overview | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    const party = row && (await partyWithId(tx, row.id, partyId));
    if (!row || !party) return null;
    const record = await openForMember(tx, house, who, row);
    const items = await readItems(tx, record);
    const zone = who.service.timeZone;
    const readers = await readsOfPart(tx, { caseId: row.id, partyId, zone });
    await auditPartRead(tx, who, { row, partyId }, house.now());
    return {
      ...(await arrangedWith(tx, partyId)),
      ...(await withPartners(tx, { caseId: row.id, partyId })),
      ...{ service: who.service.name, madeOn: house.now().toISOString(), readers },
      letters: (await lettersTo(tx, partyId)).map((one) => ({
        on: one.made_at.toISOString(),
        kind: one.kind,
      })),
      contact: contactOf(record.shredKey, house.installationKey, party),
      home: (await homeOf(tx, partyId)) ?? null,
      told: toldTo(record, items, partyId, await openedWords(tx, partyId)),
    };
  });
}

/** The same from a party's own place: from his own rows alone, whatever the other side did. */
export function overviewForParty(house: House, visitor: PartyVisitor): Promise<Overview | null> {
  const { partyId } = visitor;
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, visitor);
    if (!opened) return null;
    const { record, serviceId } = opened;
    const party = await partyWithId(tx, record.caseId, partyId);
    if (!party) return null;
    const service = await serviceById(tx, serviceId);
    const zone = zoneOf(service?.country);
    const items = await readItems(tx, record);
    const readers = await readsOfMyPart(tx, zone);
    await auditOwnExport(tx, { serviceId, caseId: record.caseId, partyId }, house.now());
    return {
      ...(await arrangedWith(tx, partyId)),
      ...(await withPartners(tx, { caseId: record.caseId, partyId })),
      ...{ service: service?.name ?? '', madeOn: house.now().toISOString(), readers },
      // What letters were made for him the service tells; those that went to him are among the messages.
      letters: [],
      contact: contactOf(record.shredKey, house.installationKey, party),
      home: 'ask',
      told: toldTo(record, items, partyId, await openedWords(tx, partyId)),
    };
  });
}

/** What was arranged with this party and nobody else. */
async function arrangedWith(tx: Tx, partyId: string) {
  const [appointments, times] = [await appointmentsWith(tx, partyId), await timesOf(tx, partyId)];
  const reached = await reachedOf(tx, partyId);
  const span = (one: { starts_at: Date; ends_at: Date }) => ({
    ...{ from: one.starts_at.toISOString(), until: one.ends_at.toISOString() },
  });
  return {
    appointments: appointments.map((one) => ({
      ...{ ...span(one), kind: one.kind, place: one.place, state: one.state },
    })),
    times: times.map((one) => ({ ...span(one), answer: one.answer })),
    messages: reached.map(({ way, purpose, at }) => ({ on: at.toISOString(), way, purpose })),
  };
}

/** To what he said yes, and what partners were told of him. */
async function withPartners(tx: Tx, of: { caseId: string; partyId: string }) {
  const [consents, told] = [await ownConsents(tx, of.partyId), await toldToPartners(tx, of)];
  return {
    consents: consents.map((one) => ({
      ...{ organisation: one.organisation, purpose: one.purpose, items: one.items, how: one.given_how },
      ...{ on: one.given_at.toISOString(), until: one.expires_on },
      withdrawnOn: one.withdrawn_at?.toISOString() ?? null,
    })),
    toldToPartners: inOrder(told).map(({ organisation, day: on, word, result }) => ({
      ...{ organisation, on, word, result },
    })),
  };
}

/** By day, and on one day in the order in which the words become true. */
const inOrder = <One extends { day: string; word: FeedbackWord }>(told: One[]): One[] =>
  told.toSorted(
    (a, b) =>
      a.day.localeCompare(b.day, 'en') || feedbackWords.indexOf(a.word) - feedbackWords.indexOf(b.word),
  );

import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { hardenCode, newCode } from '../../../platform/vault/code.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { encrypt, newKey, newKeyPair } from '../../../platform/vault/seal.ts';
import type { OwnCodes } from '../codes/service-codes.ts';
import { type Holder, makeGrant } from '../record/compartment-keys.ts';
import { type Contact, contactHashes, contactKey, sealContact } from '../record/contact.ts';
import type { Content } from '../record/content.ts';
import { insertCompartments, insertFirstItem, insertGrants, type NewCompartment } from '../record/queries.ts';
import { sealItem } from '../record/record.ts';
import type { AgeGroup } from '../rules/case-state.ts';
import type { Due } from '../rules/clocks.ts';
import type { Side } from '../tables.ts';
import { firstDue } from './first-due.ts';
import { insertCase, insertCaseEvent, insertParties, insertPartyCode, insertPartyHashes } from './queries.ts';

/** What is known when a case begins, from a request on the site, a telephone call or a paper form. */
export type NewCase = {
  service: { id: string; keyId: string; publicKey: Uint8Array };
  subject: string;
  subSubject: string;
  relation: string;
  channel: string;
  referrerType: string;
  district: string;
  /** In which the first party lives; left out where it is not known for certain. */
  municipality?: string;
  /** Under which codes of the service’s own it is registered. */
  ownCodes?: OwnCodes;
  language: Language;
  first: Contact;
  /** The other side as far as the first party knows it. */
  second: Contact;
  /** The first party's own words, each an item in his compartment. */
  story: Content[];
  /** What only the team reads. */
  teamNotes?: Content[];
  /** When somebody asked, where that was long before now: what a service kept before it came here. */
  askedAt?: Date;
  /** A municipal sanction, and how old the first party is; anything else begins as a conflict between neighbours. */
  sanction?: { ageGroup: AgeGroup };
  by: { role: 'party' | 'coordinator'; member: { id: string; name: string } | null };
};

/** A code that is ready to be stored: hardening takes a quarter of a second, so it happens outside the transaction. */
export type PreparedCode = { code: string; lookupId: Uint8Array; key: Uint8Array };

/** The case that was opened. `shred` is for what else is sealed under its key in the same transaction, and for nothing later. */
export type Opened = { caseId: string; firstParty: string; shred: { id: string; key: Uint8Array } };

export async function prepareCode(house: House): Promise<PreparedCode> {
  const code = newCode();
  return { code, ...(await hardenCode(code, house.installationKey)) };
}

/**
 * Opens a case: its shred key, its compartments with their keys, both parties, the story, the first event.
 * The server forgets every key it makes here; only the service, and the first party by his code, can open them again.
 */
export async function openCase(
  tx: Tx,
  house: House,
  given: NewCase,
  code: PreparedCode | null,
): Promise<Opened> {
  const now = house.now();
  const asked = given.askedAt ?? now;
  const shred = await house.keyStore.make();
  const ids = { caseId: randomId(), first: randomId(), second: randomId() };
  const partyKeys = code ? newKeyPair() : null;

  const due = await firstDue(tx, given.service.id, asked);
  await insertCase(tx, caseRow(given, ids.caseId, shred.id, due, asked));
  await writeParties(tx, house, given, ids, shred.key, partyKeys?.publicKey ?? null);
  if (code && partyKeys) {
    await insertPartyCode(tx, {
      lookup_id: code.lookupId,
      party_id: ids.first,
      service_id: given.service.id,
      sealed_private_key: encrypt(code.key, partyKeys.privateKey, `party:${ids.first}`),
      made_at: now,
    });
  }
  const firstParty: Holder | null = partyKeys
    ? { kind: 'party', id: ids.first, publicKey: partyKeys.publicKey }
    : null;
  await writeCompartments(tx, given, ids, shred.key, firstParty, asked);
  await insertCaseEvent(tx, {
    id: randomId(),
    case_id: ids.caseId,
    service_id: given.service.id,
    step: 'request',
    from_stage: null,
    to_stage: 'requested',
    happened_at: asked,
    role: given.by.role,
    member_id: given.by.member?.id ?? null,
    facts: JSON.stringify({ channel: given.channel, ...(given.askedAt && { imported: 'yes' }) }),
  });
  await audit(tx, {
    at: now,
    serviceId: given.service.id,
    caseId: ids.caseId,
    action: given.askedAt ? 'case.import' : 'case.request',
    person: given.by.member,
    role: given.by.role,
  });
  return { caseId: ids.caseId, firstParty: ids.first, shred };
}

function caseRow(given: NewCase, caseId: string, shredKeyId: string, due: Due | null, now: Date) {
  return {
    id: caseId,
    service_id: given.service.id,
    ...(given.sanction && { type: 'sanction' as const }),
    age_group: given.sanction?.ageGroup ?? null,
    stage: 'requested' as const,
    stage_since: now,
    came_from: null,
    withdrawn_by: null,
    reopened_by: null,
    mode: null,
    subject: given.subject,
    sub_subject: given.subSubject,
    relation: given.relation,
    channel: given.channel,
    referrer_type: given.referrerType,
    district: given.district,
    ...(given.municipality && { municipality: given.municipality }),
    own_codes: JSON.stringify(given.ownCodes ?? {}),
    language: given.language,
    requested_at: now,
    first_contact_at: null,
    closed_at: null,
    outcome: null,
    due_on: due?.dueOn ?? null,
    due_kind: due?.kind ?? null,
    shred_key: shredKeyId,
  };
}

type Ids = { caseId: string; first: string; second: string };

async function writeParties(
  tx: Tx,
  house: House,
  given: NewCase,
  ids: Ids,
  shredKey: Uint8Array,
  publicKey: Uint8Array | null,
) {
  const key = contactKey(shredKey, house.installationKey);
  const sides: { side: Side; id: string; contact: Contact }[] = [
    { side: 'first', id: ids.first, contact: given.first },
    { side: 'second', id: ids.second, contact: given.second },
  ];
  await insertParties(
    tx,
    sides.map(({ side, id, contact }) => ({
      id,
      case_id: ids.caseId,
      service_id: given.service.id,
      side,
      contact: sealContact(key, id, contact),
      public_key: side === 'first' ? publicKey : null,
    })),
  );
  await insertPartyHashes(
    tx,
    sides.flatMap(({ id, contact }) =>
      contactHashes(house.installationKey, given.service.id, contact).map((hash) => ({
        ...hash,
        party_id: id,
        case_id: ids.caseId,
        service_id: given.service.id,
      })),
    ),
  );
}

type Place = NewCompartment & { key: Uint8Array; holders: Holder[] };

async function writeCompartments(
  tx: Tx,
  given: NewCase,
  ids: Ids,
  shredKey: Uint8Array,
  firstParty: Holder | null,
  now: Date,
) {
  const service: Holder = { kind: 'service', id: given.service.keyId, publicKey: given.service.publicKey };
  const of = { case_id: ids.caseId, service_id: given.service.id };
  const compartments: Place[] = [
    {
      id: randomId(),
      ...of,
      kind: 'party',
      party_id: ids.first,
      key: newKey(),
      holders: withParty(service, firstParty),
    },
    { id: randomId(), ...of, kind: 'party', party_id: ids.second, key: newKey(), holders: [service] },
    { id: randomId(), ...of, kind: 'team', party_id: null, key: newKey(), holders: [service] },
    {
      id: randomId(),
      ...of,
      kind: 'shared',
      party_id: null,
      key: newKey(),
      holders: withParty(service, firstParty),
    },
  ];
  await insertCompartments(
    tx,
    compartments.map(({ key: _key, holders: _holders, ...row }) => row),
  );
  await insertGrants(
    tx,
    compartments.flatMap((compartment) =>
      compartment.holders.map((holder) => ({
        compartment_id: compartment.id,
        generation: 1,
        ...of,
        holder_kind: holder.kind,
        holder_id: holder.id,
        sealed: makeGrant(shredKey, { id: compartment.id, generation: 1, key: compartment.key }, holder),
      })),
    ),
  );
  const [own, , team] = compartments as [Place, Place, Place];
  const at = (place: Place) => (content: Content) => ({ content, place });
  for (const { content, place } of [...given.story.map(at(own)), ...(given.teamNotes ?? []).map(at(team))]) {
    const id = randomId();
    await insertFirstItem(tx, {
      id,
      compartment_id: place.id,
      generation: 1,
      ...of,
      kind: content.kind,
      sealed: sealItem(place.key, place.id, id, content),
      author_role: given.by.role,
      author_id: given.by.role === 'party' ? ids.first : (given.by.member?.id ?? null),
      written_at: now,
    });
  }
}

const withParty = (service: Holder, party: Holder | null) => (party ? [service, party] : [service]);

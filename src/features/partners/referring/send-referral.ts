import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import type { OwnCodes } from '../../cases/codes/service-codes.ts';
import { municipalityOf } from '../../cases/opening/municipality-of.ts';
import { type Opened, openCase } from '../../cases/opening/open-case.ts';
import { type Contact, noContactRules } from '../../cases/record/contact.ts';
import { tellTeam } from '../../cases/tell-team/tell-team.ts';
import { recordConsent } from '../consents/record-consent.ts';
import type { Contract, SendingWay } from '../contract/contract.ts';
import { type PartnerKind, referrerOf } from '../kinds.ts';
import type { AgreedHow } from '../tables.ts';
import { type ReferredPerson, sealPerson } from './person.ts';
import { insertReferral } from './queries.ts';

/** Who sends: an organisation by its agreement, from one of its places, and the member where he signed in. */
export type Sender = {
  serviceId: string;
  organisation: { id: string; kind: PartnerKind };
  agreement: { id: string; contract: Contract };
  placeId: string | null;
  member: { id: string; name: string } | null;
  /** The contact by whose link he came in. */
  contactId?: string;
  way: SendingWay;
};

/** The resident as the form of the contract asked for him; what it does not ask is empty. */
export type Resident = {
  name: string;
  street: string;
  house: string;
  postcode: string;
  place: string;
  phone: string;
  email: string;
  language: Language;
  subject: string;
  subSubject: string;
  relation: string;
  /** Under which of the service’s own codes he was sent. */
  ownCodes?: OwnCodes;
  /** Where the other lives: an address and no name. */
  otherStreet: string;
  otherHouse: string;
  whenToRing: string;
  ownReference: string;
  agreedHow: AgreedHow;
  /** He also agrees that the partner hears what the contract tells. */
  feedbackAgreed: boolean;
};

/**
 * Opens the case of somebody whom a partner sends: its referral and his consents are written in the same transaction, which
 * must be one of the public (`house.db.as({ kind: 'public' })`), so that whoever sends reads nothing back. `day` is today
 * where the service works, `YYYY-MM-DD`; `quietly` tells the team nothing: of a list one mail is enough.
 */
export async function sendReferral(
  tx: Tx,
  house: House,
  sender: Sender,
  resident: Resident,
  { day, quietly = false }: { day: string; quietly?: boolean },
): Promise<Result<{ referralId: string }, 'not_open'>> {
  const key = await publicServiceKey(tx, sender.serviceId);
  if (!key) return refused('not_open');
  const service = { id: sender.serviceId, keyId: key.id, publicKey: key.public_key };
  const opened = await openCase(
    tx,
    house,
    {
      service,
      subject: resident.subject,
      subSubject: resident.subSubject,
      relation: resident.relation,
      ownCodes: resident.ownCodes ?? {},
      channel: sender.way === 'desk_hour' ? 'WALK_IN' : 'PARTNER',
      referrerType: referrerOf[sender.organisation.kind],
      district: '',
      municipality: await municipalityOf(house, resident),
      language: resident.language,
      first: firstContact(resident),
      second: secondContact(resident),
      story: [],
      by: { role: 'party', member: null },
    },
    null,
  );
  const referralId = await writeReferral(tx, sender, resident, opened, day);
  if (resident.feedbackAgreed) await consentToFeedback(tx, house, sender, resident, opened);
  await audit(tx, {
    at: house.now(),
    serviceId: sender.serviceId,
    caseId: opened.caseId,
    action: 'referral.send',
    person: sender.member,
    role: 'partner',
  });
  if (!quietly)
    await tellTeam(tx, house, { caseId: opened.caseId, serviceId: sender.serviceId, what: 'request' });
  return ok({ referralId });
}

async function writeReferral(
  tx: Tx,
  sender: Sender,
  resident: Resident,
  opened: Opened,
  day: string,
): Promise<string> {
  const id = randomId();
  await insertReferral(tx, {
    id,
    case_id: opened.caseId,
    service_id: sender.serviceId,
    organisation_id: sender.organisation.id,
    agreement_id: sender.agreement.id,
    place_id: sender.placeId,
    way: sender.way,
    by_member: sender.member?.id ?? null,
    contact_id: sender.contactId ?? null,
    received_on: day,
    agreed_how: resident.agreedHow,
    person: sealPerson(opened.shred.key, id, personOf(resident)),
    shred_key: opened.shred.id,
  });
  return id;
}

async function consentToFeedback(
  tx: Tx,
  house: House,
  sender: Sender,
  resident: Resident,
  opened: Opened,
): Promise<void> {
  const { tells, tellsResult } = sender.agreement.contract;
  const items = tellsResult ? [...tells, 'result'] : [...tells];
  if (items.length === 0) return;
  await recordConsent(tx, {
    case_id: opened.caseId,
    party_id: opened.firstParty,
    service_id: sender.serviceId,
    organisation_id: sender.organisation.id,
    purpose: 'feedback',
    items,
    given_how: resident.agreedHow,
    given_at: house.now(),
    recorded_by: null,
    expires_on: null,
  });
}

/** Somebody as the list of who sent him keeps him. */
export const personOf = (resident: Resident): ReferredPerson => ({
  name: resident.name,
  address: [`${resident.street} ${resident.house}`, `${resident.postcode} ${resident.place}`]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', '),
  phone: resident.phone,
  email: resident.email,
  ownReference: resident.ownReference,
});

function firstContact(resident: Resident): Contact {
  const { name, street, house, postcode, place, phone, email, language, whenToRing } = resident;
  return {
    ...{ name, street, house, postcode, place, phone, email, language },
    rules: { ...noContactRules, words: whenToRing },
  };
}

function secondContact({ otherStreet, otherHouse, postcode, place }: Resident): Contact {
  const lives = otherStreet !== '';
  return {
    name: '',
    street: otherStreet,
    house: otherHouse,
    postcode: lives ? postcode : '',
    place: lives ? place : '',
    ...{ phone: '', email: '', language: '', rules: noContactRules },
  };
}

import { insertAgreement } from '../../src/features/partners/agreements/queries.ts';
import { type Contract, contractSchema } from '../../src/features/partners/contract/contract.ts';
import { modelFor, models } from '../../src/features/partners/contract/models.ts';
import type { PartnerKind } from '../../src/features/partners/kinds.ts';
import {
  insertOrganisation,
  insertPlace,
  upsertSeat,
} from '../../src/features/partners/organisations/queries.ts';
import {
  type Resident,
  type Sender,
  sendReferral,
} from '../../src/features/partners/referring/send-referral.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import { asMember, granted, type TownService, type Townsman } from './settle.ts';

/** A partner of a service of the town, as he sends people. */
export type TownPartner = { organisationId: string; placeId: string; kind: PartnerKind; sender: Sender };

export type PartnerPlan = {
  kind: PartnerKind;
  name: string;
  place: string;
  /** What its contract differs in from the model of its kind. */
  contract?: Partial<Contract>;
  /** When the agreement is looked at again, `YYYY-MM-DD`. */
  reviewOn?: string;
};

/**
 * Makes a partner with one place, an agreement in force, and a seat for each of these members, who must have the role of a
 * partner in the service already.
 */
export async function foundPartner(
  house: House,
  at: { service: TownService; coordinator: Townsman },
  plan: PartnerPlan,
  members: readonly Townsman[] = [],
): Promise<TownPartner> {
  const [organisationId, placeId, agreementId] = [randomId(), randomId(), randomId()];
  const of = { organisation_id: organisationId, service_id: at.service.id };
  const contract = contractSchema.parse({ ...models[modelFor(plan.kind)], ...plan.contract });
  const given_by = at.coordinator.member.memberId;
  const now = house.now();
  await asMember(house, at.coordinator, async (tx) => {
    await insertOrganisation(tx, {
      id: organisationId,
      service_id: at.service.id,
      kind: plan.kind,
      name: plan.name,
      made_at: now,
      ended_at: null,
    });
    await insertPlace(tx, { id: placeId, ...of, name: plan.place, ended_at: null });
    await insertAgreement(tx, {
      ...{ id: agreementId, ...of, contract: JSON.stringify(contract) },
      from_on: isoDay(now, 'Europe/Brussels'),
      ...{ until_on: null, review_on: plan.reviewOn ?? null, signed_on: null, ended_at: null },
      made_by: given_by,
      made_at: now,
    });
    for (const { member } of members)
      await upsertSeat(tx, {
        ...{ member_id: member.memberId, ...of, place_id: placeId },
        ...{ given_by, given_at: now, ended_at: null },
      });
  });
  const [first] = members;
  const sender: Sender = {
    serviceId: at.service.id,
    organisation: { id: organisationId, kind: plan.kind },
    agreement: { id: agreementId, contract },
    placeId,
    member: first ? { id: first.member.memberId, name: first.name } : null,
    way: 'account',
  };
  return { organisationId, placeId, kind: plan.kind, sender };
}

const usual: Resident = {
  ...{ name: 'Victor Verwezen', street: 'Lindelaan', house: '8', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 00 00 01', email: '', language: 'nl', subject: 'NOISE', subSubject: '', relation: '' },
  ...{ otherStreet: 'Lindelaan', otherHouse: '10', whenToRing: '', ownReference: '' },
  ...{ agreedHow: 'in_person', feedbackAgreed: true },
};

/** Sends somebody as this partner does, and gives the id of the referral. */
export async function refer(
  house: House,
  partner: TownPartner,
  resident: Partial<Resident> = {},
): Promise<string> {
  const day = isoDay(house.now(), 'Europe/Brussels');
  const sent = await house.db.as({ kind: 'public' }, (tx) =>
    sendReferral(tx, house, partner.sender, { ...usual, ...resident }, { day }),
  );
  return granted(sent).referralId;
}

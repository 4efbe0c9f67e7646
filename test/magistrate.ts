import { foundPartner, type TownPartner } from '../db/demo-town/partners.ts';
import { asMember, employ, granted, personOf, settle, type Townsman } from '../db/demo-town/settle.ts';
import { recordAccreditation } from '../src/features/mediators/accreditation/record-accreditation.ts';
import { enterRequest, type NewRequest } from '../src/features/partners/judicial/keep-request.ts';
import type { House } from '../src/platform/house.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import type { SmallTown } from './town.ts';

/** A magistrate of the prosecutor, who signs in as magistrate@demo.example (another name for another office). */
export async function magistrateOf(
  house: House,
  town: SmallTown,
  { email = 'magistrate', name = 'Parket Demostad' } = {},
): Promise<{ office: TownPartner; magistrate: Townsman }> {
  const person = { email: `${email}@demo.example`, name: 'Marie Magistraat', language: 'nl' as const };
  const magistrate = await settle(house, person);
  await employ(house, magistrate, 'partner', town.service);
  const plan = { kind: 'prosecutor', name, place: 'Gerechtsgebouw' } as const;
  return { office: await foundPartner(house, town, plan, [magistrate]), magistrate };
}

/** Records that a mediator or coordinator of the town is accredited. */
export async function accredit(
  house: House,
  town: SmallTown,
  who: Townsman,
  { number = 'FBC-2021-044', issuedOn = '2021-09-01', validUntil = '2027-08-31' } = {},
): Promise<void> {
  const of = { memberId: who.member.memberId, serviceId: town.service.id };
  const given = { number, domains: ['civil_commercial' as const], issuedOn, validUntil };
  await asMember(house, town.coordinator, async (tx) =>
    granted(await recordAccreditation(tx, of, given, personOf(town.coordinator), house.now())),
  );
}

/** Takes a request of this office in as the coordinator does, and gives its id. */
export async function askedByMagistrate(
  house: House,
  town: SmallTown,
  office: TownPartner,
  change: Partial<NewRequest> = {},
): Promise<string> {
  const given: NewRequest = {
    ...{ once: randomId(), organisationId: office.organisationId, kind: 'apostille' },
    ...{ receivedOn: '2026-11-12', dueOn: '2026-12-20' },
    words: {
      ...{ reference: 'NOT-2026-7781', magistrate: 'M. Substituut', report: 'LI.45.L1.004711/2026' },
      ...{ parties: ['Adriaan Achterhoek', 'Berta Boomgaard'], asked: 'Stel hun een bemiddeling voor.' },
    },
    ...change,
  };
  return granted(await enterRequest(house, town.working.coordinator, given)).id;
}

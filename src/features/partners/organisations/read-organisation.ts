import { membersOf } from '../../accounts/members/queries.ts';
import { type Agreement, agreementInForce, agreementsWith } from '../agreements/queries.ts';
import type { AtDesk } from './partner-desk.ts';
import {
  contactsOf,
  type Organisation,
  type PartnerContact,
  type Place,
  placesOf,
  type Seat,
  seatsOf,
} from './queries.ts';

/** What the page of one organisation shows. */
export type OrganisationSeen = {
  member: AtDesk['who'];
  organisation: Organisation;
  places: Place[];
  contacts: PartnerContact[];
  seats: (Seat & { holdsRole: boolean })[];
  agreements: Agreement[];
  /** The id of the agreement that counts today. */
  inForce: string | undefined;
  now: Date;
  day: string;
};

export async function readOrganisation(desk: AtDesk): Promise<OrganisationSeen> {
  const { tx, who, organisation, now, day } = desk;
  const { id } = organisation;
  const partners = new Set((await partnersOf(desk)).map((member) => member.id));
  return {
    ...{ member: who, organisation, now, day },
    places: await placesOf(tx, id),
    contacts: await contactsOf(tx, id),
    seats: (await seatsOf(tx, id)).map((seat) => ({ ...seat, holdsRole: partners.has(seat.id) })),
    agreements: await agreementsWith(tx, id),
    inForce: (await agreementInForce(tx, id, day))?.id,
  };
}

/** The members of the service who have the role of a partner now. */
export async function partnersOf({ tx, who, day }: Pick<AtDesk, 'tx' | 'who' | 'day'>) {
  const members = await membersOf(tx, who.service.id, day);
  return members.filter(({ roles }) => roles.some(({ role }) => role === 'partner'));
}

import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { agreementInForce } from '../agreements/queries.ts';
import { reachAt } from './make-link.ts';
import { contactsOf, linksOf, organisationOf, placesOf } from './queries.ts';

/** The links of a partner and what a new one can be made of; null when the partner is not there. */
export function readLinks(house: House, { memberId, service }: AtWork, organisationId: string) {
  const ways = ['mail', 'sms'] as const;
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    const organisation = await organisationOf(tx, service.id, organisationId);
    if (!organisation) return null;
    const agreement = await agreementInForce(tx, organisationId, isoDay(house.now(), service.timeZone));
    const contacts = await contactsOf(tx, organisationId);
    return {
      organisation,
      agreed: agreement?.contract.ways.includes('link') ?? false,
      links: await linksOf(tx, organisationId),
      places: await placesOf(tx, organisationId),
      reachable: contacts.flatMap((contact) =>
        ways.flatMap((by) => {
          const address = reachAt(house, contact, by);
          return address === null ? [] : [{ id: contact.id, name: contact.name, by, address }];
        }),
      ),
    };
  });
}

export type ReadLinks = NonNullable<Awaited<ReturnType<typeof readLinks>>>;

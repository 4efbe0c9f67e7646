import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { House } from '../../../../platform/house.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { codeRowsOf } from '../../../accounts/code-labels/queries.ts';
import { serviceById } from '../../../accounts/services/queries.ts';
import { serviceCodes } from '../../../cases/codes/service-codes.ts';
import { agreementInForce } from '../../agreements/queries.ts';
import { hashOfLink } from '../make-link.ts';
import { deleteSession, linkOfSession, livingLink } from '../queries.ts';
import { hashOfSession } from './give-code.ts';

/** All that a link tells whoever has it: to which service it leads, and how its codes go. */
export type LinkFacts = { service: { name: string; phone: string }; sendsBy: 'mail' | 'sms' };

/** Null for every link that opens nothing: ended, past, made up or mistyped, it is one and the same. */
export function factsOfLink(house: House, token: string): Promise<LinkFacts | null> {
  const key = hashOfLink(token);
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingLink(tx, key, house.now());
    const service = link && (await serviceById(tx, link.service_id));
    if (!link || !service) return null;
    return { service: { name: service.name, phone: service.phone }, sendsBy: link.sends_by };
  });
}

/** The partner who is inside by the code of this very link, and the agreement by which he sends people now, if any. */
export function insideLink(house: House, { token, session }: { token: string; session: string }) {
  const key = hashOfSession(session);
  const now = house.now();
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const inside = await linkOfSession(tx, { session: key, link: hashOfLink(token), now });
    const service = inside && (await serviceById(tx, inside.service_id));
    if (!inside || !service) return null;
    const day = isoDay(now, zoneOf(service.country));
    const agreement = await agreementInForce(tx, inside.organisation_id, day);
    const sends = agreement?.contract.ways.includes('link') ? agreement : null;
    const codes = serviceCodes(await codeRowsOf(tx, service.id));
    return { ...inside, day, agreement: sends, language: service.language, codes };
  });
}

export type InsideLink = NonNullable<Awaited<ReturnType<typeof insideLink>>>;

export function leaveLink(house: House, session: string): Promise<void> {
  const key = hashOfSession(session);
  return house.db.as({ kind: 'public', key }, (tx) => deleteSession(tx, key));
}

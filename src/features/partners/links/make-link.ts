import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { internationalNumber } from '../../../platform/sms/queue-sms.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { hashOfLinkToken, newLinkToken } from '../../accounts/invitations/link-token.ts';
import { useOnce } from '../../cases/steps/queries.ts';
import { agreementInForce } from '../agreements/queries.ts';
import { linkMailTexts } from './mail-texts.ts';
import { contactsOf, insertLink, organisationOf, placesOf } from './queries.ts';
import { endOfLink } from './rules/life-of-a-link.ts';

export type WishedLink = {
  /** Of the form: the link has it as its id. */
  once: string;
  contactId: string;
  by: 'mail' | 'sms';
  placeId: string | null;
  /** `YYYY-MM-DD`, the last day on which it opens. */
  until: string;
  language: Language;
  mailIt: boolean;
};

export type MadeLink = { address: string; name: string; sendsTo: string; mailed: boolean };
export type LinkRefused =
  | 'not_there'
  | 'made_before'
  | 'not_agreed'
  | 'no_such_contact'
  | 'no_such_place'
  | 'bad_day';

const purpose = 'partner';

/** The hash by which the link with this token is found. */
export const hashOfLink = (token: string): Uint8Array => hashOfLinkToken(purpose, token);

/** Makes a link by which one contact of a partner sends people without an account. Its address is told here, once. */
export function makeLink(
  house: House,
  coordinator: AtWork,
  organisationId: string,
  wish: WishedLink,
): Promise<Result<MadeLink, LinkRefused>> {
  const { memberId, name: coordinatorName, service } = coordinator;
  const now = house.now();
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    const checked = await checkWish(tx, house, coordinator, organisationId, wish);
    if (!checked.ok) return checked;
    const { contact, sendsTo, expires } = checked.value;
    if (!(await useOnce(tx, wish.once, now))) return refused('made_before');
    const { token, hash } = newLinkToken(purpose);
    const address = `${house.origin}/${wish.language}/refer/${token}`;
    await insertLink(tx, {
      ...{ id: wish.once, token_hash: hash, organisation_id: organisationId, service_id: service.id },
      ...{ place_id: wish.placeId, contact_id: contact.id, sends_by: wish.by, sends_to: sendsTo },
      ...{ language: wish.language, made_by: memberId, made_at: now, expires_at: expires, ended_at: null },
    });
    await audit(tx, {
      ...{ at: now, serviceId: service.id, action: 'partner_link.make', role: 'coordinator' },
      ...{ person: { id: memberId, name: coordinatorName }, detail: { link: wish.once } },
    });
    const mailed = wish.mailIt && contact.email !== '';
    const say = linkMailTexts(wish.language);
    if (mailed)
      await queueMail(tx, house, {
        ...{ to: contact.email, subject: say('linkSubject'), purpose: 'partner_link', serviceId: service.id },
        text: say('linkText', { service: service.name.replace(/\s+/g, ' '), link: address }),
      });
    return ok({ address, name: contact.name, sendsTo, mailed });
  });
}

type Checked = { contact: { id: string; name: string; email: string }; sendsTo: string; expires: Date };

async function checkWish(
  tx: Tx,
  house: House,
  { service }: AtWork,
  organisationId: string,
  wish: WishedLink,
): Promise<Result<Checked, LinkRefused>> {
  const now = house.now();
  const organisation = await organisationOf(tx, service.id, organisationId);
  if (!organisation || organisation.ended_at) return refused('not_there');
  const agreement = await agreementInForce(tx, organisationId, isoDay(now, service.timeZone));
  if (!agreement?.contract.ways.includes('link')) return refused('not_agreed');
  const contact = (await contactsOf(tx, organisationId)).find(({ id }) => id === wish.contactId);
  const sendsTo = contact && reachAt(house, contact, wish.by);
  if (!contact || !sendsTo) return refused('no_such_contact');
  const places = await placesOf(tx, organisationId);
  if (wish.placeId && !places.some(({ id }) => id === wish.placeId)) return refused('no_such_place');
  const expires = endOfLink(wish.until, now, service.timeZone);
  return expires ? ok({ contact, sendsTo, expires }) : refused('bad_day');
}

/** Where codes would reach a contact in this way; null when they cannot. */
export function reachAt(
  house: Pick<House, 'sms'>,
  contact: { phone: string; email: string },
  by: 'mail' | 'sms',
): string | null {
  if (by === 'mail') return contact.email || null;
  const number = house.sms && internationalNumber(contact.phone, house.sms.country);
  return number ? contact.phone : null;
}

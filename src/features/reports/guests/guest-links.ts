import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { hashOfLinkToken, newLinkToken } from '../../accounts/invitations/link-token.ts';
import {
  freezeGuestPage,
  guestLinks,
  guestPage,
  insertGuestLink,
  livingGuestLink,
  markGuestLinkEnded,
} from './queries.ts';
import type { GuestKind } from './tables.ts';

/** The hash by which the link with this token is found. */
export const hashOfGuestLink = (kind: GuestKind, token: string): Uint8Array => hashOfLinkToken(kind, token);

export type GuestWish = { once: string; name: string; email: string; language: Language; expires: Date };

/** Makes a link with its frozen page, and gives its address: it is told once. Null when this form was sent before. */
export async function makeGuestLink(
  tx: Tx,
  house: House,
  by: AtWork,
  { kind, wish, content }: { kind: GuestKind; wish: GuestWish; content: object },
): Promise<string | null> {
  const now = house.now();
  const { token, hash } = newLinkToken(kind);
  const { once: id, name, email, language, expires } = wish;
  const made = await insertGuestLink(tx, {
    ...{ id, token_hash: hash, service_id: by.service.id, kind, name, email, language },
    ...{ made_by: by.memberId, made_at: now, expires_at: expires, ended_at: null },
  });
  if (!made) return null;
  await freezeGuestPage(tx, {
    ...{ link_id: id, service_id: by.service.id, content: JSON.stringify(content), frozen_at: now },
  });
  await note(tx, by, now, { action: `${kind}_link.make`, link: id });
  return `${house.origin}/${language}/${kind}/${token}`;
}

/** Freezes the same page anew for all links of the kind that stand. */
export async function freezeAgain(
  tx: Tx,
  by: AtWork,
  now: Date,
  { kind, content }: { kind: GuestKind; content: object },
): Promise<void> {
  const standing = (await guestLinks(tx, by.service.id, kind)).filter(
    ({ ended_at, expires_at }) => !ended_at && expires_at > now,
  );
  for (const { id } of standing)
    await freezeGuestPage(tx, {
      ...{ link_id: id, service_id: by.service.id, content: JSON.stringify(content), frozen_at: now },
    });
  await note(tx, by, now, { action: `${kind}_page.freeze` });
}

/** Ends a link. One that had ended already is left as it is. */
export async function endGuestLink(tx: Tx, by: AtWork, now: Date, of: { kind: GuestKind; id: string }) {
  if (await markGuestLinkEnded(tx, { serviceId: by.service.id, ...of }, now))
    await note(tx, by, now, { action: `${of.kind}_link.end`, link: of.id });
}

const note = (tx: Tx, { memberId, name, service }: AtWork, at: Date, of: { action: string; link?: string }) =>
  audit(tx, {
    ...{ at, serviceId: service.id, action: of.action, role: 'coordinator' },
    ...{ person: { id: memberId, name }, ...(of.link ? { detail: { link: of.link } } : {}) },
  });

/** The page that a link without a code opens; null for every link that opens nothing, whatever the reason. */
export function pageByLink(house: House, kind: GuestKind, token: string) {
  const key = hashOfGuestLink(kind, token);
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const link = await livingGuestLink(tx, kind, key, house.now());
    const page = link && (await guestPage(tx, link.id));
    return link && page ? { ...link, ...page } : null;
  });
}

/** Whether a token can be one at all. */
export const isGuestToken = (token: string): boolean => /^[\w-]{43}$/.test(token);

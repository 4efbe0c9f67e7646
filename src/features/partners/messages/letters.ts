import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { decryptText, encrypt } from '../../../platform/vault/seal.ts';
import { insertLetter, lettersOf } from './queries.ts';
import { tellOtherSide } from './tell-other-side.ts';

const keyOf = (house: Pick<House, 'installationKey'>) => subKey(house.installationKey, 'partner message');

export type Letter = { id: string; fromPartner: boolean; text: string; sentAt: Date; organisation: string };

/** The letters between a service and these organisations, opened, the newest first. They know no referral. */
export async function readLetters(
  tx: Tx,
  house: House,
  of: { serviceId: string; organisationIds: readonly string[] },
): Promise<Letter[]> {
  const rows = await lettersOf(tx, of.serviceId, of.organisationIds);
  return rows.map(({ id, sealed, from_partner, sent_at, organisation }) => ({
    ...{ id, fromPartner: from_partner, sentAt: sent_at, organisation },
    text: openLetter(house, { id, sealed }),
  }));
}

/** What was written in one letter. */
export const openLetter = (
  house: Pick<House, 'installationKey'>,
  { id, sealed }: { id: string; sealed: Uint8Array },
): string => decryptText(keyOf(house), sealed, `partner-message:${id}`);

type NewLetter = {
  id: string;
  organisationId: string;
  text: string;
  fromPartner: boolean;
  by: { memberId: string; name: string; service: { id: string } };
};

/** Writes a letter and tells the other side that there is one. The same form sent twice acts once. */
export async function sendLetter(tx: Tx, house: House, letter: NewLetter): Promise<void> {
  const { id, organisationId, text, fromPartner, by } = letter;
  const serviceId = by.service.id;
  const isNew = await insertLetter(tx, {
    ...{ id, organisation_id: organisationId, service_id: serviceId, from_partner: fromPartner },
    sealed: encrypt(keyOf(house), text, `partner-message:${id}`),
    ...{ by_member: by.memberId, sent_at: house.now() },
  });
  if (!isNew) return;
  await audit(tx, {
    ...{ at: house.now(), serviceId, action: 'partner.message' },
    ...{ person: { id: by.memberId, name: by.name }, role: fromPartner ? 'partner' : 'coordinator' },
  });
  await tellOtherSide(tx, house, { organisationId, serviceId });
}

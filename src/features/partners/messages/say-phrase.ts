import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Phrase } from './phrases.ts';
import { insertPhrase } from './queries.ts';
import { tellOtherSide } from './tell-other-side.ts';

type Said = {
  id: string;
  referral: { id: string; caseId: string; organisationId: string };
  phrase: Phrase;
  fromPartner: boolean;
  by: { memberId: string; name: string; service: { id: string } };
};

/** Says one of the fixed phrases about a referral that the viewer may see, and tells the other side that there is something. */
export async function sayPhrase(tx: Tx, house: House, said: Said): Promise<void> {
  const { id, referral, phrase, fromPartner, by } = said;
  const serviceId = by.service.id;
  const isNew = await insertPhrase(tx, {
    ...{ id, referral_id: referral.id, case_id: referral.caseId, service_id: serviceId, phrase },
    ...{ organisation_id: referral.organisationId, from_partner: fromPartner },
    ...{ by_member: by.memberId, sent_at: house.now() },
  });
  if (!isNew) return;
  await audit(tx, {
    ...{ at: house.now(), serviceId, caseId: referral.caseId, action: 'referral.phrase' },
    ...{ person: { id: by.memberId, name: by.name }, role: fromPartner ? 'partner' : 'coordinator' },
    detail: { phrase },
  });
  await tellOtherSide(tx, house, { organisationId: referral.organisationId, serviceId });
}

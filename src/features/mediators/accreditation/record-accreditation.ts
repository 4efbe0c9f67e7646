import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { upsertAccreditation, whoMayBeAccredited } from './queries.ts';
import type { AccreditationDomain } from './rules.ts';

/** As it stands on the decision of the commission. Days are `YYYY-MM-DD`. */
export type Accreditation = {
  number: string;
  domains: readonly AccreditationDomain[];
  issuedOn: string;
  validUntil: string;
};

/** Records the accreditation of a mediator or coordinator of this service, new or changed. */
export async function recordAccreditation(
  tx: Tx,
  of: { memberId: string; serviceId: string },
  given: Accreditation,
  by: { id: string; name: string },
  now: Date,
): Promise<Result<void, 'not_a_mediator'>> {
  const people = await whoMayBeAccredited(tx, of.serviceId);
  if (!people.some(({ id }) => id === of.memberId)) return refused('not_a_mediator');
  await upsertAccreditation(tx, {
    ...{ member_id: of.memberId, service_id: of.serviceId, number: given.number },
    domains: [...given.domains],
    ...{ issued_on: given.issuedOn, valid_until: given.validUntil },
    ...{ recorded_by: by.id, recorded_at: now },
  });
  await audit(tx, {
    ...{ at: now, serviceId: of.serviceId, action: 'member.accreditation', person: by, role: 'coordinator' },
    detail: { member: of.memberId, until: given.validUntil },
  });
  return ok(undefined);
}

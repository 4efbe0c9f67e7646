import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { mediatorsOfService, upsertProfile } from './queries.ts';

/** What the service must know of a mediator to match him. Days are `YYYY-MM-DD`, or null where it has not happened. */
export type MediatorProfile = {
  street: string;
  place: string;
  district: string;
  /** Codes of `spokenLanguages` and `skills`. */
  languages: readonly string[];
  skills: readonly string[];
  gender: '' | 'f' | 'm' | 'x';
  experienced: boolean;
  trainedOn: string | null;
  agreementSignedOn: string | null;
  recordCheckUntil: string | null;
  mostOpenCases: number;
  active: boolean;
};

/** Writes the profile of a mediator of this service, new or changed. Who holds no role of mediator there has none. */
export async function saveMediatorProfile(
  tx: Tx,
  of: { memberId: string; serviceId: string },
  profile: MediatorProfile,
  by: { id: string; name: string },
  now: Date,
): Promise<Result<void, 'not_a_mediator'>> {
  const mediators = await mediatorsOfService(tx, of.serviceId);
  if (!mediators.some((mediator) => mediator.id === of.memberId)) return refused('not_a_mediator');
  await upsertProfile(tx, {
    member_id: of.memberId,
    service_id: of.serviceId,
    street: profile.street,
    place: profile.place,
    district: profile.district,
    languages: [...profile.languages],
    skills: [...profile.skills],
    gender: profile.gender,
    experienced: profile.experienced,
    trained_on: profile.trainedOn,
    agreement_signed_on: profile.agreementSignedOn,
    record_check_until: profile.recordCheckUntil,
    active: profile.active,
    most_open_cases: profile.mostOpenCases,
  });
  await audit(tx, {
    at: now,
    serviceId: of.serviceId,
    action: 'mediator.profile',
    person: by,
    role: 'coordinator',
    detail: { member: of.memberId, active: profile.active },
  });
  return ok(undefined);
}

import { type Zone, zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { isoDay } from '../../../ui/dates.ts';
import { readContract } from '../contract/contract.ts';
import { type ConsentOfSent, consentsOfSent, type ReferralToTell, stepsOfCases, toldOf } from './queries.ts';
import type { FeedbackConsent, ToTell } from './rules/feedback-of.ts';
import { permittedFacts } from './rules/permitted-facts.ts';

export type Ready = { referral: ReferralToTell; zone: Zone; of: ToTell };

/** Reads for each of these referrals what the rule of feedback decides by, and nothing more of its case. */
export async function readyToTell(tx: Tx, referrals: readonly ReferralToTell[]): Promise<Ready[]> {
  const caseIds = referrals.map((row) => row.case_id);
  const steps = Map.groupBy(await stepsOfCases(tx, caseIds), (row) => row.case_id);
  const consents = Map.groupBy(await consentsOfSent(tx, caseIds), (row) => row.case_id);
  const told = Map.groupBy(
    await toldOf(
      tx,
      referrals.map((row) => row.id),
    ),
    (row) => row.referralId,
  );
  return referrals.map((referral) => {
    const zone = zoneOf(referral.country);
    const events = (steps.get(referral.case_id) ?? []).map((step) => ({
      toStage: step.to_stage,
      day: isoDay(step.happened_at, zone),
    }));
    const { stage, outcome, received_on: receivedOn } = referral;
    const of: ToTell = {
      facts: permittedFacts({ receivedOn, stage, outcome, events }),
      contract: readContract(referral.contract),
      consents: (consents.get(referral.case_id) ?? [])
        .filter((consent) => consent.organisation_id === referral.organisation_id)
        .map((consent) => asRule(consent, zone)),
      told: (told.get(referral.id) ?? []).map(({ word }) => word),
    };
    return { referral, zone, of };
  });
}

const asRule = (consent: ConsentOfSent, zone: Zone): FeedbackConsent => ({
  items: consent.items,
  givenOn: isoDay(consent.given_at, zone),
  expiresOn: consent.expires_on,
  isWithdrawn: consent.withdrawn_at !== null,
});

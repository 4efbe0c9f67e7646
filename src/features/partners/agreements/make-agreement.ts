import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Contract } from '../contract/contract.ts';
import { type AtDesk, noted } from '../organisations/partner-desk.ts';
import type { AgreementDates } from './agreement-form.ts';
import {
  type Agreement,
  agreementsWith,
  insertAgreement,
  lockAgreement,
  updateAgreement,
} from './queries.ts';

type New = AgreementDates & { from_on: string; contract: Contract };

/** Makes an agreement with an organisation. A form that was sent twice makes it once. */
export async function makeAgreement(
  desk: AtDesk,
  id: string,
  { contract, ...dates }: New,
): Promise<Result<void, 'until_before_from'>> {
  const { tx, who, organisation, now } = desk;
  if (dates.until_on && dates.until_on < dates.from_on) return refused('until_before_from');
  const made = await insertAgreement(tx, {
    ...{ id, organisation_id: organisation.id, service_id: organisation.service_id, ...dates },
    ...{ contract: JSON.stringify(contract), made_by: who.memberId, made_at: now, ended_at: null },
  });
  if (made) await note(desk, 'partner.agreement', id);
  return ok(undefined);
}

/**
 * Changes what was agreed: the old agreement ends and a new one with the id `next` begins today, or when the old one would
 * have. Whoever was sent before keeps the old one. The same contract changes nothing. Gives the agreement that stands now.
 */
export async function changeContract(
  desk: AtDesk,
  id: string,
  { next, contract }: { next: string; contract: Contract },
): Promise<Result<string, 'agreement_ended'>> {
  const { tx, now, day, organisation } = desk;
  const locked = await lockAgreement(tx, id);
  const all = await agreementsWith(tx, organisation.id);
  if (all.some((one) => one.id === next)) return ok(next);
  const old = all.find((one) => one.id === id);
  if (!locked || !old || isOver(old, day)) return refused('agreement_ended');
  if (JSON.stringify(contract) === JSON.stringify(old.contract)) return ok(id);
  await updateAgreement(tx, id, { ended_at: now });
  const { until_on, review_on } = old;
  const hasBegun = old.from_on <= day;
  const from_on = hasBegun ? day : old.from_on;
  // The new text is not signed yet.
  await makeAgreement(desk, next, { contract, from_on, until_on, review_on, signed_on: null });
  return ok(next);
}

/** Sets until when an agreement runs, when it is reviewed and when it was signed. */
export async function changeDates(
  desk: AtDesk,
  id: string,
  dates: AgreementDates,
): Promise<Result<void, 'agreement_ended' | 'until_before_from'>> {
  const old = await lockAgreement(desk.tx, id);
  if (!old || old.ended_at) return refused('agreement_ended');
  if (dates.until_on && dates.until_on < old.from_on) return refused('until_before_from');
  await updateAgreement(desk.tx, id, dates);
  await note(desk, 'partner.agreement_dates', id);
  return ok(undefined);
}

/** Ends an agreement now. Ended, it stays as it is. */
export async function endAgreement(desk: AtDesk, id: string): Promise<void> {
  const old = await lockAgreement(desk.tx, id);
  if (!old || old.ended_at) return;
  await updateAgreement(desk.tx, id, { ended_at: desk.now });
  await note(desk, 'partner.agreement_ended', id);
}

const isOver = ({ ended_at, until_on }: Agreement, day: string): boolean =>
  ended_at !== null || (until_on !== null && until_on < day);

const note = (desk: AtDesk, action: string, agreement: string) =>
  noted(desk, action, { partner: desk.organisation.id, agreement });

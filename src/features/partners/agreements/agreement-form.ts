import { z } from 'zod';
import { dayOrNothing, once, oneOf, several, ticked } from '../../../platform/http/fields.ts';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import {
  type Contract,
  contractModels,
  contractSchema,
  feedbackWords,
  type SentField,
  sendingWays,
  sentFields,
} from '../contract/contract.ts';

export const wantedValues = ['no', 'may', 'must'] as const;

export const sendsName = (field: SentField): string => `sends_${field}`;

const sendsShape = Object.fromEntries(sentFields.map((field) => [sendsName(field), oneOf(wantedValues)]));

export const contractForm = z.object({
  once,
  model: oneOf(contractModels),
  ...sendsShape,
  ways: several(sendingWays).refine((ways) => ways.length > 0, 'no_way'),
  tells: several(feedbackWords),
  tells_result: ticked,
  after: oneOf(['consent', 'law']),
  rhythm: oneOf(['at_once', 'weekly', 'quarterly']),
  report: oneOf(['quarterly', 'yearly', 'none']),
});

const dates = { until_on: dayOrNothing, review_on: dayOrNothing, signed_on: dayOrNothing };
export const datesForm = z.object(dates);
export const newAgreementForm = contractForm.extend({
  ...dates,
  from_on: dayOrNothing.refine((day) => day !== '', 'required'),
});

export type AgreementDates = { until_on: string | null; review_on: string | null; signed_on: string | null };

/** The days of a form; one that stayed empty is null. */
export const datesFrom = (value: z.infer<typeof datesForm>): AgreementDates => ({
  until_on: value.until_on || null,
  review_on: value.review_on || null,
  signed_on: value.signed_on || null,
});

/** The contract of a filled-in form, or what in it does not go together, by field. */
export function contractFrom(
  value: z.infer<typeof contractForm>,
): { ok: true; contract: Contract } | { ok: false; errors: FieldErrors } {
  const { model, ways, tells, after, rhythm, report } = value;
  const sent = value as Record<string, unknown>;
  const checked = contractSchema.safeParse({
    ...{ model, after, rhythm, report, tellsResult: value.tells_result },
    // In the order of the contract and once, so that the same choice is the same contract.
    ways: sendingWays.filter((way) => ways.includes(way)),
    tells: feedbackWords.filter((word) => tells.includes(word)),
    sends: Object.fromEntries(sentFields.map((field) => [field, sent[sendsName(field)]])),
  });
  if (checked.success) return { ok: true, contract: checked.data };
  const names: Record<string, string> = { tellsResult: 'tells_result', sends: sendsName('address') };
  return {
    ok: false,
    errors: Object.fromEntries(
      checked.error.issues.map(({ path, message }) => [names[String(path[0])] ?? '', message]),
    ),
  };
}

/** What the form shows of a contract. */
export const typedContract = (contract: Contract): Typed => ({
  ...Object.fromEntries(sentFields.map((field) => [sendsName(field), contract.sends[field]])),
  ...{ model: contract.model, ways: contract.ways, tells: contract.tells, after: contract.after },
  ...(contract.tellsResult ? { tells_result: 'yes' } : {}),
  ...{ rhythm: contract.rhythm, report: contract.report },
});

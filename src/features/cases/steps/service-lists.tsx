import type { Language } from '../../../platform/texts/languages.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { ServiceCodes } from '../codes/service-codes.ts';
import type { CaseState } from '../rules/case-state.ts';
import { outcomesFor } from '../rules/closing.ts';
import { stepFormTexts } from './texts.ts';

type Props = { language: Language; codes: ServiceCodes; day: string };

/** A choice where the service keeps a list of its districts, else a line to type on. */
export function DistrictField({ language, codes, day }: Props) {
  const say = stepFormTexts(language);
  const field = { name: 'district', label: say('district'), hint: say('districtHint') };
  const options = codes.options('district', language, day);
  if (options.length === 0) return <TextField {...field} width="medium" />;
  return <SelectField {...field} options={options} unmarked empty="–" />;
}

/** The outcomes that fit where the case is, and that the service uses; if it uses none of those, all: a case must be able to close. */
export function offeredOutcomes(codes: ServiceCodes, { stage, withdrawnBy, type }: CaseState, day: string) {
  const fitting = outcomesFor(stage, withdrawnBy, type);
  const used = new Set(codes.options('outcome', 'nl', day).map(({ value }) => value));
  const offered = fitting.filter((outcome) => used.has(outcome));
  return offered.length > 0 ? offered : fitting;
}

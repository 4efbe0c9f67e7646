import { z } from 'zod';
import { dayOrNothing, lineOrNothing, once, oneOf, storyOrNothing } from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import type { AgreementText } from '../record/content.ts';
import { RepairField } from '../sanction/repair-field.tsx';
import { repairIn, repairs } from '../sanction/rules/repair.ts';
import { mostLines } from './rules/agreement.ts';
import { agreementTexts } from './texts.ts';

const numbers = Array.from({ length: mostLines }, (_, index) => index + 1);
const whose = ['both', 'first', 'second'] as const;

/** The fields of a draft: per line what, who, by when, and of which words it is made. */
export const draftForm = z.object({ once }).extend(
  Object.fromEntries(
    numbers.flatMap((n) => [
      [`what_${n}`, storyOrNothing(1000)],
      [`who_${n}`, oneOf(whose).default('both')],
      [`by_${n}`, dayOrNothing],
      [`words_${n}`, lineOrNothing(36)],
      [`repair_${n}`, oneOf(['', ...repairs]).default('')],
    ]),
  ) as Record<string, z.ZodType>,
);

/** The lines of a draft as they were typed; empty ones are left out. */
export function linesTyped(values: Record<string, unknown>): AgreementText[] {
  return numbers
    .filter((n) => values[`what_${n}`])
    .map((n) => {
      const words = String(values[`words_${n}`] ?? '');
      return {
        who: values[`who_${n}`] as AgreementText['who'],
        what: String(values[`what_${n}`]),
        by: String(values[`by_${n}`] ?? ''),
        ...(words ? { words } : {}),
        ...repairIn(values[`repair_${n}`]),
      };
    });
}

/** Lines as the form shows them again. */
export function typedLines(lines: readonly AgreementText[]): Typed {
  return Object.fromEntries(
    lines.flatMap(({ who, what, by, words, repair }, index) => [
      [`what_${index + 1}`, what],
      [`who_${index + 1}`, who],
      [`by_${index + 1}`, by],
      [`words_${index + 1}`, words ?? ''],
      [`repair_${index + 1}`, repair ?? ''],
    ]),
  );
}

/** Room for what is there and two lines more. */
export function DraftFields({
  language,
  typed,
  withRepair,
}: {
  language: Language;
  typed: Typed;
  withRepair: boolean;
}) {
  const say = agreementTexts(language);
  const filled = numbers.filter((n) => typed[`what_${n}`]).length;
  const who = whose.map((value) => ({ value, label: say(`who_${value}`) }));
  return (
    <>
      {numbers.slice(0, Math.max(3, filled + 2)).map((n) => (
        <Fieldset key={n} legend={say('line', { n: String(n) })}>
          <TextArea name={`what_${n}`} label={say('what')} unmarked rows={2} />
          <SelectField name={`who_${n}`} label={say('who')} options={who} empty={false} unmarked />
          {withRepair && <RepairField language={language} name={`repair_${n}`} />}
          <DateField name={`by_${n}`} label={say('until')} unmarked />
          <input type="hidden" name={`words_${n}`} value={String(typed[`words_${n}`] ?? '')} />
        </Fieldset>
      ))}
    </>
  );
}

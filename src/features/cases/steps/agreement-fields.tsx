import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { RepairField } from '../sanction/repair-field.tsx';
import { mostLines } from './step-form.ts';
import { stepFormTexts } from './texts.ts';

/** Room for six lines of an agreement; the first one must be there. */
export function AgreementFields({
  language,
  note,
  ofMany = false,
  withRepair = false,
}: {
  language: Language;
  note: ComponentChildren;
  /** In a community case a line names no party: who takes part is not for the others to read. */
  ofMany?: boolean;
  /** In a municipal-sanction mediation a line says which kind of repair it is. */
  withRepair?: boolean;
}) {
  const say = stepFormTexts(language);
  const who = [
    { value: 'both', label: say('whoBoth') },
    { value: 'first', label: say('whoFirst') },
    { value: 'second', label: say('whoSecond') },
  ];
  return (
    <>
      <p class="meta">{say('linesHint')}</p>
      {Array.from({ length: mostLines }, (_, index) => index + 1).map((n) => (
        <Fieldset key={n} legend={say('line', { n: String(n) })}>
          <TextArea name={`what_${n}`} label={say('lineWhat')} required={n === 1} unmarked={n > 1} rows={2} />
          {ofMany || (
            <SelectField name={`who_${n}`} label={say('lineWho')} options={who} empty={false} unmarked />
          )}
          {withRepair && <RepairField language={language} name={`repair_${n}`} />}
          <DateField name={`by_${n}`} label={say('lineBy')} />
        </Fieldset>
      ))}
      {note}
    </>
  );
}

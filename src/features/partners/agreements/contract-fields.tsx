import type { Language } from '../../../platform/texts/languages.ts';
import { ChoiceTable } from '../../../ui/choice-table/choice-table.tsx';
import { Checkbox, Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Fieldset } from '../../../ui/field/fieldset.tsx';
import { feedbackWords, sendingWays, sentFields } from '../contract/contract.ts';
import { contractTexts } from '../contract/texts.ts';
import { sendsName, wantedValues } from './agreement-form.ts';
import { agreementTexts } from './texts.ts';

/** The fields of a contract: what comes in, by which way, what goes back, on whose word and when. */
export function ContractFields({ language }: { language: Language }) {
  const say = agreementTexts(language);
  const words = contractTexts(language);
  return (
    <>
      <Fieldset legend={say('sends')} hint={say('sendsHint')}>
        <ChoiceTable
          caption={say('field')}
          rows={sentFields.map((field) => ({ name: sendsName(field), label: words(`field_${field}`) }))}
          options={wantedValues.map((value) => ({ value, label: words(`wanted_${value}`) }))}
        />
      </Fieldset>
      <Checkboxes
        name="ways"
        label={say('ways')}
        options={sendingWays.map((value) => ({ value, label: words(`way_${value}`) }))}
        columns
        required
      />
      <Checkboxes
        name="tells"
        label={say('tells')}
        hint={say('tellsHint')}
        options={feedbackWords.map((value) => ({ value, label: words(`word_${value}`) }))}
        columns
      />
      <Checkbox name="tells_result" label={say('tellsResult')} hint={say('tellsResultHint')} />
      <Choices
        name="after"
        label={say('after')}
        options={(['consent', 'law'] as const).map((value) => ({ value, label: words(`after_${value}`) }))}
        required
      />
      <Choices
        name="rhythm"
        label={say('rhythm')}
        options={(['at_once', 'weekly', 'quarterly'] as const).map((value) => ({
          value,
          label: words(`rhythm_${value}`),
        }))}
        required
      />
      <Choices
        name="report"
        label={say('report')}
        options={(['quarterly', 'yearly', 'none'] as const).map((value) => ({
          value,
          label: words(`report_${value}`),
        }))}
        required
      />
    </>
  );
}

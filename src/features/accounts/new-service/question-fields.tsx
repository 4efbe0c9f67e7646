import type { VNode } from 'preact';
import { type Language, languageOptions } from '../../../platform/texts/languages.ts';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Fieldset } from '../../../ui/field/fieldset.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { type Question, waysToMediate } from './questions.ts';
import { newServiceTexts } from './texts.ts';

type Say = ReturnType<typeof newServiceTexts>;

const fields: Record<Question, (say: Say) => VNode> = {
  name: (say) => (
    <>
      <h1>{say('name')}</h1>
      <TextField name="name" label={say('nameLabel')} hint={say('nameHint')} required autocomplete="off" />
    </>
  ),
  country: (say) => (
    <Choices
      heading
      name="country"
      label={say('country')}
      hint={say('countryHint')}
      required
      options={(['be', 'nl'] as const).map((value) => ({ value, label: say(value) }))}
    />
  ),
  languages: (say) => (
    <Checkboxes
      heading
      name="languages"
      label={say('languages')}
      hint={say('languagesHint')}
      required
      options={languageOptions}
    />
  ),
  contact: (say) => (
    <>
      <h1>{say('contact')}</h1>
      <TextField name="phone" type="tel" label={say('phone')} width="medium" required />
      <TextField name="email" type="email" label={say('email')} required />
    </>
  ),
  areas: (say) => (
    <>
      <h1>{say('areas')}</h1>
      <TextArea name="areas" label={say('areasLabel')} hint={say('areasHint')} rows={8} required />
    </>
  ),
  mediators: (say) => (
    <Choices
      heading
      name="mediators"
      label={say('mediators')}
      hint={say('mediatorsHint')}
      required
      options={waysToMediate.map((value) => ({ value, label: say(value), hint: say(`${value}Hint`) }))}
    />
  ),
  police: (say) => (
    <Choices
      heading
      name="police"
      label={say('police')}
      hint={say('policeHint')}
      required
      options={(['no', 'yes'] as const).map((value) => ({ value, label: say(value) }))}
    />
  ),
  coordinator: (say) => (
    <>
      <Choices
        heading
        name="coordinator"
        label={say('coordinator')}
        hint={say('coordinatorHint')}
        required
        options={(['me', 'other'] as const).map((value) => ({
          value,
          label: say(value),
          hint: say(`${value}Hint`),
        }))}
      />
      <Fieldset legend={say('otherOnly')}>
        <TextField name="coordinatorName" label={say('coordinatorName')} unmarked />
        <TextField name="coordinatorEmail" type="email" label={say('coordinatorEmail')} unmarked />
      </Fieldset>
    </>
  ),
};

/** The heading and the fields of one question. */
export function QuestionFields({ language, question }: { language: Language; question: Question }) {
  return fields[question](newServiceTexts(language));
}

import type { Language } from '../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../button/button.tsx';
import { Checkbox, Checkboxes } from '../choices/checkboxes.tsx';
import { Choices } from '../choices/choices.tsx';
import { CodeField } from '../field/code-field.tsx';
import { DateField } from '../field/date-field.tsx';
import { FieldPair, Fieldset } from '../field/fieldset.tsx';
import { SelectField } from '../field/select-field.tsx';
import { TextArea } from '../field/text-area.tsx';
import { TextField } from '../field/text-field.tsx';
import { Form } from '../form/form.tsx';
import { ProgressText } from '../progress-text/progress-text.tsx';
import { Specimen } from './specimen.tsx';
import { galleryTexts } from './texts.ts';

/** Fields as they are asked, and as they come back with something wrong. */
export function FieldSpecimens({ language }: { language: Language }) {
  return (
    <>
      <Specimen name="Button, ButtonLink">
        <ButtonKinds language={language} />
      </Specimen>
      <Specimen name="Form, fields">
        <AskedForm language={language} />
      </Specimen>
      <Specimen name="Form with errors">
        <WrongForm language={language} />
      </Specimen>
    </>
  );
}

function ButtonKinds({ language }: { language: Language }) {
  const say = galleryTexts(language);
  return (
    <Buttons>
      <Button type="button">{say('goOn')}</Button>
      <Button type="button" kind="quiet">
        {say('proposeAppointment')}
      </Button>
      <Button type="button" kind="danger">
        {say('closeCase')}
      </Button>
      <Button type="button" kind="link">
        {say('putOnHold')}
      </Button>
      <ButtonLink href="#button">{say('askHelp')}</ButtonLink>
    </Buttons>
  );
}

function AskedForm({ language }: { language: Language }) {
  const say = galleryTexts(language);
  return (
    <Form
      language={language}
      action="#"
      method="post"
      idPrefix="a-"
      values={{ about: 'noise', contact: ['phone'] }}
    >
      <ProgressText language={language} number={2} total={7} back="#" />
      <Choices
        name="about"
        label={say('aboutWhat')}
        hint={say('aboutHint')}
        required
        options={[
          { value: 'noise', label: say('optionNoise') },
          { value: 'garden', label: say('optionGarden'), hint: say('optionGardenHint') },
          { value: 'other', label: say('optionOther') },
        ]}
      />
      <Fieldset legend={say('whoAreYou')}>
        <FieldPair>
          <TextField name="given" label={say('givenName')} required autocomplete="given-name" />
          <TextField
            name="family"
            label={say('familyName')}
            required
            autocomplete="family-name"
            value="Łukasz-Șerban"
          />
        </FieldPair>
        <TextField
          name="mail"
          label={say('email')}
          type="email"
          autocomplete="email"
          hint={say('emailHint')}
        />
        <TextField name="post" label={say('postcode')} required width="short" inputmode="text" />
        <SelectField
          name="speech"
          label={say('speech')}
          required
          options={[{ value: 'nl', label: 'Nederlands' }]}
        />
        <DateField name="since" label={say('since')} />
      </Fieldset>
      <Checkboxes
        name="contact"
        label={say('howToReach')}
        columns
        options={[
          { value: 'phone', label: say('byPhone') },
          { value: 'letter', label: say('byLetter'), hint: say('byLetterHint') },
        ]}
      />
      <TextArea name="story" label={say('story')} hint={say('storyHint')} limit={2000} required />
      <CodeField name="code" label={say('yourCode')} kind="resident" required />
      <CodeField name="totp" label={say('oneTime')} kind="one-time" required />
      <Checkbox name="agree" label={say('agree')} />
      <Buttons>
        <Button>{say('goOn')}</Button>
      </Buttons>
    </Form>
  );
}

function WrongForm({ language }: { language: Language }) {
  const say = galleryTexts(language);
  const errors = {
    given: say('givenMissing'),
    about: say('aboutMissing'),
    story: say('storyMissing'),
    agree: say('agreeMissing'),
  };
  return (
    <Form language={language} action="#" idPrefix="w-" errors={errors} values={{ given: '', story: 'Ik' }}>
      <TextField
        name="given"
        label={say('givenName')}
        required
        autocomplete="given-name"
        hint={say('emailHint')}
      />
      <Choices
        name="about"
        label={say('aboutWhat')}
        required
        options={[
          { value: 'noise', label: say('optionNoise') },
          { value: 'garden', label: say('optionGarden') },
        ]}
      />
      <TextArea name="story" label={say('story')} limit={2000} required />
      <Checkbox name="agree" label={say('agree')} />
      <Buttons>
        <Button>{say('goOn')}</Button>
      </Buttons>
    </Form>
  );
}

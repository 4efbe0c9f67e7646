import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { type Language, languageOptions } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { CaseFrame } from '../case-frame.tsx';
import type { Reach } from './read-reach.ts';
import { reachTexts } from './texts.ts';
import { Told } from './told.tsx';

type Props = {
  language: Language;
  reach: Reach;
  typed: Typed;
  errors?: FieldErrors;
  saved?: boolean;
  /** Whether short messages go out here at all. */
  sms: boolean;
  /** Somebody of the service saved while this form was open. */
  changed?: boolean;
};

/** How a party may be reached, in his own hands; and what reached him. */
export function ReachPage({ language, reach, typed, sms, errors = {}, saved, changed }: Props) {
  const say = reachTexts(language);
  const hasErrors = changed || Object.keys(errors).length > 0;
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="reach"
      site={reach.service?.name}
      hasErrors={hasErrors}
    >
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {changed && (
        <Notice kind="warning" live>
          {say('changed')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <Form
        language={language}
        action={`/${language}/return/case/reach`}
        errors={errors}
        values={typed}
        hidden={{ version: String(typed.version ?? '') }}
        autocomplete="off"
      >
        <Rules language={language} />
        <News language={language} sms={sms} />
        <Who language={language} />
        <Button>{say('save')}</Button>
      </Form>
      <Told language={language} reach={reach} />
    </CaseFrame>
  );
}

function Rules({ language }: { language: Language }) {
  const say = reachTexts(language);
  return (
    <section class="section">
      <h2>{say('rules')}</h2>
      <Checkbox name="neverRing" label={say('neverRing')} />
      <Checkbox name="noLetters" label={say('noLetters')} />
      <Checkbox name="noMail" label={say('noMail')} />
      <Checkbox name="leaveAlone" label={say('leaveAlone')} hint={say('leaveAloneHint')} />
      <TextArea name="words" label={say('words')} hint={say('wordsHint')} rows={3} />
    </section>
  );
}

function News({ language, sms }: { language: Language; sms: boolean }) {
  const say = reachTexts(language);
  const options = [
    { value: '', label: say('news_none') },
    { value: 'mail', label: say('news_mail') },
    ...(sms ? [{ value: 'sms', label: say('news_sms') }] : []),
  ];
  return (
    <section class="section">
      <h2>{say('newsTitle')}</h2>
      <Choices name="news" label={say('news')} hint={say('newsHint')} options={options} unmarked />
      <Checkbox name="nameless" label={say('nameless')} />
    </section>
  );
}

function Who({ language }: { language: Language }) {
  const say = reachTexts(language);
  const choices = [...languageOptions, { value: 'other', label: say('otherChoice') }];
  return (
    <section class="section">
      <h2>{say('who')}</h2>
      <TextField name="name" label={say('name')} unmarked />
      <TextField name="phone" label={say('phone')} type="tel" width="medium" unmarked />
      <TextField name="email" label={say('email')} type="email" unmarked />
      <TextField name="street" label={say('street')} unmarked />
      <TextField name="house" label={say('house')} width="short" unmarked />
      <TextField name="postcode" label={say('postcode')} width="short" unmarked />
      <TextField name="place" label={say('place')} unmarked />
      <SelectField name="language" label={say('language')} options={choices} empty={say('choose')} unmarked />
      <TextField name="otherLanguage" label={say('otherLanguage')} width="medium" />
    </section>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { type Language, languageOptions } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { stepFormTexts } from '../steps/texts.ts';
import { casePath } from '../title.ts';
import { typedFrom } from './contact-form.ts';
import { newsRuleTexts } from './news-texts.ts';
import type { PartySeen } from './read-party.ts';
import { sideName } from './side-name.ts';
import { contactTexts } from './texts.ts';
import { partyPath } from './which.ts';

export type EditPageProps = {
  member: AtWork;
  seen: PartySeen;
  typed: Typed;
  errors: FieldErrors;
  /** Somebody else saved while this form was open. */
  changed: boolean;
  /** Whether short messages go out here at all. */
  sms: boolean;
};

/** The contact data of one party, to change. */
export function EditPage({ member, seen, typed, errors, changed, sms }: EditPageProps) {
  const { language } = member;
  const say = contactTexts(language);
  const { row, party } = seen;
  const back = partyPath(row.number, party);
  const hasErrors = changed || Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/cases" title={say('change')} narrow hasErrors={hasErrors}>
      <Breadcrumbs
        language={language}
        trail={[
          { href: casePath(row.number), label: row.number },
          { href: back, label: sideName(party.side, language) },
          { label: say('change') },
        ]}
      />
      <h1>{say('change')}</h1>
      {changed && <SavedMeanwhile seen={seen} typed={typed} language={language} />}
      <Form
        language={language}
        action={`${back}/contact`}
        errors={errors}
        values={typed}
        hidden={{ version: String(typed.version ?? '') }}
        autocomplete="off"
      >
        <AddressFields language={language} />
        <RuleFields language={language} />
        <NewsFields language={language} sms={sms} />
        <Buttons>
          <Button>{say(changed ? 'saveMine' : 'save')}</Button>
          <ButtonLink href={back} kind="quiet">
            {stepFormTexts(language)('backToCase')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

/** Who somebody is and where, for a party and for whoever stands beside him. */
export function AddressFields({ language }: { language: Language }) {
  const say = contactTexts(language);
  const choices = [...languageOptions, { value: 'other', label: say('otherChoice') }];
  return (
    <>
      <TextField name="name" label={say('name')} unmarked />
      <TextField name="street" label={say('street')} unmarked />
      <TextField name="house" label={say('house')} width="short" unmarked />
      <TextField name="postcode" label={say('postcode')} width="short" unmarked />
      <TextField name="place" label={say('place')} unmarked />
      <TextField name="phone" label={say('phone')} type="tel" width="medium" unmarked />
      <TextField name="email" label={say('email')} type="email" unmarked />
      <SelectField
        name="language"
        label={say('language')}
        options={choices}
        empty={say('notKnown')}
        unmarked
      />
      <TextField name="otherLanguage" label={say('otherLanguage')} width="medium" />
    </>
  );
}

/** How he must not be reached. */
export function RuleFields({ language }: { language: Language }) {
  const say = contactTexts(language);
  return (
    <>
      <h2>{say('rules')}</h2>
      <p class="meta">{say('rulesHint')}</p>
      <Checkbox name="neverRing" label={say('warn_neverRing')} />
      <Checkbox name="noLetters" label={say('warn_noLetters')} />
      <Checkbox name="noMail" label={say('warn_noMail')} />
      <Checkbox name="leaveAlone" label={newsRuleTexts(language)('warn_leaveAlone')} />
      <TextArea name="words" label={say('words')} hint={say('wordsHint')} rows={3} />
    </>
  );
}

function NewsFields({ language, sms }: { language: Language; sms: boolean }) {
  const say = newsRuleTexts(language);
  const options = [
    { value: '', label: say('news_none') },
    { value: 'mail', label: say('news_mail') },
    ...(sms ? [{ value: 'sms', label: say('news_sms') }] : []),
  ];
  return (
    <>
      <h2>{say('title')}</h2>
      <Choices name="news" label={say('news')} hint={say('newsHint')} options={options} unmarked />
      <Checkbox name="nameless" label={say('nameless')} />
    </>
  );
}

const shownFields = [
  'name',
  'street',
  'house',
  'postcode',
  'place',
  'phone',
  'email',
  'otherLanguage',
  'words',
] as const;
const ticks = ['neverRing', 'noLetters', 'noMail'] as const;

/** What somebody else saved, field by field where it differs from what was typed here: neither is lost. */
function SavedMeanwhile({ seen, typed, language }: { seen: PartySeen; typed: Typed; language: Language }) {
  const say = contactTexts(language);
  const saved = typedFrom(seen.contact);
  const isOther = (field: string) => (saved[field] || '') !== (typed[field] || '');
  const facts = [
    ...shownFields
      .filter(isOther)
      .map((field) => ({ name: say(field), value: saved[field] || say('empty') })),
    ...(isOther('language')
      ? [{ name: say('language'), value: saved.language ? String(saved.language) : say('notKnown') }]
      : []),
    ...ticks
      .filter((field) => (saved[field] === 'yes') !== Boolean(typed[field]))
      .map((field) => ({ name: say(`warn_${field}`), value: say(saved[field] ? 'ticked' : 'notTicked') })),
  ];
  return (
    <Notice kind="warning" title={say('changedTitle')} live>
      <p>{say('changedText')}</p>
      <DescriptionList facts={facts} />
    </Notice>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { complexityFlags } from '../codes/complexity-flags.ts';
import { HowField } from '../steps/field-parts.tsx';
import { stepFormTexts } from '../steps/texts.ts';
import { casePath } from '../title.ts';
import { entryTexts } from './texts.ts';

export type EntryPageProps = {
  member: AtWork;
  number: string;
  once: string;
  errors?: FieldErrors;
  typed?: Typed;
  /** The parties of a community case, to choose from; without them there are two. */
  parties?: readonly { value: string; label: string }[];
};

/** A talk, an attempt to contact or a note: short enough for a phone in the street. */
export function EntryPage(props: EntryPageProps) {
  const { language } = props.member;
  const say = entryTexts(language);
  const about = [
    { value: 'first', label: say('aboutFirst'), hint: say('aboutFirstHint') },
    { value: 'second', label: say('aboutSecond'), hint: say('aboutSecondHint') },
    { value: 'team', label: say('aboutTeam'), hint: say('aboutTeamHint') },
  ];
  const kinds = [
    { value: 'talk', label: say('talk') },
    { value: 'contact_attempt', label: say('attempt') },
    { value: 'note', label: say('note') },
  ];
  return (
    <EntryFrame {...props} title={say('title')} noun="entries">
      {props.parties ? (
        <SelectField
          name="about"
          label={say('about')}
          hint={say('aboutPartyHint')}
          options={[...props.parties, { value: 'team', label: say('aboutTeam') }]}
          required
        />
      ) : (
        <Choices name="about" label={say('about')} options={about} required />
      )}
      <Choices name="kind" label={say('kind')} options={kinds} required />
      <HowField language={language} />
      <DateField name="on" label={stepFormTexts(language)('on')} required />
      <TextArea name="text" label={say('text')} rows={6} required />
    </EntryFrame>
  );
}

/** What the team must take care of: sealed, and a sign on top of the case when it is about safety. */
export function CarePage(props: EntryPageProps) {
  const { language } = props.member;
  const say = entryTexts(language);
  return (
    <EntryFrame {...props} title={say('flagsLink')} noun="care">
      <Checkboxes
        name="flags"
        label={say('flags')}
        hint={say('flagsHint')}
        options={complexityFlags.options(language)}
      />
      <Checkbox name="safety" label={say('safety')} hint={say('safetyHint')} />
      <TextArea name="text" label={stepFormTexts(language)('teamNote')} rows={3} />
    </EntryFrame>
  );
}

type FrameProps = EntryPageProps & { title: string; noun: string; children: preact.ComponentChildren };

function EntryFrame({ member, number, once, errors = {}, typed = {}, title, noun, children }: FrameProps) {
  const { language } = member;
  const say = stepFormTexts(language);
  const back = casePath(number);
  return (
    <Workspace
      member={member}
      current="/cases"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs language={language} trail={[{ href: back, label: number }, { label: title }]} />
      <h1>{title}</h1>
      <Form language={language} action={`${back}/${noun}`} errors={errors} values={typed} hidden={{ once }}>
        {children}
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href={back} kind="quiet">
            {say('backToCase')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

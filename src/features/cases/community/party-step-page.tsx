import type { VNode } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { declineReasons } from '../codes/decline-reasons.ts';
import { HowField, TeamNote } from '../steps/field-parts.tsx';
import { stepFormTexts } from '../steps/texts.ts';
import { casePath } from '../title.ts';
import { nameOfParty, participantPath } from './participants.tsx';
import { partyStepForms, saidHow } from './party-step-forms.ts';
import type { ParticipantSeen } from './read-party.ts';
import type { PartyStepName } from './rules/party-steps.ts';
import { partyStepTexts } from './rules/texts.ts';
import { communityTexts } from './texts.ts';

export type PartyStepPageProps = {
  member: AtWork;
  seen: ParticipantSeen;
  step: PartyStepName;
  once: string;
  errors?: FieldErrors;
  typed?: Typed;
  /** Somebody else moved the case or this party meanwhile. */
  changed?: boolean;
};

/** The form of one step with one party. */
export function PartyStepPage(props: PartyStepPageProps) {
  const { member, seen, step, once, errors = {}, typed, changed } = props;
  const { language } = member;
  const say = stepFormTexts(language);
  const title = partyStepTexts(language)(step);
  const back = participantPath(seen.row.number, seen.party.id);
  const name = nameOfParty(seen.party, language);
  const Fields = fields[step];
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${seen.row.number} · ${title}`}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: casePath(seen.row.number), label: seen.row.number },
          { href: back, label: name },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <p class="meta">{name}</p>
      {changed && (
        <Notice kind="warning" title={say('changedMeanwhile')} live>
          <p>{say('changedMeanwhileText')}</p>
        </Notice>
      )}
      <Form
        language={language}
        action={`${back}/${partyStepForms[step].noun}`}
        errors={errors}
        values={typed ?? { words: seen.lastWords }}
        hidden={{ once }}
      >
        <Fields language={language} />
        <Buttons>
          {changed || <Button>{say('save')}</Button>}
          <ButtonLink href={back} kind="quiet">
            {name}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

type Fields = (props: { language: Language }) => VNode;

const hows = { in_person: 'inPerson', phone: 'byPhone', paper: 'onPaper', on_screen: 'onScreen' } as const;

function SaidHow({ language, label }: { language: Language; label: string }) {
  const options = saidHow.map((value) => ({ value, label: stepFormTexts(language)(hows[value]) }));
  return <Choices name="agreed_how" label={label} options={options} required columns />;
}

const Contact: Fields = ({ language }) => {
  const say = stepFormTexts(language);
  const sayOwn = communityTexts(language);
  return (
    <>
      <TextArea
        name="words"
        label={sayOwn('words')}
        hint={sayOwn('wordsHint')}
        required
        rows={3}
        limit={1000}
      />
      <SaidHow language={language} label={say('agreedHow')} />
      <Checkbox name="agrees" label={say('agreesWords')} />
      <HowField language={language} />
      <TeamNote language={language} />
    </>
  );
};

const Talk: Fields = ({ language }) => {
  const say = communityTexts(language);
  return (
    <>
      <HowField language={language} />
      <DateField name="on" label={stepFormTexts(language)('on')} required />
      <TextArea name="told" label={say('told')} hint={say('toldHint')} required rows={6} />
      <TeamNote language={language} />
    </>
  );
};

const TakesPart: Fields = ({ language }) => (
  <>
    <Checkbox name="agrees" label={communityTexts(language)('takesPart')} />
    <SaidHow language={language} label={communityTexts(language)('takesPartHow')} />
    <TeamNote language={language} />
  </>
);

const Refusal: Fields = ({ language }) => (
  <>
    <SelectField
      name="reason"
      label={stepFormTexts(language)('reason')}
      hint={communityTexts(language)('reasonHint')}
      options={declineReasons.options(language)}
      required
    />
    <TeamNote language={language} />
  </>
);

const NotReached: Fields = ({ language }) => (
  <>
    <HowField language={language} />
    <TeamNote language={language} />
  </>
);

const Withdrawal: Fields = ({ language }) => (
  <>
    <p>{communityTexts(language)('withdrawalText')}</p>
    <TeamNote language={language} />
  </>
);

const fields: Record<PartyStepName, Fields> = {
  contact_party: Contact,
  hear_party: Talk,
  take_part: TakesPart,
  record_party_refusal: Refusal,
  record_party_not_reached: NotReached,
  party_withdraws: Withdrawal,
  party_comes_back: ({ language }) => <TeamNote language={language} />,
};

import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { declineReasons } from '../codes/decline-reasons.ts';
import { notSuitableReasons } from '../codes/not-suitable-reasons.ts';
import { communityTexts } from '../community/texts.ts';
import type { StepName } from '../rules/step-tables.ts';
import { sanctionFields } from '../sanction/step-fields.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import { type Fields, HowField, Note, NotReached, Reason, Talk, TeamNote, Told } from './field-parts.tsx';
import { DistrictField, offeredOutcomes } from './service-lists.tsx';
import { modes } from './step-form.ts';
import { stepFormTexts } from './texts.ts';

const Mode: Fields = ({ language }) => {
  const say = stepFormTexts(language);
  const options = modes.map((value) => ({ value, label: say(value) }));
  return (
    <>
      <Choices name="mode" label={say('mode')} options={options} required />
      <TeamNote language={language} />
    </>
  );
};

const TakeIn: Fields = ({ language, codes, day }) => {
  return (
    <>
      <HowField language={language} />
      <Told language={language} side="first" />
      <DistrictField {...{ language, codes, day }} />
      <TeamNote language={language} />
    </>
  );
};

const Accept: Fields = ({ language }) => (
  <>
    <Checkbox name="agrees" label={stepFormTexts(language)('agreesAccept')} />
    <TeamNote language={language} />
  </>
);

const Advise: Fields = ({ language }) => (
  <>
    <TextArea
      name="told"
      label={stepFormTexts(language)('advice')}
      hint={stepFormTexts(language)('toldFirstHint')}
      required
    />
    <TeamNote language={language} />
  </>
);

const ReferOn: Fields = ({ language }) => {
  const say = stepFormTexts(language);
  return (
    <>
      <TextArea
        name="told"
        label={say('referredTo')}
        hint={`${say('referredToHint')} ${say('toldFirstHint')}`}
        required
        rows={3}
      />
      <TeamNote language={language} />
    </>
  );
};

const ContactSecondParty: Fields = ({ language }) => {
  const say = stepFormTexts(language);
  const agreedHow = [
    { value: 'in_person', label: say('inPerson') },
    { value: 'phone', label: say('byPhone') },
    { value: 'paper', label: say('onPaper') },
    { value: 'on_screen', label: say('onScreen') },
  ];
  return (
    <>
      <TextArea name="words" label={say('words')} hint={say('wordsHint')} required rows={3} limit={1000} />
      <Choices name="agreed_how" label={say('agreedHow')} options={agreedHow} required columns />
      <Checkbox name="agrees" label={say('agreesWords')} />
      <HowField language={language} />
      <TeamNote language={language} />
    </>
  );
};

const Why: Fields = ({ language }) => {
  const say = stepFormTexts(language);
  return <TextArea name="team_note" label={say('why')} hint={say('teamNoteHint')} required />;
};

const Aftercare: Fields = ({ language }) => {
  const say = stepFormTexts(language);
  return (
    <>
      <DateField name="on" label={say('on')} required />
      <TextArea name="team_note" label={say('aftercare')} hint={say('teamNoteHint')} required />
    </>
  );
};

const Close: Fields = ({ language, state, codes, day }) => {
  const say = stepFormTexts(language);
  const ofMany = state.type === 'community';
  const options = offeredOutcomes(codes, state, day).map((value) => ({
    value,
    label:
      ofMany && (value === 'B_REFUSED' || value === 'B_NOT_REACHED')
        ? communityTexts(language)(value)
        : codes.label('outcome', value, language),
  }));
  return (
    <>
      <Choices name="outcome" label={say('outcome')} hint={say('closingHint')} options={options} required />
      <TextArea name="team_note" label={say('closingNote')} hint={say('teamNoteHint')} rows={3} />
    </>
  );
};

const Reopen: Fields = ({ language, state }) => {
  const say = stepFormTexts(language);
  const options = [
    { value: 'A', label: say('whoFirst') },
    {
      value: 'B',
      label: state.type === 'community' ? communityTexts(language)('another') : say('whoSecond'),
    },
    { value: 'service', label: say('service') },
  ];
  return (
    <>
      <Choices name="asked_by" label={say('askedBy')} options={options} required />
      <TeamNote language={language} />
    </>
  );
};

const Agreement: Fields = ({ language, state }) => (
  <AgreementFields
    language={language}
    ofMany={state.type === 'community'}
    withRepair={state.type === 'sanction'}
    note={<TeamNote language={language} />}
  />
);

/** What each step's form shows. Their names are those of the schemas in `step-forms.ts`. */
export const stepFields: Record<Exclude<StepName, 'propose_mediators' | 'assign'>, Fields> = {
  take_in: TakeIn,
  accept: Accept,
  put_on_waiting_list: Note,
  advise: Advise,
  judge_not_suitable: Reason(notSuitableReasons),
  refer_on: ReferOn,
  look_again: Note,
  take_back_proposal: Note,
  hear_first_party: Talk('first'),
  contact_second_party: ContactSecondParty,
  hear_second_party: Talk('second'),
  record_refusal: Reason(declineReasons),
  record_not_reached: NotReached,
  start_mediation: Mode,
  change_mode: Mode,
  gather: Note,
  hear_more: Note,
  gather_again: Note,
  record_agreement: Agreement,
  record_partial_agreement: Agreement,
  record_improvement: Note,
  record_no_result: Note,
  stop: Why,
  record_aftercare: Aftercare,
  mediate_again: Mode,
  put_on_hold: Note,
  resume: Note,
  first_party_withdraws: Note,
  second_party_withdraws: Note,
  take_back_withdrawal: Note,
  close: Close,
  reopen: Reopen,
  ...sanctionFields,
};

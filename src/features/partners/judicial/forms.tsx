import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormErrors, FormValues } from '../../../ui/form/form-context.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { RequestRow } from './record/queries.ts';
import { mayStep, outwardOf, possibleAnswers, requestStepNames } from './rules/request-life.ts';
import { judicialTexts } from './texts.ts';

export type FormName = 'answers' | 'steps' | 'notes' | 'cases';

/** What the forms of a dossier share: which of them was sent back, with what was typed. */
export type FormsProps = {
  member: AtWork;
  row: RequestRow;
  /** `YYYY-MM-DD` at the service. */
  today: string;
  once: Record<FormName, string>;
  sentBack?: FormName;
  errors?: FormErrors;
  typed?: FormValues;
};

/** The form of this name: what was typed and what is wrong only where it was sent. */
function facts({ member, row, once, sentBack, errors, typed, today }: FormsProps, name: FormName) {
  const own = sentBack === name;
  return {
    language: member.language,
    action: `/partners/requests/${row.id}/${name}`,
    idPrefix: name,
    hidden: { once: once[name] },
    errors: own ? (errors ?? {}) : {},
    values: own ? (typed ?? {}) : { on: today },
    autocomplete: 'off' as const,
  };
}

/** The answer, for who may answer today; for the others why they may not. */
export function AnswerForm(props: FormsProps & { number: string | null }) {
  const say = judicialTexts(props.member.language);
  const possible = possibleAnswers(props.row);
  if (possible.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('answerTitle')}</h2>
      {props.number === null ? (
        <p>{say('notAccredited')}</p>
      ) : (
        <>
          <p>{say('answerIntro', { number: props.number })}</p>
          <Form {...facts(props, 'answers')}>
            <Choices
              name="inner"
              label={say('inner')}
              options={possible.map((value) => ({
                value,
                label: say(`inner_${value}`),
                hint: say('goesOut', { word: say(outwardOf[value]) }),
              }))}
              required
            />
            <TextArea name="text" label={say('answerText')} rows={3} />
            <Button>{say('doAnswer')}</Button>
          </Form>
        </>
      )}
    </section>
  );
}

export function StepForm(props: FormsProps) {
  const say = judicialTexts(props.member.language);
  const steps = requestStepNames.filter((step) => mayStep(props.row.state, step));
  if (steps.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('stepTitle')}</h2>
      <Form {...facts(props, 'steps')}>
        <Choices
          name="step"
          label={say('step')}
          options={steps.map((value) => ({ value, label: say(`step_${value}`) }))}
          required
        />
        <DateField name="on" label={say('stepOn')} required />
        <TextArea name="text" label={say('stepText')} rows={2} />
        <Button kind="quiet">{say('save')}</Button>
      </Form>
    </section>
  );
}

export function NoteForm(props: FormsProps) {
  const say = judicialTexts(props.member.language);
  return (
    <section class="section">
      <h2>{say('noteTitle')}</h2>
      <Form {...facts(props, 'notes')}>
        <TextArea name="text" label={say('text')} rows={3} required />
        <Button kind="quiet">{say('save')}</Button>
      </Form>
    </section>
  );
}

export function CaseForm(props: FormsProps) {
  const say = judicialTexts(props.member.language);
  return (
    <section class="section">
      <h2>{say('caseTitle')}</h2>
      <p>{say('caseBody')}</p>
      <Form {...facts(props, 'cases')}>
        <TextField name="number" label={say('caseNumber')} width="short" required />
        <Button kind="quiet">{say('save')}</Button>
      </Form>
    </section>
  );
}

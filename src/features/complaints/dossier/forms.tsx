import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormErrors, FormValues } from '../../../ui/form/form-context.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type ComplaintStage, complaintResults, complaintSteps, mayTake } from '../rules/complaint-life.ts';
import { dossierTexts } from './texts.ts';

export type FormName = 'steps' | 'entries' | 'held-case';

/** What the forms of a dossier share: which of them was sent back, with what was typed. */
export type FormsProps = {
  member: AtWork;
  id: string;
  /** `YYYY-MM-DD` at the service. */
  today: string;
  once: Record<FormName, string>;
  sentBack?: FormName;
  errors?: FormErrors;
  typed?: FormValues;
};

/** The form of this name: what was typed and what is wrong only where it was sent. */
function facts({ member, id, once, sentBack, errors, typed, today }: FormsProps, name: FormName) {
  const own = sentBack === name;
  return {
    language: member.language,
    action: `/complaints/${id}/${name}`,
    idPrefix: name,
    hidden: { once: once[name] },
    errors: own ? (errors ?? {}) : {},
    values: own ? (typed ?? {}) : { on: today },
  };
}

export function StepForm(props: FormsProps & { stage: ComplaintStage }) {
  const say = dossierTexts(props.member.language);
  const steps = (Object.keys(complaintSteps) as (keyof typeof complaintSteps)[]).filter((step) =>
    mayTake(props.stage, step),
  );
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
        <TextArea name="text" label={say('stepText')} rows={4} required />
        <DateField name="on" label={say('stepOn')} required />
        <SelectField
          name="result"
          label={say('result')}
          options={[
            { value: '', label: '–' },
            ...complaintResults.map((value) => ({ value, label: say(`result_${value}`) })),
          ]}
        />
        <Button>{say('save')}</Button>
      </Form>
    </section>
  );
}

export function EntryForm(props: FormsProps) {
  const say = dossierTexts(props.member.language);
  const kinds = (['note', 'hearing'] as const).map((value) => ({ value, label: say(`kind_${value}`) }));
  return (
    <section class="section">
      <h2>{say('addTitle')}</h2>
      <Form {...facts(props, 'entries')}>
        <Choices name="kind" label={say('kind')} options={kinds} required />
        <TextField name="who" label={say('who')} />
        <DateField name="on" label={say('on')} required />
        <TextArea name="text" label={say('text')} rows={4} required />
        <Button kind="quiet">{say('save')}</Button>
      </Form>
    </section>
  );
}

export function HoldForm(props: FormsProps) {
  const say = dossierTexts(props.member.language);
  return (
    <section class="section">
      <h2>{say('holdTitle')}</h2>
      <p>{say('holdBody')}</p>
      <Form {...facts(props, 'held-case')}>
        <TextField name="number" label={say('caseNumber')} required />
        <DateField name="until" label={say('until')} required />
        <Button kind="quiet">{say('hold')}</Button>
      </Form>
    </section>
  );
}

import type { Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { nameOfIndicator } from './goals-table.tsx';
import type { FormName, PilotProps } from './page.tsx';
import { pilotIndicatorNames } from './rules/progress.ts';
import { decisions } from './tables.ts';
import { pilotTexts } from './texts.ts';
import { pilotWords } from './words.ts';

/** What a form of the page shows: what was typed and is wrong, or what stands. */
export function shownIn({ wrong, once, member }: PilotProps, form: FormName, stands: Typed = {}) {
  const mine = wrong?.form === form ? wrong : undefined;
  return {
    ...{ language: member.language, idPrefix: `${form}-`, hidden: { once } },
    ...{ errors: mine?.errors ?? {}, values: mine?.typed ?? stands },
  };
}

/** Until when the pilot runs, and what one wants to know. */
export function PlanForm(props: PilotProps) {
  const { member, read } = props;
  const say = pilotTexts(member.language);
  const pilot = read.begun?.pilot;
  const stands = pilot && { begins: pilot.begins_on, ends: pilot.ends_on, purpose: pilot.purpose };
  return (
    <Form action="/pilot" {...shownIn(props, 'plan', stands)}>
      <DateField name="begins" label={say('begins')} required />
      <DateField name="ends" label={say('ends')} required />
      <TextArea name="purpose" label={say('purpose')} hint={say('purposeHint')} rows={4} limit={2000} />
      <Button kind={pilot ? 'quiet' : 'primary'}>{say(pilot ? 'save' : 'beginButton')}</Button>
    </Form>
  );
}

export function GoalForm(props: PilotProps) {
  const { language } = props.member;
  const say = pilotTexts(language);
  const words = pilotWords(language);
  const options = pilotIndicatorNames.map((value) => ({ value, label: nameOfIndicator(language, value) }));
  return (
    <Form action="/pilot/goals" {...shownIn(props, 'goal', { until: props.read.begun?.pilot.ends_on ?? '' })}>
      <SelectField name="indicator" label={say('indicator')} options={options} required />
      <TextField
        name="target"
        label={words('target')}
        hint={say('targetHint')}
        width="short"
        inputmode="decimal"
        required
      />
      <DateField name="until" label={words('until')} required />
      <Button kind="quiet">{say('addGoalButton')}</Button>
    </Form>
  );
}

export function GiveUp({ language, id }: { language: Language; id: string }) {
  return (
    <Form language={language} action={`/pilot/goals/${id}/giving-up`} idPrefix={`${id}-`}>
      <Button kind="quiet">{pilotTexts(language)('giveUp')}</Button>
    </Form>
  );
}

export function DecisionForm(props: PilotProps) {
  const { language } = props.member;
  const say = pilotTexts(language);
  const words = pilotWords(language);
  return (
    <Form action="/pilot/decisions" {...shownIn(props, 'decision', { on: props.read.today })}>
      <Choices
        name="decision"
        label={words('decision')}
        options={decisions.map((value) => ({ value, label: words(value) }))}
        required
      />
      <DateField name="on" label={words('decidedOn')} required />
      <TextField name="by" label={words('decidedBy')} hint={say('decidedByHint')} required />
      <TextArea name="reasons" label={words('reasons')} rows={5} limit={5000} required />
      <p class="meta">{say('recordHint')}</p>
      <Button kind="quiet">{say('recordButton')}</Button>
    </Form>
  );
}

import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { sayHundredths } from '../cost/rules/money.ts';
import type { BinderPart } from './binder-props.ts';
import { shownIn } from './forms.tsx';
import { hoursWanted } from './rules/facts-from-work.ts';
import { recognitionTexts } from './texts.ts';

/** Who mediates here, and how many hours of training and of guidance he had. */
export function Training(props: BinderPart) {
  const { member, binder } = props;
  const { language } = member;
  const say = recognitionTexts(language);
  const hours = (minutes: number) => sayHundredths(Math.round((minutes / 60) * 100), language);
  if (binder.people.length === 0)
    return (
      <section class="section" id="training-hours">
        <h2>{say('hours')}</h2>
        <p>{say('nobody')}</p>
      </section>
    );
  return (
    <section class="section" id="training-hours">
      <h2>{say('hours')}</h2>
      {binder.profile === 'be' && <p>{say('hoursText', { wanted: String(hoursWanted) })}</p>}
      <Table
        language={language}
        caption={say('hoursCaption')}
        columns={[
          { key: 'name', head: say('who'), cell: ({ name }: Person) => name },
          { key: 'one', head: say('inOneYear'), cell: ({ oneYear }) => hours(oneYear), number: true },
          ...(binder.profile === 'be'
            ? [
                {
                  ...{ key: 'two', head: say('inTwoYears'), number: true },
                  cell: ({ valid_until, twoYears }: Person) => (valid_until ? hours(twoYears) : '–'),
                },
              ]
            : []),
          { key: 'guided', head: say('guided'), cell: ({ guided }) => hours(guided), number: true },
        ]}
        rows={binder.people}
        rowKey={({ id }) => id}
      />
      <Details summary={say('addHours')} open={props.wrong?.form === 'training'}>
        <HoursForm {...props} />
      </Details>
      <Details summary={say('yearly')} open={props.wrong?.form === 'yearly'}>
        <YearlyForm {...props} />
      </Details>
    </section>
  );
}

type Person = BinderPart['binder']['people'][number];

function HoursForm(props: BinderPart) {
  const say = recognitionTexts(props.member.language);
  const stands = { on: props.read.today, kind: 'training' };
  return (
    <Form action="/recognition/training" {...shownIn(props, 'training', stands)}>
      <SelectField
        name="member"
        label={say('who')}
        options={props.binder.people.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <Choices
        name="kind"
        label={say('kind')}
        options={(['training', 'supervision'] as const).map((value) => ({ value, label: say(value) }))}
        required
      />
      <DateField name="on" label={say('on')} required />
      <TextField name="hours" label={say('howMany')} inputmode="decimal" width="short" required />
      <TextField name="words" label={say('course')} required />
      <Button kind="quiet">{say('save')}</Button>
    </Form>
  );
}

function YearlyForm(props: BinderPart) {
  const say = recognitionTexts(props.member.language);
  const { yearlyMinutes } = props.binder;
  const stands = { yearly: yearlyMinutes === null ? '' : String(Math.round(yearlyMinutes / 60)) };
  return (
    <Form action="/recognition/yearly-hours" {...shownIn(props, 'yearly', stands)}>
      <TextField
        name="yearly"
        label={say('yearly')}
        hint={say('yearlyHint')}
        inputmode="numeric"
        width="short"
      />
      <Button kind="quiet">{say('save')}</Button>
    </Form>
  );
}

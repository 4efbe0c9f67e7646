import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { DateField } from '../../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { dayKinds, dayTyped } from './day-form.ts';
import type { DayPageProps } from './page.tsx';
import { deskDayTexts } from './texts.ts';

/** By which a coordinator cancels or moves one day, or gives it to somebody else. */
export function OtherwiseForm({ member, seen, day: typed }: DayPageProps) {
  const { language } = member;
  const say = deskDayTexts(language);
  const { day, holders, version } = seen;
  return (
    <section class="section" id="otherwise">
      <h2>{say('otherwise')}</h2>
      <p>{say('otherwiseText')}</p>
      <Form
        language={language}
        action={`/desk-hours/${day.desk.id}/${day.day}`}
        values={typed?.values ?? dayTyped(seen)}
        errors={typed?.errors ?? {}}
        hidden={{ version: String(version) }}
      >
        <Choices
          name="kind"
          label={say('kind')}
          required
          options={dayKinds.map((value) => ({ value, label: say(value) }))}
        />
        <DateField name="movedTo" label={say('movedTo')} hint={say('movedHint')} unmarked />
        <FieldPair>
          <TextField name="from" type="time" label={say('from')} unmarked />
          <TextField name="to" type="time" label={say('to')} unmarked />
        </FieldPair>
        <SelectField
          name="holder"
          label={say('holder')}
          options={holders.map(({ id, name }) => ({ value: id, label: name }))}
          empty={day.desk.held_by ? false : say('nobody')}
          unmarked
        />
        <Buttons>
          <Button kind="quiet">{say('save')}</Button>
          <a href={`/desk-hours/${day.desk.id}`}>{say('series')}</a>
        </Buttons>
      </Form>
    </section>
  );
}

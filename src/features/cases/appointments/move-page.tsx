import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../ui/field/fieldset.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { AppointmentsFrame } from './page.tsx';
import type { AppointmentRow } from './queries.ts';
import type { AppointmentsSeen } from './read-appointments.ts';
import { appointmentTexts } from './texts.ts';

export type MovePageProps = {
  member: AtWork;
  seen: AppointmentsSeen;
  appointment: AppointmentRow;
  values: Typed;
  errors: FieldErrors;
};

/** Another time for an appointment; who comes, and where, stays. */
export function MovePage({ member, seen, appointment, values, errors }: MovePageProps) {
  const { language } = member;
  const say = appointmentTexts(language);
  const back = `${casePath(seen.row.number)}/appointments`;
  return (
    <AppointmentsFrame
      member={member}
      seen={seen}
      title={say('moveTitle')}
      hasErrors={Object.keys(errors).length > 0}
    >
      <p>{formatDayAndTime(appointment.starts_at, { language, zone: appointment.zone })}</p>
      <p class="meta">{say('moveHint')}</p>
      <Form language={language} action={`${back}/${appointment.id}/time`} values={values} errors={errors}>
        <FieldPair>
          <DateField name="day" label={say('day')} required />
          <TextField name="time" type="time" label={say('time')} required />
        </FieldPair>
        <Checkbox name="anyway" label={say('anyway')} />
        <Buttons>
          <Button>{say('move')}</Button>
          <ButtonLink href={back} kind="quiet">
            {say('backToAll')}
          </ButtonLink>
        </Buttons>
      </Form>
    </AppointmentsFrame>
  );
}

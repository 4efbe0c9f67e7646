import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Room } from '../../mediators/availability/queries.ts';
import { casePath } from '../title.ts';
import { itemTexts, needsText } from './item-text.ts';
import { kinds, minutesToChoose, places } from './kinds.ts';
import { AppointmentsFrame } from './page.tsx';
import { type AppointmentsSeen, type Found, nameOf } from './read-appointments.ts';
import { appointmentTexts } from './texts.ts';

export type NewPageProps = {
  member: AtWork;
  seen: AppointmentsSeen;
  values: Typed;
  errors: FieldErrors;
  once: string;
  /** What was found for the search in `values`; null before anybody searched. */
  found: Found | null;
  now: Date;
};

/** A new appointment in two steps: who, where and how long; then the times at which the team can. */
export function NewAppointmentPage({ member, seen, values, errors, once, found, now }: NewPageProps) {
  const { language } = member;
  const say = appointmentTexts(language);
  const path = `${casePath(seen.row.number)}/appointments`;
  return (
    <AppointmentsFrame
      member={member}
      seen={seen}
      title={say('new')}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Form
        language={language}
        method="get"
        action={`${path}/new`}
        values={values}
        errors={found ? {} : errors}
      >
        <Fields member={member} seen={seen} />
        <Buttons>
          <Button kind={found ? 'quiet' : 'primary'}>{say('search')}</Button>
        </Buttons>
      </Form>
      {found && (
        <Form
          language={language}
          action={path}
          values={values}
          errors={errors}
          hidden={{ once }}
          idPrefix="t-"
        >
          <Carried values={values} />
          <Times {...{ member, seen, found, now }} />
        </Form>
      )}
    </AppointmentsFrame>
  );
}

function Fields({ member, seen }: { member: AtWork; seen: AppointmentsSeen }) {
  const { language } = member;
  const say = appointmentTexts(language);
  const usual = kinds.filter((kind) => (kind === 'group' ? seen.parties.length > 2 : true));
  return (
    <>
      <Choices
        name="kind"
        label={say('kind')}
        options={usual.map((value) => ({ value, label: say(`kind_${value}`) }))}
        required
        columns
      />
      <Checkboxes
        name="parties"
        label={say('parties')}
        options={seen.parties.map((party) => {
          const needs = seen.needs.get(party.id);
          const hint = needs ? `${say('needs')}: ${needsText(needs, language)}` : undefined;
          return { value: party.id, label: nameOf(party, language), ...(hint ? { hint } : {}) };
        })}
        required
      />
      <Choices
        name="place"
        label={say('place')}
        options={places.map((value) => ({ value, label: say(`place_${value}`) }))}
        required
      />
      <SelectField
        name="room"
        label={say('room')}
        hint={seen.rooms.length === 0 ? say('noRooms') : ''}
        options={seen.rooms.map((room) => ({ value: room.id, label: roomLabel(room, language) }))}
      />
      <FieldPair>
        <SelectField
          name="minutes"
          label={say('minutes')}
          options={minutesToChoose.map((value) => ({ value, label: say('minutesOf', { count: value }) }))}
          empty={false}
          required
        />
        <DateField name="from" label={say('from')} unmarked />
      </FieldPair>
    </>
  );
}

/** A room with what it offers to who needs it. */
function roomLabel(room: Room, language: Language): string {
  const say = itemTexts(language);
  const offers = [room.step_free && say('stepFree'), room.hearing_loop && say('hearingLoop')].filter(Boolean);
  const where = `${room.name}, ${room.address}`;
  return offers.length > 0 ? `${where} (${offers.join(', ')})` : where;
}

/** What was searched for goes on with the times. */
function Carried({ values }: { values: Typed }) {
  const names = ['kind', 'parties', 'place', 'room', 'minutes'];
  return (
    <>
      {names.flatMap((name) =>
        [values[name] ?? []]
          .flat()
          .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}

function Times(props: { member: AtWork; seen: AppointmentsSeen; found: Found; now: Date }) {
  const { member, seen, found, now } = props;
  const { language } = member;
  const say = appointmentTexts(language);
  const place = { language, zone: member.service.timeZone };
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const namesOf = (ids: string[]) =>
    list.format(seen.parties.filter(({ id }) => ids.includes(id)).map((party) => nameOf(party, language)));
  return (
    <>
      <h2>{say('free')}</h2>
      {found.unknown.length > 0 && (
        <p class="meta">{say('notKnown', { names: list.format(found.unknown) })}</p>
      )}
      {found.times.length === 0 ? (
        <p>{say('noFree')}</p>
      ) : (
        <Checkboxes
          name="times"
          label={say('free')}
          hint={say('freeHint')}
          options={found.times.map(({ starts, fits }) => ({
            value: starts.toISOString(),
            label: formatDayAndTime(starts, place, { now }),
            ...(fits.length > 0 ? { hint: say('fits', { names: namesOf(fits) }) } : {}),
          }))}
          columns
        />
      )}
      <Fieldset legend={say('byHand')}>
        <FieldPair>
          <DateField name="day" label={say('day')} unmarked />
          <TextField name="time" type="time" label={say('time')} unmarked />
        </FieldPair>
        <Checkbox name="anyway" label={say('anyway')} />
      </Fieldset>
      <p class="meta">{say('bookHint')}</p>
      <Buttons>
        <Button name="do" value="offer">
          {say('offer')}
        </Button>
        <Button name="do" value="book" kind="quiet">
          {say('book')}
        </Button>
      </Buttons>
    </>
  );
}

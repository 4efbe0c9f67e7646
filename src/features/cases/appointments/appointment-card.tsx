import { randomId } from '../../../platform/vault/random-id.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDayAndTime, formatTime, isoDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { TagList } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { stateOf } from '../queries.ts';
import { nextStep } from '../rules/lifecycle.ts';
import { stepForms } from '../steps/step-forms.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { casePath } from '../title.ts';
import type { AppointmentRow } from './queries.ts';
import { type AppointmentsSeen, nameOf } from './read-appointments.ts';
import { whereText } from './tell-parties.ts';
import { appointmentTexts } from './texts.ts';

type Props = { member: AtWork; seen: AppointmentsSeen; appointment: AppointmentRow; now: Date };

/** One appointment: when, where and with whom, and what can be done with it now. */
export function AppointmentCard({ member, seen, appointment, now }: Props) {
  const { language } = member;
  const say = appointmentTexts(language);
  const place = { language, zone: appointment.zone };
  const receivers = seen.receivers.filter((one) => one.appointment_id === appointment.id);
  const partyOf = (id: string) => seen.parties.find((party) => party.id === id);
  const names = receivers.map((one) => nameOf(partyOf(one.party_id) ?? nobody, language));
  const team = seen.members.filter((one) => one.appointment_id === appointment.id).map(({ name }) => name);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const room = seen.roomNames.get(appointment.room_id ?? '');
  const where = whereOf(appointment, room, language);
  const absent = receivers.filter(({ cannot_come_at: at }) => at !== null);
  return (
    <Card
      title={`${formatDayAndTime(appointment.starts_at, place, { now })} – ${formatTime(appointment.ends_at, place)}`}
      level={2}
      id={`a-${appointment.id}`}
    >
      <TagList
        tags={[
          { label: say(`kind_${appointment.kind}`), kind: 'plain' },
          {
            label: say(`state_${appointment.state}`),
            kind: appointment.state === 'booked' ? undefined : 'plain',
          },
        ].map(({ label, kind }) => (kind ? { label, kind: 'plain' as const } : { label }))}
      />
      <p>{where}</p>
      <p class="meta">
        {say('with', { names: list.format(names) })} · {say('team', { names: list.format(team) })}
      </p>
      {absent.map((one) => (
        <p key={one.id}>
          <strong>{say('cannotCome', { name: nameOf(partyOf(one.party_id) ?? nobody, language) })}</strong>
          {seen.reasons.get(`${appointment.id} ${one.party_id}`) &&
            `: ${seen.reasons.get(`${appointment.id} ${one.party_id}`)}`}
        </p>
      ))}
      <Doing {...{ member, seen, appointment, now }} />
    </Card>
  );
}

const nobody = { side: 'other', contact: { name: '' } } as unknown as Parameters<typeof nameOf>[0];

function whereOf(
  appointment: AppointmentRow,
  room: { name: string; address: string } | undefined,
  language: AtWork['language'],
): string {
  if (appointment.place === 'room') return whereText('room', room, language);
  return appointmentTexts(language)(`place_${appointment.place}`);
}

function Doing({ member, seen, appointment, now }: Props) {
  const { language } = member;
  const say = appointmentTexts(language);
  const path = `${casePath(seen.row.number)}/appointments/${appointment.id}`;
  if (appointment.state === 'cancelled') return null;
  if (appointment.starts_at > now)
    return (
      <>
        <p>
          <a href={`${path}/appointment.ics`}>{say('calendar')}</a> ·{' '}
          <a href={`${path}/move`}>{say('move')}</a>
        </p>
        <Details summary={say('cancel')}>
          <p>{say('cancelHint')}</p>
          <form method="post" action={`${path}/cancellation`}>
            <Button kind="danger">{say('cancel')}</Button>
          </form>
        </Details>
      </>
    );
  return appointment.state === 'booked' ? (
    <HeldForm language={language} action={`${path}/outcome`} />
  ) : (
    <Report {...{ member, seen, appointment }} />
  );
}

function HeldForm({ language, action }: { language: AtWork['language']; action: string }) {
  const say = appointmentTexts(language);
  const id = randomId();
  return (
    <>
      <form method="post" action={action}>
        <input type="hidden" name="once" value={randomId()} />
        <Buttons>
          <Button name="held" value="yes" kind="quiet">
            {say('held')}
          </Button>
        </Buttons>
      </form>
      <Details summary={say('notHeld')}>
        <Form
          language={language}
          action={action}
          hidden={{ once: id, held: 'no' }}
          idPrefix={`h${id.slice(0, 4)}-`}
        >
          <TextArea name="why" label={say('why')} rows={3} />
          <Button kind="quiet">{say('notHeld')}</Button>
        </Form>
      </Details>
    </>
  );
}

/** The step that this talk was for, with its day filled in. */
function Report({ member, seen, appointment }: Omit<Props, 'now'>) {
  if (appointment.state !== 'held') return null;
  const { main } = nextStep(stateOf(seen.row), roleAtWork(member));
  if (!main || !(main in stepForms)) return null;
  const { noun } = stepForms[main as keyof typeof stepForms];
  const day = isoDay(appointment.starts_at, appointment.zone);
  return (
    <p>
      <a href={`${casePath(seen.row.number)}/${noun}?on=${day}`}>
        {appointmentTexts(member.language)('writeReport')}
      </a>
    </p>
  );
}

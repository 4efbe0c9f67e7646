import { formatDay, formatTime, isoDay, relativeDay } from '../../../../ui/dates.ts';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { type Task, TaskList } from '../../../../ui/task-list/task-list.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { codesOf } from '../../codes/service-codes.ts';
import { casePath, titleOf } from '../../title.ts';
import { whereText } from '../tell-parties.ts';
import { appointmentTexts } from '../texts.ts';
import type { Upcoming } from './queries.ts';

type Rooms = Map<string, { name: string; address: string }>;
export type WeekSeen = { appointments: Upcoming[]; rooms: Rooms; absent: Set<string> };

/** What is fixed, day by day. */
export function WeekPage({ member, seen, now }: { member: AtWork; seen: WeekSeen; now: Date }) {
  const { language } = member;
  const say = appointmentTexts(language);
  const title = say(member.roles.includes('coordinator') ? 'title' : 'week');
  return (
    <Workspace member={member} current="/appointments" title={title}>
      <h1>{title}</h1>
      {seen.appointments.length === 0 && <EmptyState title={say('weekNone')} />}
      <Days member={member} seen={seen} now={now} />
      <p>
        {seen.appointments.length > 0 && (
          <>
            <a href="/appointments/calendar.ics">{say('all')}</a>
            {' · '}
          </>
        )}
        {member.roles.includes('mediator') && (
          <>
            <a href="/availability">{say('availability')}</a>
            {' · '}
          </>
        )}
        <a href="/rooms">{say('toRooms')}</a>
        {' · '}
        <a href="/desk-hours">{say('toDeskHours')}</a>
      </p>
    </Workspace>
  );
}

/** One list for each day on which something is fixed. */
export function Days({ member, seen, now }: { member: AtWork; seen: WeekSeen; now: Date }) {
  const { language, service } = member;
  const place = { language, zone: service.timeZone };
  const days = Map.groupBy(seen.appointments, (one) => isoDay(one.starts_at, place.zone));
  return (
    <>
      {[...days].map(([day, all]) => (
        <TaskList
          key={day}
          id={`day-${day}`}
          title={formatDay(day, place, { now, weekday: true })}
          tasks={all.map((one) => taskOf(one, member, seen))}
        />
      ))}
    </>
  );
}

/** What is fixed in the next hours, with its day: for the page with which a day begins. */
export function appointmentTasks(seen: WeekSeen, member: AtWork, now: Date): Task[] {
  const place = { language: member.language, zone: member.service.timeZone };
  return seen.appointments.map((one) => {
    const task = taskOf(one, member, seen);
    return { ...task, title: `${relativeDay(one.starts_at, place, now)} ${task.title}` };
  });
}

function taskOf(one: Upcoming, { language, service }: AtWork, { rooms, absent }: WeekSeen): Task {
  const codes = codesOf(service);
  const say = appointmentTexts(language);
  const place = { language, zone: one.zone };
  const where =
    one.place === 'room'
      ? whereText('room', rooms.get(one.room_id ?? ''), language)
      : say(`place_${one.place}`);
  const times = `${formatTime(one.starts_at, place)} – ${formatTime(one.ends_at, place)}`;
  const moves = absent.has(one.id) ? ` · ${say('move')}` : '';
  return {
    key: one.id,
    href: `${casePath(one.number)}/appointments#a-${one.id}`,
    title: `${times} · ${say(`kind_${one.kind}`)}`,
    children: `${where} · ${one.number} · ${titleOf(one, language, codes)}${moves}`,
  };
}

import { ButtonLink } from '../../../ui/button/button.tsx';
import { formatDay, type Place, relativeDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { type Task, TaskList } from '../../../ui/task-list/task-list.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { appointmentTexts } from '../appointments/texts.ts';
import { appointmentTasks } from '../appointments/week/page.tsx';
import { dueWords } from '../case/case-tags.ts';
import { codesOf, type ServiceCodes } from '../codes/service-codes.ts';
import { typeName } from '../community/type-mark.tsx';
import { dueTasks } from '../handing-over/due/due-tasks.ts';
import { NewRequest } from '../list/new-request.tsx';
import { type CaseRowRead, stateOf } from '../queries.ts';
import { nextStep } from '../rules/lifecycle.ts';
import { stageTexts, stepTexts } from '../rules/texts.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { casePath, type Titled, titleOf } from '../title.ts';
import type { Today } from './read-today.ts';
import { todayTexts } from './texts.ts';

export type TodayPageProps = { member: AtWork; today: Today; now: Date };
type Here = Place & { codes: ServiceCodes };
type Group = { id: string; title: string; tasks: Task[]; foot?: { href: string; label: string } };

/** What a member does today: what presses first, each thing once, with one link. */
export function TodayPage({ member, today, now }: TodayPageProps) {
  const { language } = member;
  const say = todayTexts(language);
  const place = { language, zone: member.service.timeZone, codes: codesOf(member.service) };
  const groups = groupsOf(member, today, now, place).filter(({ tasks }) => tasks.length > 0);
  return (
    <Workspace member={member} current="/today" title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="intro">{formatDay(now, place, { now, weekday: true })}</p>
      <NotOpenYet member={member} />
      <NewRequest language={language} roles={member.roles} />
      {groups.length === 0 && (
        <EmptyState title={say('nothing')}>
          <p>
            {say('nothingText')} <a href="/cases">{say('allCases')}</a>
          </p>
        </EmptyState>
      )}
      {groups.map(({ foot, ...group }) => (
        <TaskList key={group.id} {...group} foot={foot && <a href={foot.href}>{foot.label}</a>} />
      ))}
    </Workspace>
  );
}

/** For a coordinator who left before the sheet was on paper: no resident can ask for help until it is. */
function NotOpenYet({ member }: { member: AtWork }) {
  if (member.service.openedAt || !member.roles.includes('coordinator')) return null;
  const say = todayTexts(member.language);
  return (
    <Notice kind="warning" title={say('notOpen')}>
      <p>{say('notOpenText')}</p>
      <ButtonLink href="/recovery-sheet">{say('toSheet')}</ButtonLink>
    </Notice>
  );
}

function groupsOf(member: AtWork, today: Today, now: Date, place: Here): Group[] {
  const say = todayTexts(place.language);
  const cases = (rows: CaseRowRead[]) => rows.map((row) => caseTask(row, member, now, place));
  const soon = { href: '/cases?due=soon', label: say('allSoon') };
  return [
    ...(today.handingOver ? [{ id: 'keys', ...dueTasks(today.handingOver, place.language) }] : []),
    {
      id: 'appointments',
      title: appointmentTexts(place.language)('title'),
      tasks: appointmentTasks(today.appointments, member, now),
      foot: { href: '/appointments', label: appointmentTexts(place.language)('week') },
    },
    { id: 'asked', title: say('asked'), tasks: askedTasks(today, now, place) },
    {
      id: 'late',
      title: say('late'),
      tasks: cases(today.due.late),
      foot: { href: '/cases?due=late', label: say('allLate') },
    },
    { id: 'now', title: say('today'), tasks: cases(today.due.today) },
    { id: 'requests', title: say('requests'), tasks: cases(today.requests) },
    { id: 'proposals', title: say('proposals'), tasks: proposalTasks(today, now, place) },
    { id: 'week', title: say('week'), tasks: cases(today.due.week), foot: soon },
    { id: 'agreements', title: say('agreements'), tasks: agreementTasks(today, now, place) },
    { id: 'others', title: say('others'), tasks: cases(today.others) },
  ];
}

/** A case: when what is due, where it is, and what this member can do next. */
function caseTask(row: CaseRowRead, member: AtWork, now: Date, place: Here): Task {
  const { language } = place;
  const { main } = nextStep(stateOf(row), roleAtWork(member));
  const facts = [
    dueWords(row, language, now, place)?.label,
    row.type !== 'neighbour' && typeName(row.type, language),
    stageTexts(language)(row.stage),
    main && todayTexts(language)('next', { step: stepTexts(language)(main) }),
    row.safety_flag && todayTexts(language)('safety'),
  ];
  return { ...linkTo(row, place), children: facts.filter(Boolean).join(' · ') };
}

function askedTasks(today: Today, now: Date, place: Place): Task[] {
  const say = todayTexts(place.language);
  return today.asked.map((asked, index) => ({
    key: String(index),
    href: '/proposals',
    title: say('proposalForYou'),
    children: say('askedOn', { day: relativeDay(asked.proposed_at, place, now) }),
  }));
}

function proposalTasks(today: Today, now: Date, place: Here): Task[] {
  const say = todayTexts(place.language);
  return today.proposals.map((proposal) => ({
    ...linkTo(proposal, place),
    key: `${proposal.number} ${proposal.name}`,
    children: proposal.answer
      ? say('refused', { name: proposal.name })
      : say('waits', { name: proposal.name, day: relativeDay(proposal.proposed_at, place, now) }),
  }));
}

function agreementTasks(today: Today, now: Date, place: Here): Task[] {
  const say = todayTexts(place.language);
  return today.agreements.map((row) => ({
    ...linkTo(row, place),
    children: say('lines', { count: Number(row.lines), day: relativeDay(row.due_on ?? '', place, now) }),
  }));
}

const linkTo = (row: Titled & { number: string }, { language, codes }: Here) => ({
  key: row.number,
  href: casePath(row.number),
  title: `${row.number} · ${titleOf(row, language, codes)}`,
});

import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag, TagList } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { DeskHour } from './queries.ts';
import type { DeskDay } from './read-desk-hours.ts';
import { dayText, marksOf, placeText, rhythmText } from './say-desk-hour.ts';
import { deskHourTexts } from './texts.ts';

type Props = { member: AtWork; days: DeskDay[]; desks: DeskHour[]; now: Date };

/** The desk-hours of the next four weeks, and for a coordinator all their series. */
export function DeskHoursPage({ member, days, desks, now }: Props) {
  const { language } = member;
  const say = deskHourTexts(language);
  const isCoordinator = member.roles.includes('coordinator');
  return (
    <Workspace member={member} current={isCoordinator ? '/partners' : '/appointments'} title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="intro">{say(isCoordinator ? 'intro' : 'introHolder')}</p>
      {isCoordinator && (
        <Buttons>
          <ButtonLink href="/desk-hours/new">{say('newHour')}</ButtonLink>
        </Buttons>
      )}
      {isCoordinator && desks.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
      ) : (
        <Coming member={member} days={days} now={now} />
      )}
      {isCoordinator && desks.length > 0 && <AllSeries member={member} desks={desks} />}
      {days.some(({ holder }) => holder?.id === member.memberId) && (
        <p class="section">
          <a href="/desk-hours/calendar.ics">{say('ownCalendar')}</a>
        </p>
      )}
    </Workspace>
  );
}

function Coming({ member, days, now }: Pick<Props, 'member' | 'days' | 'now'>) {
  const { language } = member;
  const say = deskHourTexts(language);
  if (days.length === 0) return <p>{say('noneComing')}</p>;
  return (
    <section class="section">
      <h2>{say('coming')}</h2>
      <DaysTable member={member} days={days} now={now} caption={say('coming')} />
    </section>
  );
}

type DaysProps = Pick<Props, 'member' | 'days' | 'now'> & { caption: string; placeless?: boolean };

/** Days of desk-hours, each leading to its own page. */
export function DaysTable({ member, days, now, caption, placeless }: DaysProps) {
  const { language } = member;
  const say = deskHourTexts(language);
  return (
    <Table
      language={language}
      caption={caption}
      captionHidden
      rows={days}
      rowKey={({ desk, day }) => `${desk.id} ${day}`}
      columns={[
        {
          key: 'day',
          head: say('day'),
          cell: (day) => <a href={`/desk-hours/${day.desk.id}/${day.day}`}>{dayText(day, member, now)}</a>,
        },
        ...(placeless
          ? []
          : [{ key: 'where', head: say('where'), cell: ({ desk }: DeskDay) => placeText(desk) }]),
        { key: 'who', head: say('who'), cell: ({ holder }) => holder?.name ?? say('nobody') },
        {
          key: 'state',
          head: say('state'),
          cell: (day) => {
            const tags = marksOf(day, language);
            return tags.length > 0 ? <TagList tags={tags} /> : '–';
          },
        },
      ]}
    />
  );
}

function AllSeries({ member, desks }: Pick<Props, 'member' | 'desks'>) {
  const { language } = member;
  const say = deskHourTexts(language);
  return (
    <section class="section">
      <h2>{say('series')}</h2>
      <Rows label={say('series')}>
        {desks.map((desk) => (
          <Row
            key={desk.id}
            href={`/desk-hours/${desk.id}`}
            title={placeText(desk)}
            mark={
              <Tag kind={desk.answer === 'accepted' ? 'plain' : 'due'}>{say(desk.answer ?? 'waiting')}</Tag>
            }
          >
            <p>{rhythmText(desk, language)}</p>
            <p class="meta">{desk.holder ?? say('nobody')}</p>
          </Row>
        ))}
      </Rows>
    </section>
  );
}

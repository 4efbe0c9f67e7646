import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { isoDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { sessionsOf } from './queries.ts';
import { whenText } from './session-facts.tsx';
import { sessionTexts } from './texts.ts';

type Props = { member: AtWork; sessions: Awaited<ReturnType<typeof sessionsOf>>; now: Date };

/** The sessions and trainings for partners, and how many came. */
export function ListPage({ member, sessions, now }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  const today = isoDay(now, member.service.timeZone);
  return (
    <Workspace member={member} current="/partners" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p class="meta">{say('intro')}</p>
      <Buttons>
        <ButtonLink href="/partners/sessions/new">{say('plan')}</ButtonLink>
        <a href={`/${language}/services/${member.service.slug}/for-officers`}>{say('guide')}</a>
      </Buttons>
      {sessions.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
      ) : (
        <Rows label={say('title')}>
          {sessions.map((session) => (
            <Row
              key={session.id}
              title={session.title}
              level={2}
              href={`/partners/sessions/${session.id}`}
              mark={session.cancelled_at && <Tag kind="plain">{say('cancelled')}</Tag>}
            >
              <p class="meta">
                {whenText(session, language)} ·{' '}
                {session.on_day < today
                  ? say('cameCount', { count: Number(session.came ?? 0) })
                  : say('expectedCount', { count: Number(session.expected ?? 0) })}
              </p>
            </Row>
          ))}
        </Rows>
      )}
    </Workspace>
  );
}

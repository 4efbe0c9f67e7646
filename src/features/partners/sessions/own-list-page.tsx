import type { Language } from '../../../platform/texts/languages.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { InService } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { sessionsOf } from './queries.ts';
import { whenText } from './session-facts.tsx';
import { sessionTexts } from './texts.ts';

type Sessions = Awaited<ReturnType<typeof sessionsOf>>;
type Props = { member: InService; sessions: Sessions; today: string };

/** The sessions to which a partner was asked: those that come first, then those that were, for their material. */
export function OwnListPage({ member, sessions, today }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  const coming = sessions.filter(({ on_day }) => on_day >= today).reverse();
  const past = sessions.filter(({ on_day }) => on_day < today);
  return (
    <Workspace member={member} current="/referrals" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p>
        <a href={`/${language}/services/${member.service.slug}/for-officers`}>{say('guide')}</a>
      </p>
      <h2>{say('coming')}</h2>
      {coming.length === 0 ? (
        <EmptyState title={say('noneComing')} level={3} />
      ) : (
        <List label={say('coming')} sessions={coming} language={language} />
      )}
      {past.length > 0 && (
        <>
          <h2>{say('past')}</h2>
          <List label={say('past')} sessions={past} language={language} />
        </>
      )}
    </Workspace>
  );
}

function List({ label, sessions, language }: { label: string; sessions: Sessions; language: Language }) {
  const say = sessionTexts(language);
  return (
    <Rows label={label}>
      {sessions.map((session) => (
        <Row
          key={session.id}
          title={session.title}
          href={`/referrals/sessions/${session.id}`}
          mark={session.cancelled_at && <Tag kind="plain">{say('cancelled')}</Tag>}
        >
          <p class="meta">
            {whenText(session, language)} · {session.place}
          </p>
        </Row>
      ))}
    </Rows>
  );
}

import { formatDay, isoDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import type { Waiting } from './read-waiting.ts';
import { stateTag } from './state-tag.ts';
import { onwardTexts } from './texts.ts';

type Props = { member: AtWork; waiting: Waiting; now: Date };

/** Of which referrals to others somebody must still ask what came of them: by number of the case, and nothing else of it. */
export function WaitingPage({ member, waiting, now }: Props) {
  const { language } = member;
  const say = onwardTexts(language);
  const place = { language, zone: member.service.timeZone };
  const today = isoDay(now, place.zone);
  return (
    <Workspace member={member} current="/partners" title={say('waiting')} narrow>
      <h1>{say('waiting')}</h1>
      <p class="meta">{say('waitingIntro')}</p>
      {waiting.length === 0 ? (
        <EmptyState title={say('waitingNone')} />
      ) : (
        <Rows label={say('waiting')}>
          {waiting.map((one) => {
            const tag = stateTag(
              { state: one.state, stands: true, remindOn: one.remind_on },
              today,
              language,
            );
            return (
              <Row
                key={one.id}
                title={say('ofCase', { number: one.number })}
                level={2}
                href={`${casePath(one.number)}/onward/${one.id}`}
                mark={<Tag kind={tag.kind}>{tag.label}</Tag>}
              >
                <p class="meta">{say('askOn', { day: formatDay(one.remind_on ?? today, place, { now }) })}</p>
              </Row>
            );
          })}
        </Rows>
      )}
    </Workspace>
  );
}

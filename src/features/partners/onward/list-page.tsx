import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import type { OnwardSeen } from './read-onward.ts';
import { stateTag } from './state-tag.ts';
import { onwardTexts } from './texts.ts';

/** To whom the parties of a case were sent on, and what came of it. */
export function ListPage({ member, seen, now }: { member: AtWork; seen: OnwardSeen; now: Date }) {
  const { language } = member;
  const say = onwardTexts(language);
  const path = casePath(seen.row.number);
  const open = seen.row.stage !== 'closed';
  return (
    <Workspace member={member} current="/cases" title={say('title')} narrow>
      <Breadcrumbs
        language={language}
        trail={[{ href: path, label: seen.row.number }, { label: say('title') }]}
      />
      <h1>{say('title')}</h1>
      <p class="meta">{say('intro')}</p>
      {open && (
        <Buttons>
          <ButtonLink href={`${path}/onward/new`}>{say('add')}</ButtonLink>
        </Buttons>
      )}
      {seen.onward.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
      ) : (
        <Rows label={say('title')}>
          {seen.onward.map((one) => {
            const { label, kind } = stateTag(one, seen.today, language);
            return (
              <Row
                key={one.id}
                title={one.said.recipient}
                level={2}
                href={`${path}/onward/${one.id}`}
                mark={<Tag kind={kind}>{label}</Tag>}
              >
                <p class="meta">
                  {one.party} · {formatDay(one.stateOn, { language, zone: member.service.timeZone }, { now })}
                </p>
              </Row>
            );
          })}
        </Rows>
      )}
      {seen.mayReferOn && seen.onward.length > 0 && (
        <p>
          {say('referOn')} <a href={`${path}/onward-referral`}>{say('referOnLink')}</a>
        </p>
      )}
    </Workspace>
  );
}

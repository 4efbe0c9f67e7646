import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Station } from '../read-station.ts';
import { type Checked, Problems } from './checked-page.tsx';
import { importTexts } from './texts.ts';

export type Progress = { from: number; total: number; sent: number; before: number };

type Props = { member: MemberVisitor; station: Station; checked: Checked; progress: Progress };

/** How far the sending is: its button does the next part, and presses itself where the browser can. */
export function SendingPage({ member, station, checked, progress }: Props) {
  const say = importTexts(member.language);
  const { from, total, sent, before } = progress;
  const hidden = { organisation: station.seat.id, table: checked.text, from, sent, before };
  return (
    <Workspace member={member} current="/referrals" title={say('sendingTitle')} narrow>
      <h1>{say('sendingTitle')}</h1>
      <p class="intro" role="status">
        {say('sending', { done: String(from), total: String(total) })}
      </p>
      <form
        method="post"
        action="/referrals/import/sending"
        enctype="multipart/form-data"
        data-island="go-on"
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button>{say('goOn')}</Button>
      </form>
    </Workspace>
  );
}

/** The list is done: how many were referred, and each row that was not. */
export function SentListPage({ member, station, checked, progress: { sent, before } }: Props) {
  const { language } = member;
  const say = importTexts(language);
  return (
    <Workspace member={member} current="/referrals" title={say('doneTitle')} narrow>
      <h1>{say('doneTitle')}</h1>
      <Notice kind="success" live>
        <p>{say('done', { sent })}</p>
        {before > 0 && <p>{say('doneBefore', { before })}</p>}
      </Notice>
      <Problems checked={{ ...checked, today: new Set() }} language={language} />
      <Buttons>
        <ButtonLink href={`/referrals/import?organisation=${station.seat.id}`} kind="quiet">
          {say('other')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

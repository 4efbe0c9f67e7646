import { Button, ButtonLink } from '../../../../ui/button/button.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { GoOnForm } from '../../../../ui/go-on/go-on-form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { KeyTasks } from './key-tasks.ts';
import { serviceKeyTexts } from './texts.ts';

export type ServiceKeyProps = { member: AtWork; tasks: KeyTasks; stuck: number };

/** What is to be done about the key of the service, one thing after the other; usually nothing. */
export function ServiceKeyPage({ member, tasks, stuck }: ServiceKeyProps) {
  const { language } = member;
  const say = serviceKeyTexts(language);
  const { renewal, casesLeft, sheet } = tasks;
  const canGoOn = casesLeft > stuck;
  return (
    <Workspace member={member} current="/members" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro', { service: member.service.name })}</p>
      {renewal && (
        <Notice kind="warning" title={say('renewTitle')}>
          <p>{say('renewText')}</p>
          <Form language={language} action="/service-key/renewal">
            <Button>{say('renew')}</Button>
          </Form>
        </Notice>
      )}
      {sheet && !renewal && (
        <Notice kind="warning" title={say('sheetTitle')}>
          <p>{say('sheetText')}</p>
          <ButtonLink href="/recovery-sheet">{say('toSheet')}</ButtonLink>
        </Notice>
      )}
      {canGoOn && (
        <Notice title={say('rewrapTitle')} live>
          <p>{say('left', { count: casesLeft })}</p>
          <p>{say('leftText')}</p>
          <GoOnForm action="/service-key/rewrapping" button={say('goOn')} />
        </Notice>
      )}
      {casesLeft > 0 && !canGoOn && (
        <Notice kind="warning" title={say('stuckTitle')}>
          {say('stuckText', { count: casesLeft })}
        </Notice>
      )}
      {!renewal && !sheet && casesLeft === 0 && <Notice kind="success">{say('allWell')}</Notice>}
      <h2>{say('honestTitle')}</h2>
      <p>{say('honestText')}</p>
      <p>
        <a href="/members">{say('back')}</a>
      </p>
    </Workspace>
  );
}

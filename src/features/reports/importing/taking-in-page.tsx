import { GoOnForm } from '../../../ui/go-on/go-on-form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { importTexts } from './texts.ts';

type Props = { member: AtWork; action: string; done: number; left: number };

/** How far the taking in is: its button does the next part, and presses itself where the browser can. */
export function TakingInPage({ member, action, done, left }: Props) {
  const say = importTexts(member.language);
  return (
    <Workspace member={member} current="/reports" title={say('takingTitle')} narrow>
      <h1>{say('takingTitle')}</h1>
      <p class="intro" role="status">
        {say('taking', { done, left })}
      </p>
      <GoOnForm action={action} button={say('goOn')} />
      <p class="hint">{say('takingHint')}</p>
    </Workspace>
  );
}

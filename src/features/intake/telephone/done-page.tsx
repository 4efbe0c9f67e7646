import { formatCode } from '../../../platform/vault/code.ts';
import { BigCode } from '../../../ui/big-code/big-code.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Entered } from './enter-request.ts';
import { telephoneTexts } from './texts.ts';

/** The code for the caller, shown once: the answer to the form itself, for no address may show it again. */
export function DonePage(props: { member: AtWork; entered: Entered; origin: string }) {
  const { member, entered, origin } = props;
  const say = telephoneTexts(member.language);
  const title = say('doneTitle', { number: entered.number });
  return (
    <Workspace member={member} current="/cases" title={title} narrow>
      <h1>{title}</h1>
      {entered.code && (
        <BigCode title={say('codeTitle')} code={formatCode(entered.code)}>
          <p>{say('codeBody')}</p>
          <p>
            {say('returnAt')}{' '}
            <strong>{`${origin.replace(/^https?:\/\//, '')}/${member.language}/return`}</strong>
          </p>
        </BigCode>
      )}
      <Buttons>
        <ButtonLink href={`/cases/${entered.number}`}>{say('toCase')}</ButtonLink>
        <PrintButton>{say('print')}</PrintButton>
        <a href="/requests/new">{say('another')}</a>
      </Buttons>
    </Workspace>
  );
}

/** The same form came a second time. */
export function SavedBeforePage({ member }: { member: AtWork }) {
  const say = telephoneTexts(member.language);
  return (
    <Workspace member={member} current="/cases" title={say('beforeTitle')} narrow>
      <h1>{say('beforeTitle')}</h1>
      <p class="intro">{say('beforeBody')}</p>
      <Buttons>
        <ButtonLink href="/cases">{say('toCases')}</ButtonLink>
        <a href="/requests/new">{say('another')}</a>
      </Buttons>
    </Workspace>
  );
}

import { Notice } from '../../../ui/notice/notice.tsx';
import { PasskeyForm } from '../../../ui/passkey/passkey-form.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { passkeyTexts } from './texts.ts';

/** The passphrase was given: now the device makes its passkey. */
export function NewPasskeyPage({ member, failed }: { member: MemberVisitor; failed: boolean }) {
  const say = passkeyTexts(member.language);
  return (
    <Workspace member={member} title={say('add')} narrow hasErrors={failed}>
      <h1>{say('add')}</h1>
      {failed && (
        <Notice kind="warning" live>
          {say('failed')}
        </Notice>
      )}
      <p data-passkey-without>{say('without')}</p>
      <p>{say('twice')}</p>
      <PasskeyForm action="/account/passkeys" does="create" button={say('make')} failed={say('failed')} />
      <p>
        <a href="/account/passkeys">{say('backToList')}</a>
      </p>
    </Workspace>
  );
}

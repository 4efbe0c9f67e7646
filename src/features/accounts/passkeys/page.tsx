import { toBase64Url } from '../../../platform/vault/bytes.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PasskeyForm } from '../../../ui/passkey/passkey-form.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { passkeyTexts } from './texts.ts';

type Passkey = { id: Uint8Array; name: string; made_at: Date; used_at: Date | null };

export type PasskeysProps = {
  member: MemberVisitor;
  passkeys: readonly Passkey[];
  now: Date;
  failed: boolean;
};

/** The passkeys of a member, each with a button that removes it, and the way to add one. */
export function PasskeysPage({ member, passkeys, now, failed }: PasskeysProps) {
  const say = passkeyTexts(member.language);
  return (
    <Workspace member={member} title={say('title')} narrow hasErrors={failed}>
      <h1>{say('title')}</h1>
      <p class="intro">{say('what')}</p>
      <p>{say('keys')}</p>
      {failed && (
        <Notice kind="warning" live>
          {say('failed')}
        </Notice>
      )}
      {passkeys.length > 0 ? <List member={member} passkeys={passkeys} now={now} /> : <p>{say('none')}</p>}
      <h2>{say('add')}</h2>
      <p data-passkey-without>{say('without')}</p>
      <PasskeyForm action="/account/passkeys" does="create" button={say('add')} failed={say('failed')} />
      <p>
        <a href="/account">{say('back')}</a>
      </p>
    </Workspace>
  );
}

function List({ member, passkeys, now }: Omit<PasskeysProps, 'failed'>) {
  const { language } = member;
  const say = passkeyTexts(language);
  const place = { language, zone: member.service?.timeZone ?? ('Europe/Brussels' as const), now };
  return (
    <Table
      language={language}
      caption={say('title')}
      captionHidden
      rows={passkeys}
      rowKey={({ id }) => toBase64Url(id)}
      columns={[
        { key: 'name', head: say('name'), cell: ({ name }) => name },
        {
          key: 'made',
          head: say('made'),
          cell: ({ made_at }) => <DateText {...place} at={made_at} say="day-and-time" />,
        },
        {
          key: 'used',
          head: say('used'),
          cell: ({ used_at }) =>
            used_at ? <DateText {...place} at={used_at} say="day-and-time" /> : say('never'),
        },
        {
          key: 'end',
          head: say('remove'),
          cell: ({ id, name }) => (
            <Form language={language} action={`/account/passkeys/${toBase64Url(id)}/end`}>
              <Button kind="quiet" label={`${say('remove')}: ${name}`}>
                {say('remove')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}

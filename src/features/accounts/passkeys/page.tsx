import type { FieldErrors } from '../../../platform/http/form.ts';
import { toBase64Url } from '../../../platform/vault/bytes.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { accountTexts } from '../account/texts.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { passkeyTexts } from './texts.ts';

type Passkey = {
  id: Uint8Array;
  name: string;
  made_at: Date;
  used_at: Date | null;
  prf_salt: Uint8Array | null;
};

export type PasskeysProps = {
  member: MemberVisitor;
  passkeys: readonly Passkey[];
  now: Date;
  errors: FieldErrors;
};

/** The passkeys of a member, each with a button that removes it. To add one he gives his passphrase first. */
export function PasskeysPage({ member, passkeys, now, errors }: PasskeysProps) {
  const say = passkeyTexts(member.language);
  return (
    <Workspace member={member} title={say('title')} narrow hasErrors={Object.keys(errors).length > 0}>
      <h1>{say('title')}</h1>
      <p class="intro">{say('what')}</p>
      <p>{say('keys')}</p>
      {passkeys.length > 0 ? <List member={member} passkeys={passkeys} now={now} /> : <p>{say('none')}</p>}
      <h2>{say('add')}</h2>
      <p>{say('passphraseFirst')}</p>
      <Form language={member.language} action="/account/passkeys/passphrase" errors={errors}>
        <TextField
          name="passphrase"
          type="password"
          label={accountTexts(member.language)('oldPassphrase')}
          autocomplete="current-password"
          required
        />
        <Button>{say('goOn')}</Button>
      </Form>
      <p>
        <a href="/account">{say('back')}</a>
      </p>
    </Workspace>
  );
}

function List({ member, passkeys, now }: Omit<PasskeysProps, 'errors'>) {
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
        { key: 'opens', head: say('opens'), cell: ({ prf_salt }) => say(prf_salt ? 'opensYes' : 'opensNo') },
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

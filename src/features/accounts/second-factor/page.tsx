import type { ComponentChildren } from 'preact';
import type { FieldErrors } from '../../../platform/http/form.ts';
import { formatRecoveryCode } from '../../../platform/vault/recovery-codes.ts';
import { uri } from '../../../platform/vault/totp.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { CodeField } from '../../../ui/field/code-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { QrCode } from '../../../ui/qr-code/qr-code.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { secondFactorTexts } from './texts.ts';

type Props = { member: MemberVisitor; errors?: FieldErrors };

/** The second factor is off: what it is, and the button that begins it. */
export function OffPage({ member }: Props) {
  const say = secondFactorTexts(member.language);
  return (
    <Frame member={member} title={say('title')}>
      <p class="intro">{say('what')}</p>
      <p>{say('off')}</p>
      <Form language={member.language} action="/account/second-factor">
        <Button>{say('begin')}</Button>
      </Form>
    </Frame>
  );
}

/** The secret to scan or to type over, and its first code. */
export function ScanPage({ member, secret, errors = {} }: Props & { secret: string }) {
  const say = secondFactorTexts(member.language);
  return (
    <Frame member={member} title={say('scanTitle')} errors={errors}>
      <p class="intro">{say('scan')}</p>
      <QrCode text={uri('Entente', member.email, secret)} label={say('qr')} />
      <p>
        {say('byHand')} <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <Form language={member.language} action="/account/second-factor/confirmation" errors={errors}>
        <CodeField name="code" kind="one-time" label={say('code')} required />
        <Button>{say('confirm')}</Button>
      </Form>
    </Frame>
  );
}

/** The recovery codes, this once. */
export function CodesPage({ member, codes }: Props & { codes: readonly string[] }) {
  const say = secondFactorTexts(member.language);
  return (
    <Frame member={member} title={say('codesTitle')}>
      <p class="intro">{say('codes')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{formatRecoveryCode(code)}</code>
          </li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink href="/account/second-factor">{say('codesDone')}</ButtonLink>
      </Buttons>
    </Frame>
  );
}

/** The second factor is on: recovery codes, and the way to turn it off. */
export function OnPage({ member, left, errors = {} }: Props & { left: number }) {
  const { language } = member;
  const say = secondFactorTexts(language);
  return (
    <Frame member={member} title={say('title')} errors={errors}>
      <Notice kind="success">{say('on')}</Notice>
      <p>
        {say('left', { count: left })} {say('newCodesIntro')}
      </p>
      <Form language={language} action="/account/recovery-codes">
        <Button kind="quiet">{say('newCodes')}</Button>
      </Form>
      <h2>{say('endTitle')}</h2>
      <Form language={language} action="/account/second-factor/end" errors={errors}>
        <TextField
          name="passphrase"
          type="password"
          label={say('passphrase')}
          autocomplete="current-password"
          required
        />
        <Button kind="danger">{say('end')}</Button>
      </Form>
    </Frame>
  );
}

function Frame(props: Props & { title: string; children: ComponentChildren }) {
  const { member, title, errors = {}, children } = props;
  return (
    <Workspace member={member} title={title} narrow hasErrors={Object.keys(errors).length > 0}>
      <h1>{title}</h1>
      {children}
      <p>
        <a href="/account">{secondFactorTexts(member.language)('back')}</a>
      </p>
    </Workspace>
  );
}

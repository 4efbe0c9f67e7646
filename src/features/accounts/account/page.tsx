import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { languageOptions } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { NewPassphraseFields } from '../forms/new-passphrase.tsx';
import { passkeyTexts } from '../passkeys/texts.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { accountTexts } from './texts.ts';

type FormProps = { member: MemberVisitor; errors?: FieldErrors; typed?: Typed };

/** Who I am here, in which service I work, and how I sign in. */
export function AccountPage(props: FormProps & { saved?: boolean; secondFactor: boolean }) {
  const { member, errors = {}, typed = {}, saved, secondFactor } = props;
  const { language } = member;
  const say = accountTexts(language);
  return (
    <Workspace
      member={member}
      title={say('title')}
      current="/account"
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <p>{say('signsInWith', { email: member.email })}</p>
      <h2>{say('about')}</h2>
      <Form
        language={language}
        action="/account"
        errors={errors}
        values={{ name: member.name, language, ...typed }}
      >
        <TextField name="name" label={say('name')} autocomplete="name" required />
        <Choices name="language" label={say('language')} columns required options={languageOptions} />
        <Button>{say('save')}</Button>
      </Form>
      {member.services.length > 1 && <ServiceChoice member={member} />}
      <h2>{say('safety')}</h2>
      <ul>
        <li>
          <a href="/account/passphrase">{say('passphrase')}</a>
        </li>
        <li>
          <a href="/account/second-factor">{say(secondFactor ? 'secondFactorOn' : 'secondFactorOff')}</a>
        </li>
        <li>
          <a href="/account/passkeys">{passkeyTexts(language)('title')}</a>
        </li>
        <li>
          <a href="/account/sessions">{say('sessions')}</a>
        </li>
      </ul>
    </Workspace>
  );
}

function ServiceChoice({ member }: { member: MemberVisitor }) {
  const say = accountTexts(member.language);
  return (
    <Form
      language={member.language}
      action="/account/service"
      values={{ service: member.service?.id ?? '' }}
      idPrefix="at-"
    >
      <Choices
        name="service"
        label={say('service')}
        required
        options={member.services.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button kind="quiet">{say('changeService')}</Button>
    </Form>
  );
}

export function PassphrasePage({ member, errors = {} }: FormProps) {
  const say = accountTexts(member.language);
  return (
    <Workspace member={member} title={say('passphrase')} narrow hasErrors={Object.keys(errors).length > 0}>
      <h1>{say('passphrase')}</h1>
      <p class="intro">{say('passphraseIntro')}</p>
      <Form language={member.language} action="/account/passphrase" errors={errors}>
        <TextField
          name="old"
          type="password"
          label={say('oldPassphrase')}
          autocomplete="current-password"
          required
        />
        <NewPassphraseFields language={member.language} />
        <Button>{say('save')}</Button>
      </Form>
      <p>
        <a href="/account">{say('back')}</a>
      </p>
    </Workspace>
  );
}

/** Signed in, and yet without keys: the passphrase opens them once. `kept` is a sealed form that waits for them. */
export function OpenKeysPage({
  member,
  to,
  kept = '',
  errors = {},
}: FormProps & { to: string; kept?: string }) {
  const say = accountTexts(member.language);
  return (
    <Workspace member={member} title={say('openKeysTitle')} narrow hasErrors={Object.keys(errors).length > 0}>
      <h1>{say('openKeysTitle')}</h1>
      <p class="intro">{say('openKeysIntro')}</p>
      <Form language={member.language} action="/account/open-keys" errors={errors} hidden={{ to, kept }}>
        <TextField
          name="passphrase"
          type="password"
          label={say('oldPassphrase')}
          autocomplete="current-password"
          required
        />
        <Button>{say('openKeys')}</Button>
      </Form>
    </Workspace>
  );
}

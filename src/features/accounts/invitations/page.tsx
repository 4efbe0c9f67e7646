import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { type Language, languageOptions } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { NewPassphraseFields } from '../forms/new-passphrase.tsx';
import { roleTexts } from '../workspace/texts.ts';
import type { Invitation } from './accept-invitation.ts';
import { invitationTexts } from './texts.ts';

type Props = { language: Language; token: string; invitation: Invitation };

function Frame(props: {
  language: Language;
  title: string;
  hasErrors?: boolean;
  children: ComponentChildren;
}) {
  return (
    <PublicPage
      language={props.language}
      title={props.title}
      path={(other) => `?language=${other}`}
      site={{ name: 'Entente' }}
      hasErrors={props.hasErrors}
      indexed={false}
    >
      <h1>{props.title}</h1>
      {props.children}
    </PublicPage>
  );
}

function Facts({ language, invitation }: Pick<Props, 'language' | 'invitation'>) {
  const say = invitationTexts(language);
  const roles = invitation.roles.map((role) => roleTexts(language)(role)).join(', ');
  const service = invitation.service_name ?? 'Entente';
  return (
    <>
      <p class="intro">{say('intro', { inviter: 'none', service })}</p>
      <p>{say('asRoles', { roles })}</p>
    </>
  );
}

/** For somebody who has no account yet: name and passphrase. */
export function NewMemberPage({
  language,
  token,
  invitation,
  errors = {},
  typed,
}: Props & { errors?: FieldErrors; typed?: Typed }) {
  const say = invitationTexts(language);
  return (
    <Frame language={language} title={say('title')} hasErrors={Object.keys(errors).length > 0}>
      <Facts language={language} invitation={invitation} />
      <p>
        {say('email')} <strong>{invitation.email}</strong>.
      </p>
      <Form
        language={language}
        action={`/invitations/${token}`}
        errors={errors}
        values={typed ?? { name: invitation.name, language }}
        hidden={{ email: invitation.email }}
      >
        <TextField name="name" label={say('name')} autocomplete="name" required />
        <p>{say('choose')}</p>
        <NewPassphraseFields language={language} />
        <Choices name="language" label={say('language')} columns required options={languageOptions} />
        <Button>{say('accept')}</Button>
      </Form>
      <p class="meta">{say('nobodyKnows')}</p>
    </Frame>
  );
}

/** For a member: one button when he is signed in under this address; otherwise what to do first. */
export function MemberPage({
  language,
  token,
  invitation,
  signedInAs,
}: Props & { signedInAs: string | null }) {
  const say = invitationTexts(language);
  const { email } = invitation;
  const isHis = signedInAs?.toLowerCase() === email.toLowerCase();
  return (
    <Frame language={language} title={say('title')}>
      <Facts language={language} invitation={invitation} />
      {isHis && (
        <Form language={language} action={`/invitations/${token}`}>
          <Button>{say('accept')}</Button>
        </Form>
      )}
      {!isHis && <p>{say(signedInAs ? 'otherAccount' : 'existing', { email })}</p>}
      {!signedInAs && (
        <Buttons>
          <ButtonLink href={`/sign-in?to=${encodeURIComponent(`/invitations/${token}`)}`}>
            {say('signIn')}
          </ButtonLink>
        </Buttons>
      )}
    </Frame>
  );
}

export function GonePage({ language }: { language: Language }) {
  const say = invitationTexts(language);
  return (
    <Frame language={language} title={say('gone')}>
      <p class="intro">{say('goneText')}</p>
      <p>{say('goneSignIn')}</p>
      <Buttons>
        <ButtonLink href="/sign-in">{say('signIn')}</ButtonLink>
      </Buttons>
    </Frame>
  );
}

import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PasskeyForm } from '../../../ui/passkey/passkey-form.tsx';
import { keptFormTexts } from '../kept-form/texts.ts';
import { passkeyTexts } from '../passkeys/texts.ts';
import { singleSignOnTexts } from '../single-sign-on/texts.ts';
import { signInTexts } from './texts.ts';

/** `kept` is a sealed form that a lost session left behind. */
export type SignInProps = {
  language: Language;
  to: string;
  kept?: string;
  /** The name of the provider of single sign-on, where there is one. */
  provider?: string;
  errors?: FieldErrors;
  typed?: Typed;
};

export function SignInPage({ language, to, kept = '', provider, errors = {}, typed = {} }: SignInProps) {
  const say = signInTexts(language);
  const sayKept = keptFormTexts(language);
  const sayPasskey = passkeyTexts(language);
  return (
    <Frame language={language} title={say('title')} to={to} hasErrors={Object.keys(errors).length > 0}>
      {kept !== '' && (
        <Notice kind="warning" title={sayKept('signInFirst')}>
          {sayKept('signInFirstText')}
        </Notice>
      )}
      <Form
        language={language}
        action="/sign-in"
        errors={errors}
        values={typed}
        hidden={{ to, kept, language }}
      >
        <TextField name="email" type="email" label={say('email')} autocomplete="username" required />
        <TextField
          name="password"
          type="password"
          label={say('password')}
          autocomplete="current-password"
          required
        />
        <Button>{say('submit')}</Button>
      </Form>
      <PasskeyForm
        action="/sign-in/passkey"
        does="get"
        hidden={{ to, kept, language }}
        button={sayPasskey('signIn')}
        failed={sayPasskey('failed')}
      />
      {provider && (
        <Buttons>
          <ButtonLink kind="quiet" href={`/sign-in/provider?to=${encodeURIComponent(to)}`}>
            {singleSignOnTexts(language)('with', { provider })}
          </ButtonLink>
        </Buttons>
      )}
      <p>
        <a href={`/sign-in/reset?language=${language}`}>{say('forgot')}</a>
      </p>
      <p class="meta">{say('forMembers')}</p>
    </Frame>
  );
}

/** The second step of signing in: the code of the app, or a recovery code. */
export function SecondFactorPage({ language, to, kept = '', errors = {} }: Omit<SignInProps, 'typed'>) {
  const say = signInTexts(language);
  return (
    <Frame language={language} title={say('secondTitle')} to={to} hasErrors={Object.keys(errors).length > 0}>
      <p class="intro">{say('secondIntro')}</p>
      <Form
        language={language}
        action="/sign-in/second-factor"
        errors={errors}
        hidden={{ to, kept, language }}
      >
        <TextField
          name="code"
          label={say('code')}
          hint={say('codeHint')}
          autocomplete="one-time-code"
          width="short"
          spellcheck={false}
          required
        />
        <Button>{say('secondSubmit')}</Button>
      </Form>
      <p>
        <a href="/sign-in">{say('startAgain')}</a>
      </p>
    </Frame>
  );
}

function Frame(props: {
  language: Language;
  title: string;
  to: string;
  hasErrors: boolean;
  children: ComponentChildren;
}) {
  const { language, title, to, hasErrors, children } = props;
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/sign-in?language=${other}${to && `&to=${encodeURIComponent(to)}`}`}
      site={{ name: 'Entente' }}
      hasErrors={hasErrors}
      indexed={false}
    >
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

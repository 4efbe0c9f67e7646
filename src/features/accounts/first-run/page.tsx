import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { type Language, languageOptions } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { NewPassphraseFields } from '../forms/new-passphrase.tsx';
import { firstRunTexts } from './texts.ts';

/** What an empty installation says to whoever comes without the link of the terminal. */
export function EmptyInstallationPage({ language, wrongLink }: { language: Language; wrongLink: boolean }) {
  const say = firstRunTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('emptyTitle')}
      path={(other) => `/first-run?language=${other}`}
      site={{ name: 'Entente', href: '/first-run' }}
      indexed={false}
    >
      <h1>{say(wrongLink ? 'wrongLinkTitle' : 'emptyTitle')}</h1>
      <p class="intro">{say('emptyIntro')}</p>
      <p>{say('whereLink')}</p>
      <p>{say('emptyVisitor')}</p>
    </PublicPage>
  );
}

type Props = { language: Language; token: string; errors?: FieldErrors; typed?: Typed };

/** The first person: who he is, and his passphrase. */
export function FirstPersonPage({ language, token, errors = {}, typed = {} }: Props) {
  const say = firstRunTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/first-run?language=${other}&token=${encodeURIComponent(token)}`}
      site={{ name: 'Entente', href: '/first-run' }}
      hasErrors={Object.keys(errors).length > 0}
      indexed={false}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <p>{say('operatorMay')}</p>
      <Form
        language={language}
        action="/first-run"
        errors={errors}
        values={{ language, ...typed }}
        hidden={{ token }}
      >
        <TextField name="name" label={say('name')} autocomplete="name" required />
        <TextField name="email" type="email" label={say('email')} autocomplete="username" required />
        <NewPassphraseFields language={language} />
        <Choices name="language" label={say('yourLanguage')} columns required options={languageOptions} />
        <Button>{say('next')}</Button>
      </Form>
      <p class="meta">{say('keepIt')}</p>
    </PublicPage>
  );
}

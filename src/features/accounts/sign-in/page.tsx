import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { signInTexts } from './texts.ts';

type Props = { language: Language; to: string; errors?: FieldErrors; typed?: Typed };

export function SignInPage({ language, to, errors = {}, typed = {} }: Props) {
  const say = signInTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/sign-in?language=${other}`}
      site={{ name: 'Entente' }}
      hasErrors={Object.keys(errors).length > 0}
      indexed={false}
    >
      <h1>{say('title')}</h1>
      <Form language={language} action="/sign-in" errors={errors} values={typed} hidden={{ to }}>
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
      <p class="meta">{say('forMembers')}</p>
    </PublicPage>
  );
}

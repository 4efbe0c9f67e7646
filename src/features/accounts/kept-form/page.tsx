import type { Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import type { KeptForm } from './kept-form.ts';
import { keptFormTexts } from './texts.ts';

/** After signing in again: what was typed goes where it was going, when its writer says so. */
export function KeptFormPage({ language, kept }: { language: Language; kept: KeptForm }) {
  const say = keptFormTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/sign-in?language=${other}`}
      site={{ name: 'Entente' }}
      indexed={false}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Form language={language} action={kept.path}>
        <HiddenFields typed={kept.typed} />
        <Button>{say('send')}</Button>
      </Form>
      <p>
        <a href="/workspace">{say('leave')}</a>
      </p>
    </PublicPage>
  );
}

/** Everything that was typed, as hidden fields; several values under one name stay several. */
function HiddenFields({ typed }: { typed: Typed }) {
  return (
    <>
      {Object.entries(typed).flatMap(([name, values]) =>
        [values]
          .flat()
          .map((value, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}

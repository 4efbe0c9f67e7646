import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { CodeField } from '../../../ui/field/code-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { publicNav } from '../../directory/public-nav.ts';
import { returnTexts } from './texts.ts';

type Frame = {
  language: Language;
  title: string;
  path: string;
  hasErrors?: boolean;
  site?: string;
  children: ComponentChildren;
};

/** The frame of the pages that need a code: quick exit in the bar, no search engine. */
export function ReturnFrame({ language, title, path, hasErrors, site, children }: Frame) {
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}${path}`}
      site={{ name: site ?? 'Entente', href: `/${language}` }}
      nav={site ? [] : publicNav(language, 'return')}
      quickExit
      hasErrors={hasErrors}
      indexed={false}
    >
      {children}
    </PublicPage>
  );
}

/** Where the code is typed. What was mistyped stays, so that one digit can be mended. */
export function ReturnPage({
  language,
  typed,
  error,
}: {
  language: Language;
  typed?: string;
  error?: string;
}) {
  const say = returnTexts(language);
  return (
    <ReturnFrame language={language} title={say('title')} path="/return" hasErrors={error !== undefined}>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <Form
        language={language}
        action={`/${language}/return`}
        errors={error === undefined ? {} : { code: error }}
        values={{ code: typed }}
        autocomplete="off"
      >
        <CodeField name="code" kind="resident" label={say('label')} required />
        <Button>{say('enter')}</Button>
      </Form>
      <section class="section">
        <p>
          {say('lost')} <a href={`/${language}/services`}>{say('services')}</a>
        </p>
        <p>
          {say('none')} <a href={`/${language}/request`}>{say('ask')}</a>
        </p>
      </section>
    </ReturnFrame>
  );
}

export function LeftPage({ language }: { language: Language }) {
  const say = returnTexts(language);
  return (
    <ReturnFrame language={language} title={say('leftTitle')} path="/return">
      <h1>{say('leftTitle')}</h1>
      <p class="intro">{say('leftBody')}</p>
      <Buttons>
        <ButtonLink href={`/${language}`}>{say('home')}</ButtonLink>
        <a href={`/${language}/return`}>{say('back')}</a>
      </Buttons>
    </ReturnFrame>
  );
}

import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CodeField } from '../../../ui/field/code-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { publicNav } from '../../directory/public-nav.ts';
import { returnTexts } from './texts.ts';

type Frame = {
  language: Language;
  title: string;
  path: string;
  hasErrors?: boolean;
  /** The service of who is inside: his pages lead nowhere else. */
  site?: string;
  children: ComponentChildren;
};

/**
 * The frame of the pages that need a code: quick exit in the bar, no search engine, and a title that tells nobody who looks
 * at the tab or the history of which service they are.
 */
export function ReturnFrame({ language, title, path, hasErrors, site, children }: Frame) {
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}${path}`}
      site={{ name: 'Entente', href: `/${language}` }}
      nav={site ? [] : publicNav(language, 'return')}
      quickExit
      hasErrors={hasErrors}
      indexed={false}
    >
      {children}
    </PublicPage>
  );
}

type ReturnProps = {
  language: Language;
  typed?: string;
  error?: string;
  /** A sealed form that a lost session left behind. */
  kept?: string;
  /** The token of the link by which he came, good or not: the page is the same. */
  wayIn?: string;
};

/** Where the code is typed. What was mistyped stays, so that one digit can be mended. */
export function ReturnPage({ language, typed, error, kept = '', wayIn = '' }: ReturnProps) {
  const say = returnTexts(language);
  return (
    <ReturnFrame language={language} title={say('title')} path="/return" hasErrors={error !== undefined}>
      <h1>{say('title')}</h1>
      {kept !== '' && <Notice>{say('kept')}</Notice>}
      <p>{say('intro')}</p>
      <Form
        language={language}
        action={`/${language}/return`}
        errors={error === undefined ? {} : { code: error }}
        values={{ code: typed }}
        hidden={{ ...(kept === '' ? {} : { kept }), ...(wayIn === '' ? {} : { w: wayIn }) }}
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

/** After the code was given again: what was typed is added when its writer says so. */
export function KeptMessagePage({
  language,
  message,
}: {
  language: Language;
  message: { id: string; text: string };
}) {
  const say = returnTexts(language);
  return (
    <ReturnFrame language={language} title={say('keptTitle')} path="/return/case">
      <h1>{say('keptTitle')}</h1>
      <p>{say('keptBody')}</p>
      <Card>
        <p class="as-written">{message.text}</p>
      </Card>
      <Form language={language} action={`/${language}/return/case/messages`} hidden={message}>
        <Buttons>
          <Button>{say('keptSend')}</Button>
          <a href={`/${language}/return/case`}>{say('keptLeave')}</a>
        </Buttons>
      </Form>
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

import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { CodeField } from '../../../../ui/field/code-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { ReferralFields } from '../../referring/referral-form/fields.tsx';
import type { InsideLink, LinkFacts } from './at-link.ts';
import { entryTexts } from './texts.ts';

type Here = { language: Language; token: string; facts: LinkFacts };

const at = ({ language, token }: Pick<Here, 'language' | 'token'>) => `/${language}/refer/${token}`;

type FrameProps = Here & { title: string; tail?: string; hasErrors?: boolean; children: ComponentChildren };

function Frame({ language, token, facts, title, tail = '', hasErrors, children }: FrameProps) {
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => at({ language: other, token }) + tail}
      site={{ name: facts.service.name }}
      hasErrors={hasErrors}
      indexed={false}
    >
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

/** What the link alone shows: the service, and that a code goes to whom it is for. `kept` is a form that lost its session. */
export function AskPage(props: Here & { error?: string; kept?: string }) {
  const { language, facts, error, kept } = props;
  const say = entryTexts(language);
  return (
    <Frame {...props} title={say('title')} hasErrors={error !== undefined}>
      {kept && (
        <Notice kind="warning" live>
          {say('lost')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <p>{say(`by_${facts.sendsBy}`)}</p>
      <Form
        language={language}
        action={`${at(props)}/code`}
        errors={error ? { '': error } : {}}
        hidden={kept ? { kept } : {}}
      >
        <Buttons>
          <Button>{say('send')}</Button>
          {!kept && <a href={`${at(props)}?code`}>{say('haveOne')}</a>}
        </Buttons>
      </Form>
    </Frame>
  );
}

/** Where the code is typed. */
export function CodePage(props: Here & { error?: string; typed?: string; kept?: string }) {
  const { language, facts, error, typed, kept } = props;
  const say = entryTexts(language);
  const hidden = kept ? { kept } : undefined;
  return (
    <Frame {...props} title={say('codeTitle')} tail="?code" hasErrors={error !== undefined}>
      <p class="intro">{say(`by_${facts.sendsBy}`)}</p>
      <p>
        {say('codeIntro')} {say('codeNew')}
      </p>
      <Form
        language={language}
        action={`${at(props)}/entry`}
        errors={error ? { code: error } : {}}
        values={{ code: typed ?? '' }}
        hidden={hidden}
        autocomplete="off"
      >
        <CodeField name="code" kind="one-time" label={say('code')} required />
        <Button>{say('enter')}</Button>
      </Form>
      <Form language={language} action={`${at(props)}/code`} hidden={hidden} idPrefix="again-">
        <Button kind="quiet">{say('sendAgain')}</Button>
      </Form>
    </Frame>
  );
}

type FormProps = Here & { inside: InsideLink; once: string; errors?: FieldErrors; values?: Typed };

/** The form of the contract. Without an agreement for today it says whom to ring. */
export function ReferPage(props: FormProps) {
  const { language, facts, inside, once, errors = {}, values } = props;
  const say = entryTexts(language);
  const names = { service: facts.service.name, organisation: inside.name };
  if (!inside.agreement)
    return (
      <Frame {...props} title={say('notAgreedTitle')}>
        <p class="intro">{say('notAgreed', names)}</p>
        {facts.service.phone && <p>{say('ring', { phone: facts.service.phone })}</p>}
        <Leave {...props} />
      </Frame>
    );
  return (
    <Frame {...props} title={say('formTitle', names)} hasErrors={Object.keys(errors).length > 0}>
      <p>{say('formIntro', names)}</p>
      <Form
        language={language}
        action={at(props)}
        errors={errors}
        values={values}
        hidden={{ once }}
        autocomplete="off"
      >
        <ReferralFields
          contract={inside.agreement.contract}
          organisation={inside.name}
          language={language}
          offered={inside}
        />
        <Button>{say('submit')}</Button>
      </Form>
      <Leave {...props} />
    </Frame>
  );
}

export function SentPage(props: Here) {
  const { language } = props;
  const say = entryTexts(language);
  return (
    <Frame {...props} title={say('sentTitle')} tail="?sent">
      <Notice kind="success" live>
        {say('sentBody')}
      </Notice>
      <Buttons>
        <ButtonLink href={at(props)}>{say('another')}</ButtonLink>
      </Buttons>
      <Leave {...props} />
    </Frame>
  );
}

function Leave({ language, token }: Here) {
  return (
    <form method="post" action={`${at({ language, token })}/leaving`} class="section">
      <Button kind="quiet">{entryTexts(language)('leave')}</Button>
    </form>
  );
}

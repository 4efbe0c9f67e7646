import type { Language } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormErrors, FormValues } from '../../../ui/form/form-context.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Entry } from '../../directory/entries/entry.ts';
import { nameOf } from '../../directory/entries/say-text.ts';
import { publicNav } from '../../directory/public-nav.ts';
import { filingTexts } from './texts.ts';
import { mostWords } from './words.ts';

type Props = { language: Language; entry: Entry };

function Frame({
  language,
  entry,
  title,
  hasErrors,
  children,
}: Props & { title: string; hasErrors?: boolean; children: preact.ComponentChildren }) {
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}/services/${entry.slug}/complaint`}
      site={{ name: 'Entente', href: `/${language}` }}
      nav={publicNav(language)}
      quickExit
      indexed={false}
      hasErrors={hasErrors}
    >
      <p class="meta">{nameOf(entry, language)}</p>
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

type FormProps = Props & { once: string; errors?: FormErrors; typed?: FormValues };

/** Where somebody complains about a service, without an account. */
export function ComplaintPage({ language, entry, once, errors = {}, typed = {} }: FormProps) {
  const say = filingTexts(language);
  return (
    <Frame {...{ language, entry }} title={say('title')} hasErrors={Object.keys(errors).length > 0}>
      <p class="intro">{say('intro')}</p>
      <p>{say('term')}</p>
      <Form
        language={language}
        action={`/${language}/services/${entry.slug}/complaint`}
        errors={errors}
        values={typed}
        hidden={{ once }}
        autocomplete="off"
      >
        <TextField name="name" label={say('name')} required />
        <TextField name="reach" label={say('reach')} hint={say('reachHint')} required />
        <TextField name="about" label={say('about')} hint={say('aboutHint')} required />
        <TextField name="ended" label={say('ended')} hint={say('endedHint')} />
        <TextArea name="text" label={say('text')} rows={8} limit={mostWords} required />
        <TextArea name="wish" label={say('wish')} rows={3} />
        <p>{say('next')}</p>
        <Button>{say('send')}</Button>
      </Form>
    </Frame>
  );
}

export function ComplaintSentPage({ language, entry }: Props) {
  const say = filingTexts(language);
  return (
    <Frame {...{ language, entry }} title={say('sentTitle')}>
      <Notice kind="success">{say('sentBody')}</Notice>
      <Buttons>
        <ButtonLink href={`/${language}/services/${entry.slug}`} kind="quiet">
          {say('back')}
        </ButtonLink>
      </Buttons>
    </Frame>
  );
}

/** The service has nobody here to whom a complaint could be sealed. */
export function NoHandlerPage({ language, entry }: Props) {
  const say = filingTexts(language);
  return (
    <Frame {...{ language, entry }} title={say('title')}>
      <Notice title={say('noneTitle')}>
        <p>{say('noneBody')}</p>
        <p>{say('elsewhere')}</p>
      </Notice>
      <Buttons>
        <ButtonLink href={`/${language}/services/${entry.slug}`} kind="quiet">
          {say('back')}
        </ButtonLink>
      </Buttons>
    </Frame>
  );
}

import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { NewPassphraseFields } from '../forms/new-passphrase.tsx';
import { Workspace } from '../workspace/workspace.tsx';
import { resetTexts } from './texts.ts';

type Props = { language: Language; errors?: FieldErrors; typed?: Typed };

/** Asks for a link, by e-mail address. */
export function AskResetPage({ language, errors = {}, typed = {} }: Props) {
  const say = resetTexts(language);
  return (
    <Frame language={language} title={say('title')} errors={errors}>
      <p class="intro">{say('intro')}</p>
      <Form language={language} action="/sign-in/reset" errors={errors} values={typed} hidden={{ language }}>
        <TextField name="email" type="email" label={say('email')} autocomplete="username" required />
        <Button>{say('send')}</Button>
      </Form>
    </Frame>
  );
}

/** The same for an address that is known and one that is not. */
export function ResetSentPage({ language, email }: { language: Language; email: string }) {
  const say = resetTexts(language);
  return (
    <Frame language={language} title={say('sentTitle')}>
      <p class="intro">{say('sentText', { email })}</p>
    </Frame>
  );
}

/** What a new passphrase costs, said before it is chosen. */
export function ChoosePassphrasePage({ language, link, errors = {} }: Props & { link: string }) {
  const say = resetTexts(language);
  return (
    <Frame language={language} title={say('chooseTitle')} errors={errors}>
      <h2>{say('whatTitle')}</h2>
      <ul>
        {(['what1', 'what2', 'what3', 'what4', 'what5'] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <Form language={language} action={`/sign-in/reset/${link}`} errors={errors} hidden={{ language }}>
        <NewPassphraseFields language={language} />
        <Button>{say('save')}</Button>
      </Form>
    </Frame>
  );
}

export function LinkGonePage({ language }: { language: Language }) {
  const say = resetTexts(language);
  return (
    <Frame language={language} title={say('gone')}>
      <p class="intro">{say('goneText')}</p>
      <Buttons>
        <ButtonLink href={`/sign-in/reset?language=${language}`}>{say('again')}</ButtonLink>
      </Buttons>
    </Frame>
  );
}

/** The whole recovery sheet, typed over, by a coordinator who lost the key. */
export function SheetPage({
  member,
  errors = {},
  typed = {},
}: {
  member: MemberVisitor;
  errors?: FieldErrors;
  typed?: Typed;
}) {
  const say = resetTexts(member.language);
  return (
    <Workspace member={member} title={say('sheetTitle')} narrow hasErrors={Object.keys(errors).length > 0}>
      <h1>{say('sheetTitle')}</h1>
      <p class="intro">{say('sheetIntro', { service: member.service?.name ?? '' })}</p>
      <Form
        language={member.language}
        action="/account/recovery-sheet"
        errors={errors}
        values={typed}
        autocomplete="off"
      >
        <TextArea name="sheet" label={say('sheet')} hint={say('sheetHint')} rows={4} required />
        <Button>{say('sheetSend')}</Button>
      </Form>
    </Workspace>
  );
}

function Frame(props: {
  language: Language;
  title: string;
  errors?: FieldErrors;
  children: ComponentChildren;
}) {
  const { language, title, errors = {}, children } = props;
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `?language=${other}`}
      site={{ name: 'Entente' }}
      hasErrors={Object.keys(errors).length > 0}
      indexed={false}
    >
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

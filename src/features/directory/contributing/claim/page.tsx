import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink } from '../../../../ui/button/button.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import { EntryPage } from '../entry-page.tsx';
import { contributingTexts } from '../texts.ts';
import { canBeProved, type Known, ownDomains } from './rules/own-domain.ts';
import { claimPageTexts } from './texts.ts';

type Props = { language: Language; entry: Entry; errors?: FieldErrors; typed?: Typed };

const wrong = (errors?: FieldErrors) => Object.keys(errors ?? {}).length > 0;
const at = (language: Language, entry: Entry) => `/${language}/services/${entry.slug}`;

/** The domains of a service as they are shown: `@stad.be, @buren.be`. */
export const shownDomains = (known: Known) =>
  ownDomains(known)
    .map((domain) => `@${domain}`)
    .join(', ');

/** How one comes to keep an entry: by its own mail, by signing in, or by an editor where nothing else can show it. */
export function ClaimPage(props: Props & { known: Known; once: string }) {
  const { language, entry, known, errors, typed, once } = props;
  const say = claimPageTexts(language);
  return (
    <EntryPage language={language} entry={entry} title={say('title')} tail="/claim" hasErrors={wrong(errors)}>
      {entry.tenant ? (
        <BySigningIn language={language} entry={entry} />
      ) : canBeProved(known) ? (
        <ByMail language={language} entry={entry} known={known} errors={errors} typed={typed} />
      ) : (
        <ByHand language={language} entry={entry} errors={errors} typed={typed} once={once} />
      )}
      <p>
        <a href={`${at(language, entry)}/keep/enter`}>{say('already')}</a>
      </p>
    </EntryPage>
  );
}

function BySigningIn({ language, entry }: Props) {
  const say = claimPageTexts(language);
  return (
    <>
      <p class="intro">{say('tenant')}</p>
      <p>
        <ButtonLink href={`/sign-in?to=${encodeURIComponent(`${at(language, entry)}/keep`)}`}>
          {say('signIn')}
        </ButtonLink>
      </p>
    </>
  );
}

function ByMail({ language, entry, known, errors, typed }: Props & { known: Known }) {
  const say = claimPageTexts(language);
  const domains = shownDomains(known);
  return (
    <>
      <p class="intro">{say('intro')}</p>
      <Form language={language} action={`${at(language, entry)}/claim`} errors={errors} values={typed}>
        <TextField
          name="email"
          type="email"
          label={say('email')}
          hint={domains ? say('emailHint', { domains }) : say('emailHintExact')}
          autocomplete="email"
          required
        />
        <Button>{say('send')}</Button>
      </Form>
    </>
  );
}

function ByHand({ language, entry, errors, typed, once }: Props & { once: string }) {
  const say = claimPageTexts(language);
  return (
    <>
      <p class="intro">{say('byHandIntro')}</p>
      <Form
        language={language}
        action={`${at(language, entry)}/claim`}
        errors={errors}
        values={typed}
        hidden={{ once }}
      >
        <TextField name="email" type="email" label={say('byHandEmail')} autocomplete="email" required />
        <TextArea name="why" label={say('why')} required limit={1000} />
        <Button>{say('byHandSend')}</Button>
      </Form>
    </>
  );
}

/** What follows: the same words whether the mail went or not, where that would tell who keeps the entry. */
export function SentPage({ language, entry, tail, words }: Props & { tail: string; words: string }) {
  return (
    <EntryPage language={language} entry={entry} title={claimPageTexts(language)('sentTitle')} tail={tail}>
      <Notice kind="success" live>
        {words}
      </Notice>
    </EntryPage>
  );
}

/** Where whoever keeps an entry asks for a link; `lost` is what he had typed when his time was up. */
export function EnterPage({ language, entry, errors, typed, lost = [] }: Props & { lost?: string[] }) {
  const say = claimPageTexts(language);
  return (
    <EntryPage
      language={language}
      entry={entry}
      title={say('enterTitle')}
      tail="/keep/enter"
      hasErrors={wrong(errors)}
    >
      {lost.length > 0 && (
        <Notice kind="warning" live>
          <p>{say('lost')}</p>
          <ul>
            {lost.map((words, index) => (
              <li key={index}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {entry.tenant && <BySigningIn language={language} entry={entry} />}
      <p class="intro">{say('enterIntro')}</p>
      <Form language={language} action={`${at(language, entry)}/keep/enter`} errors={errors} values={typed}>
        <TextField name="email" type="email" label={say('enterEmail')} autocomplete="email" required />
        <Button>{say('send')}</Button>
      </Form>
      {entry.tenant || (
        <p>
          {say('notYet')} <a href={`${at(language, entry)}/claim`}>{say('title')}</a>
        </p>
      )}
    </EntryPage>
  );
}

/** Opening a link changes nothing, for mail scanners open links too: the button does. */
export function OpenLinkPage({ language, entry, token }: Props & { token: string }) {
  const say = claimPageTexts(language);
  const tail = `/keep/enter/${token}`;
  return (
    <EntryPage language={language} entry={entry} title={say('openTitle')} tail={tail}>
      <p class="intro">{say('openIntro', { service: nameOf(entry, language) })}</p>
      <Form language={language} action={at(language, entry) + tail}>
        <Button>{say('open')}</Button>
      </Form>
    </EntryPage>
  );
}

export function LinkGonePage({ language, entry }: Props) {
  const say = claimPageTexts(language);
  return (
    <EntryPage language={language} entry={entry} title={say('goneTitle')} tail="/keep/enter">
      <p class="intro">{say('gone')}</p>
      <ButtonLink href={`${at(language, entry)}/keep/enter`}>{say('askAgain')}</ButtonLink>
    </EntryPage>
  );
}

/** What is wrong with an address or a form, in words. */
export function saidClaimErrors(language: Language, errors: FieldErrors): FieldErrors {
  const say = contributingTexts(language);
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field === 'once' ? '' : field,
      field === 'email'
        ? say('notAnEmail')
        : code === 'form_too_old'
          ? say('tooOld')
          : claimPageTexts(language)('why'),
    ]),
  );
}

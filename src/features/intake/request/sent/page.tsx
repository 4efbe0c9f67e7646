import type { Language } from '../../../../platform/texts/languages.ts';
import { formatCode } from '../../../../platform/vault/code.ts';
import { BigCode } from '../../../../ui/big-code/big-code.tsx';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { sentTexts } from './texts.ts';

type Props = {
  language: Language;
  code: string;
  service: { name: string; phone: string };
  days: number;
  /** The address of the installation, without a slash at the end. */
  origin: string;
};

/** The code, big, and what happens next. */
export function SentPage({ language, code, service, days, origin }: Props) {
  const say = sentTexts(language);
  const address = `${origin}/${language}/return`;
  return (
    <RequestFrame language={language} draft={null} title={say('title')} page="sent" site={service.name}>
      <h1>{say('title')}</h1>
      <p class="intro">{say('thanks', { service: service.name })}</p>
      <BigCode title={say('codeTitle')} code={formatCode(code)}>
        <p>{say('codeBody')}</p>
        <p>
          {say('returnAddress')} <a href={`/${language}/return`}>{address.replace(/^https?:\/\//, '')}</a>
        </p>
      </BigCode>
      <p>{say('codeOnce')}</p>
      <Buttons>
        <PrintButton>{say('print')}</PrintButton>
        <form method="post" action={`/${language}/request/sent`}>
          <Button kind="quiet">{say('noted')}</Button>
        </form>
      </Buttons>
      <section class="section">
        <h2>{say('next')}</h2>
        <ol>
          <li>{say('next1')}</li>
          <li>{say('next2', { days: String(days) })}</li>
          <li>{say('next3')}</li>
        </ol>
        <p>
          {say('lost')} {service.phone}
        </p>
      </section>
    </RequestFrame>
  );
}

/** For a browser that holds no code (any more). */
export function NothingSentPage({ language }: { language: Language }) {
  const say = sentTexts(language);
  return (
    <RequestFrame language={language} draft={null} title={say('goneTitle')} page="sent">
      <h1>{say('goneTitle')}</h1>
      <p class="intro">{say('goneBody')}</p>
      <Buttons>
        <ButtonLink href={`/${language}/return`}>{say('goneReturn')}</ButtonLink>
        <a href={requestPath(language, 'start')}>{say('goneStart')}</a>
      </Buttons>
    </RequestFrame>
  );
}

/** After “I have written it down”. */
export function CodeNotedPage({ language }: { language: Language }) {
  const say = sentTexts(language);
  return (
    <RequestFrame language={language} draft={null} title={say('doneTitle')} page="sent">
      <h1>{say('doneTitle')}</h1>
      <p class="intro">{say('doneBody')}</p>
    </RequestFrame>
  );
}

import type { Language } from '../../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { requestTexts } from '../texts.ts';

export function ErasedPage({ language }: { language: Language }) {
  const say = requestTexts(language);
  return (
    <RequestFrame language={language} draft={null} title={say('erasedTitle')} page="start">
      <h1>{say('erasedTitle')}</h1>
      <p class="intro">{say('erasedBody')}</p>
      <Buttons>
        <ButtonLink href={`/${language}`}>{say('home')}</ButtonLink>
        <a href={requestPath(language, 'start')}>{say('startAgain')}</a>
      </Buttons>
    </RequestFrame>
  );
}

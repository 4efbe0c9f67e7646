import type { Language } from '../../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import type { OpenDraft } from '../draft/draft.ts';
import { firstUnanswered } from '../questions.ts';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { tipsTexts } from './texts.ts';

/** How to talk to a neighbour, for who has not tried yet; one may always go on. */
export function TipsPage({ language, draft }: { language: Language; draft: OpenDraft }) {
  const say = tipsTexts(language);
  return (
    <RequestFrame language={language} draft={draft} title={say('title')} page="tips">
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <h2>{say('before')}</h2>
      <ul>
        <li>{say('before1')}</li>
        <li>{say('before2')}</li>
        <li>{say('before3')}</li>
      </ul>
      <h2>{say('during')}</h2>
      <ul>
        <li>{say('during1')}</li>
        <li>{say('during2')}</li>
        <li>{say('during3')}</li>
        <li>{say('during4')}</li>
      </ul>
      <h2>{say('after')}</h2>
      <ul>
        <li>{say('after1')}</li>
        <li>{say('after2')}</li>
      </ul>
      <Buttons>
        <ButtonLink href={requestPath(language, firstUnanswered(draft) ?? 'check')}>
          {say('onward')}
        </ButtonLink>
        <PrintButton>{say('print')}</PrintButton>
      </Buttons>
      {draft.expiresAt && <p class="meta">{say('later')}</p>}
    </RequestFrame>
  );
}

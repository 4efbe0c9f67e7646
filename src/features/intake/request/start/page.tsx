import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { OpenDraft } from '../draft/draft.ts';
import { EmergencyNotice } from '../other-door/emergency.tsx';
import { firstUnanswered } from '../questions.ts';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { startTexts } from './texts.ts';

type Props = {
  language: Language;
  draft: OpenDraft;
  /** What was typed on the page before, so that it is not asked twice. */
  place: string;
  service: string;
};

/** What will be asked, what happens with it, and the two other ways to ask. */
export function StartPage({ language, draft, place, service }: Props) {
  const say = startTexts(language);
  return (
    <RequestFrame language={language} draft={draft} title={say('title')} page="start">
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <ul>
        <li>{say('time')}</li>
        <li>{say('free')}</li>
        <li>{say('neighbour')}</li>
        <li>{say('kept')}</li>
      </ul>
      <p>{say('shared')}</p>
      <EmergencyNotice language={language} country={draft.service?.country ?? null} />
      {draft.expiresAt ? (
        <Continue language={language} draft={draft} />
      ) : (
        <Begin language={language} place={place} service={service} />
      )}
      <section class="section">
        <h2>{say('other')}</h2>
        <ul>
          <li>
            {draft.service?.phone ? (
              say('phone', { service: draft.service.name, phone: draft.service.phone })
            ) : (
              <>
                {say('phoneAny')} <a href={`/${language}/services`}>{say('services')}</a>
              </>
            )}
          </li>
          <li>
            <a href={requestPath(language, 'paper')}>{say('paper')}</a>
          </li>
          <li>
            <a href={`/${language}/return`}>{say('returning')}</a>
          </li>
        </ul>
      </section>
    </RequestFrame>
  );
}

function Begin({ language, place, service }: { language: Language; place: string; service: string }) {
  const say = startTexts(language);
  if (!place) {
    return (
      <Buttons>
        <ButtonLink href={requestPath(language, 'place')}>{say('begin')}</ButtonLink>
      </Buttons>
    );
  }
  return (
    <Form language={language} action={requestPath(language, 'place')} hidden={{ place, service }}>
      <Button>{say('begin')}</Button>
    </Form>
  );
}

function Continue({ language, draft }: { language: Language; draft: OpenDraft }) {
  const say = startTexts(language);
  return (
    <Notice title={say('continueTitle')}>
      <p>{say('continueBody')}</p>
      <ButtonLink href={requestPath(language, firstUnanswered(draft) ?? 'check')}>
        {say('continueButton')}
      </ButtonLink>
    </Notice>
  );
}

import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx';
import { WaitingList } from '../../../directory/service-card/service-card.tsx';
import type { OpenDraft } from '../draft/draft.ts';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { answersOf } from './answers-of.ts';
import { checkTexts } from './texts.ts';

type Props = { language: Language; draft: OpenDraft; errors?: Record<string, string> };

/** Everything once more before it is sent. */
export function CheckPage({ language, draft, errors = {} }: Props) {
  const say = checkTexts(language);
  return (
    <RequestFrame language={language} draft={draft} title={say('title')} page="check" errors={errors}>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <SummaryList language={language} rows={answersOf(draft, language)} />
      {draft.service && (
        <Notice>
          <p>
            <strong>{say('goesTo', { service: draft.service.name })}</strong> {say('consent')}
          </p>
          <WaitingList language={language} service={draft.service} />
        </Notice>
      )}
      <Form language={language} action={requestPath(language, 'start')} errors={errors}>
        <Buttons>
          <Button>{say('send')}</Button>
        </Buttons>
      </Form>
    </RequestFrame>
  );
}

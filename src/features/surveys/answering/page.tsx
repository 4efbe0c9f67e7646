import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { QuestionFields } from '../questions/question-fields.tsx';
import { questionTexts } from '../questions/texts.ts';
import { mostWords } from '../rules/questions.ts';
import type { Asking } from './take-answer.ts';
import { answeringTexts } from './texts.ts';

type Here = { language: Language; token: string; isPaper: boolean };
type FrameProps = Here & {
  title: string;
  site?: string;
  tail?: string;
  hasErrors?: boolean;
  children: ComponentChildren;
};

/** The token goes back into the page as far as it can be one: an address that somebody made up is not repeated. */
const at = ({ token, isPaper }: Here, language: Language) =>
  `/${language}/evaluation/${encodeURIComponent(token)}${isPaper ? '?paper' : ''}`;

function Frame({ title, site = 'Entente', tail, hasErrors, children, ...here }: FrameProps) {
  return (
    <PublicPage
      language={here.language}
      title={title}
      path={(other) =>
        tail ? `/${other}/evaluation/${encodeURIComponent(here.token)}?${tail}` : at(here, other)
      }
      site={{ name: site }}
      quickExit
      hasErrors={hasErrors}
      indexed={false}
    >
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

type AnswerProps = Here & { asking: Asking; values?: Typed; errors?: FieldErrors };

/** A few questions on one page, and what becomes of the answers. */
export function AnswerPage({ asking, values = {}, errors = {}, ...here }: AnswerProps) {
  const { language } = here;
  const say = answeringTexts(language);
  const { questions, open, service } = asking;
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Frame {...here} title={say('title')} site={service.name} hasErrors={hasErrors}>
      <p class="intro">{say('intro', { service: service.name })}</p>
      <p>{say('free')}</p>
      <Details summary={say('howSecret')}>
        <p>{say('stored')}</p>
        <p>{say('shown')}</p>
        <p>{say('live')}</p>
      </Details>
      <Form language={language} action={at(here, language)} {...{ values, errors }} autocomplete="off">
        <QuestionFields questions={questions} language={language} />
        {open && (
          <>
            <TextArea
              name="words"
              label={questionTexts(language)('open')}
              hint={say('noNames')}
              limit={mostWords}
              unmarked
            />
            <Checkbox name="print" label={say('mayPrint')} hint={say('mayPrintHint')} />
          </>
        )}
        <Button>{say('send')}</Button>
      </Form>
    </Frame>
  );
}

export function ThanksPage(here: Here) {
  const say = answeringTexts(here.language);
  return (
    <Frame {...here} title={say('thanksTitle')} tail={here.isPaper ? 'paper&thanks' : 'thanks'}>
      <Notice kind="success" live>
        {say('thanks')}
      </Notice>
      <p>{say('once')}</p>
      {here.isPaper && (
        <p>
          <a href="/surveys/paper">{say('nextSheet')}</a>
        </p>
      )}
    </Frame>
  );
}

/** For every address that is not one: kind, and the same for all. */
export function UnknownPage(here: Here) {
  const say = answeringTexts(here.language);
  return (
    <Frame {...here} title={say('unknownTitle')}>
      <p class="intro">{say('unknown')}</p>
      <p>{say('unknownWhat')}</p>
    </Frame>
  );
}

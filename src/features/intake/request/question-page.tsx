import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { ProgressText } from '../../../ui/progress-text/progress-text.tsx';
import type { OpenDraft } from './draft/draft.ts';
import { numberOf, type Question, questionBefore } from './questions.ts';
import { RequestFrame } from './request-frame.tsx';
import { requestPath } from './request-path.ts';
import { requestTexts } from './texts.ts';

/** What the page of every question is given: what was typed before or just now, and what is wrong with it, in words. */
export type QuestionProps = { language: Language; draft: OpenDraft; values: Typed; errors: FieldErrors };

type Props = QuestionProps & { question: Question; title: string; children: ComponentChildren };

/** One question: where one is, the question itself, one button. */
export function QuestionPage({ question, title, children, ...props }: Props) {
  const { language, draft, values, errors } = props;
  const say = requestTexts(language);
  const { number, total } = numberOf(question);
  const before = questionBefore(question, draft);
  return (
    <RequestFrame language={language} draft={draft} title={title} page={question} errors={errors}>
      <ProgressText
        language={language}
        number={number}
        total={total}
        back={requestPath(language, before ?? 'start')}
      />
      <Form language={language} action={requestPath(language, question)} errors={errors} values={values}>
        {children}
        <Buttons>
          <Button>{say('onward')}</Button>
        </Buttons>
      </Form>
    </RequestFrame>
  );
}

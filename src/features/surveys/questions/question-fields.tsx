import type { Language } from '../../../platform/texts/languages.ts';
import { Choices } from '../../../ui/choices/choices.tsx';
import { type Question, scales } from '../rules/questions.ts';
import { languageOfQuestion, sayAnswer, sayQuestion } from './texts.ts';

/** One field a question, each to be left out. */
export function QuestionFields(props: {
  questions: readonly Question[];
  language: Language;
  /** Where they are read aloud to somebody of another language than the reader’s. */
  spokenIn?: Language;
}) {
  const { questions, language, spokenIn = language } = props;
  const said = (words: string, own: Language) => (own === language ? words : <span lang={own}>{words}</span>);
  return (
    <>
      {questions.map((question) => {
        const own = languageOfQuestion(question, spokenIn);
        const asked = sayQuestion(question, spokenIn);
        return (
          <Choices
            key={question.id}
            name={question.id}
            unmarked
            label={said(asked, own)}
            options={scales[question.scale].map((key) => ({
              value: key,
              label: said(sayAnswer(key, spokenIn), spokenIn),
            }))}
          />
        );
      })}
    </>
  );
}

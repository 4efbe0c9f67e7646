import type { Language } from '../../../platform/texts/languages.ts';
import { Choices } from '../../../ui/choices/choices.tsx';
import { type Question, scales } from '../rules/questions.ts';
import { languageOfQuestion, sayAnswer, sayQuestion } from './texts.ts';

/** One field a question, each to be left out. */
export function QuestionFields({
  questions,
  language,
}: {
  questions: readonly Question[];
  language: Language;
}) {
  return (
    <>
      {questions.map((question) => {
        const own = languageOfQuestion(question, language);
        const asked = sayQuestion(question, language);
        return (
          <Choices
            key={question.id}
            name={question.id}
            unmarked
            label={own === language ? asked : <span lang={own}>{asked}</span>}
            options={scales[question.scale].map((key) => ({ value: key, label: sayAnswer(key, language) }))}
          />
        );
      })}
    </>
  );
}

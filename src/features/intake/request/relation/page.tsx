import { Choices } from '../../../../ui/choices/choices.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { relationAnswers } from './schema.ts';
import { relationTexts } from './texts.ts';

export function RelationPage(props: QuestionProps) {
  const say = relationTexts(props.language);
  return (
    <QuestionPage {...props} question="relation" title={say('title')}>
      <Choices
        name="relation"
        label={say('title')}
        heading
        required
        options={relationAnswers.map((value) => ({ value, label: say(value) }))}
      />
    </QuestionPage>
  );
}

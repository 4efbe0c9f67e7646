import { Choices } from '../../../../ui/choices/choices.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { talkedAnswers } from './schema.ts';
import { talkedTexts } from './texts.ts';

export function TalkedPage(props: QuestionProps) {
  const say = talkedTexts(props.language);
  return (
    <QuestionPage {...props} question="talked" title={say('title')}>
      <Choices
        name="talked"
        label={say('title')}
        hint={say('hint')}
        heading
        required
        options={talkedAnswers.map((value) => ({ value, label: say(value) }))}
      />
    </QuestionPage>
  );
}

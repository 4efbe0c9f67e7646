import { Choices } from '../../../../ui/choices/choices.tsx';
import { subjects } from '../../../cases/codes/subjects.ts';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { subjectTexts } from './texts.ts';

export function SubjectPage(props: QuestionProps) {
  const { codes, day } = props.draft;
  const say = subjectTexts(props.language);
  const offered = codes.options('subject', props.language, day).filter(({ value }) => subjects.has(value));
  return (
    <QuestionPage {...props} question="subject" title={say('title')}>
      <Choices name="subject" label={say('title')} hint={say('hint')} heading required options={offered} />
    </QuestionPage>
  );
}

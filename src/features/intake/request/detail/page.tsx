import { Choices } from '../../../../ui/choices/choices.tsx';
import { subSubjects } from '../../../cases/codes/sub-subjects.ts';
import { subjects } from '../../../cases/codes/subjects.ts';
import { answer } from '../draft/draft.ts';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { detailTexts } from './texts.ts';

/** The finer subjects of the main one that was chosen. */
export function DetailPage(props: QuestionProps) {
  const { language, draft } = props;
  const say = detailTexts(language);
  const subject = answer(draft, 'subject', 'subject');
  if (!subjects.has(subject)) return null;
  const title = say('title', { subject: subjects.label(subject, language) });
  const finer = subSubjects[subject]?.options(language) ?? [];
  return (
    <QuestionPage {...props} question="detail" title={title}>
      <Choices
        name="detail"
        label={title}
        hint={say('hint')}
        heading
        required
        options={[
          ...finer.map(({ value, label }) => ({ value, label: sentence(label) })),
          { value: 'other', label: say('other') },
        ]}
      />
    </QuestionPage>
  );
}

const sentence = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

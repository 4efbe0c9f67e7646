import { Choices } from '../../../../ui/choices/choices.tsx';
import { subjects } from '../../../cases/codes/subjects.ts';
import { answer } from '../draft/draft.ts';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { finerOffered } from './finer-offered.ts';
import { detailTexts } from './texts.ts';

/** The finer subjects of the main one that was chosen. */
export function DetailPage(props: QuestionProps) {
  const { language, draft } = props;
  const say = detailTexts(language);
  const subject = answer(draft, 'subject', 'subject');
  if (!subjects.has(subject)) return null;
  const title = say('title', { subject: draft.codes.label('subject', subject, language) });
  return (
    <QuestionPage {...props} question="detail" title={title}>
      <Choices
        name="detail"
        label={title}
        hint={say('hint')}
        heading
        required
        options={[
          ...finerOffered(draft, language).map(({ value, label }) => ({ value, label: sentence(label) })),
          { value: 'other', label: say('other') },
        ]}
      />
    </QuestionPage>
  );
}

const sentence = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

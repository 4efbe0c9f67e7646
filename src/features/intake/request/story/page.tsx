import { TextArea } from '../../../../ui/field/text-area.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { storyLimit, wishLimit } from './schema.ts';
import { storyTexts } from './texts.ts';

export function StoryPage(props: QuestionProps) {
  const say = storyTexts(props.language);
  return (
    <QuestionPage {...props} question="story" title={say('title')}>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <TextArea
        name="happened"
        label={say('happened')}
        hint={say('happenedHint')}
        rows={9}
        limit={storyLimit}
        required
      />
      <TextArea name="wish" label={say('wish')} hint={say('wishHint')} rows={4} limit={wishLimit} />
    </QuestionPage>
  );
}

import { Checkboxes } from '../../../../ui/choices/checkboxes.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { forbidden } from './schema.ts';
import { contactTexts } from './texts.ts';

/** What holds on every message that will ever go out to this resident. */
export function ContactPage(props: QuestionProps) {
  const say = contactTexts(props.language);
  return (
    <QuestionPage {...props} question="contact" title={say('title')}>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <Checkboxes
        name="forbidden"
        label={say('forbidden')}
        hint={say('forbiddenHint')}
        required
        options={forbidden.map((value) => ({ value, label: say(value) }))}
      />
      <TextField name="times" label={say('times')} hint={say('timesHint')} />
      <TextArea name="words" label={say('words')} hint={say('wordsHint')} rows={3} />
    </QuestionPage>
  );
}

import { Checkboxes } from '../../../../ui/choices/checkboxes.tsx';
import { EmergencyNotice } from '../other-door/emergency.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { flags } from './schema.ts';
import { safetyTexts } from './texts.ts';

/** Whether another door is the better one. The emergency numbers stand first, whatever is ticked. */
export function SafetyPage(props: QuestionProps) {
  const say = safetyTexts(props.language);
  return (
    <QuestionPage {...props} question="safety" title={say('title')}>
      <EmergencyNotice language={props.language} country={props.draft.service?.country ?? null} />
      <Checkboxes
        name="flags"
        label={say('title')}
        hint={say('hint')}
        heading
        required
        options={flags.map((value) => ({ value, label: say(value) }))}
      />
    </QuestionPage>
  );
}

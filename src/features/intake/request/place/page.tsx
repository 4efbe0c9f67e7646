import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import type { Found } from '../../../directory/find-service.ts';
import { NoServiceHere } from '../../../directory/service-card/no-service-here.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { placeTexts } from './texts.ts';

/** Where one lives decides which service helps; where several do, the resident chooses. */
export function PlacePage({ found, ...props }: QuestionProps & { found?: Found }) {
  const say = placeTexts(props.language);
  return (
    <QuestionPage {...props} question="place" title={say('title')}>
      <h1>{say('title')}</h1>
      <TextField
        name="place"
        label={say('label')}
        hint={say('hint')}
        width="medium"
        autocomplete="postal-code"
        required
      />
      {found?.kind === 'several' && (
        <Choices
          name="service"
          label={say('which')}
          required
          options={found.services.map((service) => ({
            value: service.id,
            label: service.name,
            hint: service.places.join(', '),
          }))}
        />
      )}
      {found?.kind === 'none' && <NoServiceHere language={props.language} all={found.all} />}
    </QuestionPage>
  );
}

import { FieldPair } from '../../../../ui/field/fieldset.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { neighbourTexts } from './texts.ts';

/** The other side, as far as known. Nothing here is filled in by the browser: these are not the reader's own data. */
export function NeighbourPage(props: QuestionProps) {
  const say = neighbourTexts(props.language);
  return (
    <QuestionPage {...props} question="neighbour" title={say('title')}>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <Notice>{say('promise')}</Notice>
      <TextField name="name" label={say('name')} autocomplete="off" unmarked />
      <FieldPair>
        <TextField name="street" label={say('street')} autocomplete="off" unmarked />
        <TextField name="house" label={say('house')} width="short" autocomplete="off" unmarked />
      </FieldPair>
      <FieldPair>
        <TextField name="postcode" label={say('postcode')} width="short" autocomplete="off" unmarked />
        <TextField name="place" label={say('place')} autocomplete="off" unmarked />
      </FieldPair>
      <TextField name="phone" type="tel" label={say('phone')} width="medium" autocomplete="off" unmarked />
    </QuestionPage>
  );
}

import { FieldPair } from '../../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { answer } from '../draft/draft.ts';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { spokenLanguages } from './schema.ts';
import { youTexts } from './texts.ts';

/** How the resident can be reached. What he said of his place is filled in already. */
export function YouPage(props: QuestionProps) {
  const say = youTexts(props.language);
  return (
    <QuestionPage
      {...props}
      values={Object.keys(props.values).length > 0 ? props.values : firstValues(props)}
      question="you"
      title={say('title')}
    >
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <TextField name="name" label={say('name')} autocomplete="name" required />
      <FieldPair>
        <TextField name="street" label={say('street')} autocomplete="address-line1" required />
        <TextField name="house" label={say('house')} width="short" required />
      </FieldPair>
      <FieldPair>
        <TextField name="postcode" label={say('postcode')} width="short" autocomplete="postal-code" />
        <TextField name="place" label={say('place')} autocomplete="address-level2" required />
      </FieldPair>
      <TextField
        name="phone"
        type="tel"
        label={say('phone')}
        hint={say('phoneHint')}
        width="medium"
        autocomplete="tel"
      />
      <TextField name="email" type="email" label={say('email')} autocomplete="email" />
      <SelectField
        name="language"
        label={say('language')}
        empty={false}
        required
        options={spokenLanguages.map((value) => ({ value, label: say(value) }))}
      />
      <TextField
        name="otherLanguage"
        label={say('otherLanguage')}
        hint={say('otherLanguageHint')}
        width="medium"
        unmarked
      />
    </QuestionPage>
  );
}

function firstValues({ draft, language }: QuestionProps) {
  const place = answer(draft, 'place', 'place');
  const postcode = /\d{4}(?:\s?[A-Za-z]{2}\b)?/.exec(place)?.[0] ?? '';
  return { language, postcode, place: place.replace(postcode, '').trim() };
}

import type { Language } from '../../../platform/texts/languages.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../ui/field/fieldset.tsx';
import { agreementTexts } from './texts.ts';

/** Until when an agreement runs, when it is reviewed and when it was signed; `withFrom` also asks when it begins. */
export function DateFields({ language, withFrom }: { language: Language; withFrom?: boolean }) {
  const say = agreementTexts(language);
  return (
    <>
      <FieldPair>
        {withFrom && <DateField name="from_on" label={say('from')} required />}
        <DateField name="until_on" label={say('until')} />
      </FieldPair>
      <FieldPair>
        <DateField name="review_on" label={say('review')} hint={say('reviewHint')} />
        <DateField name="signed_on" label={say('signed')} />
      </FieldPair>
    </>
  );
}

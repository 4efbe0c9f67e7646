import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { EntryPage } from '../entry-page.tsx';
import type { At } from '../fields/field-form.ts';
import { fieldForms } from '../fields/forms.ts';
import { contributingTexts } from '../texts.ts';
import { editTexts } from './texts.ts';

type Props = { at: At; entry: Entry; field: FieldName; typed: Typed; errors?: FieldErrors };

/** One fact, to change it. */
export function FieldPage({ at, entry, field, typed, errors = {} }: Props) {
  const { language } = at;
  const say = editTexts(language);
  const shared = contributingTexts(language);
  const fact = entry.facts[field];
  const { Inputs } = fieldForms[field];
  const tail = `/keep/${field}`;
  return (
    <EntryPage
      language={language}
      entry={entry}
      title={fieldTexts(language)(field)}
      tail={tail}
      between={[{ label: shared('keep'), tail: '/keep' }]}
      hasErrors={Object.keys(errors).length > 0}
    >
      <p>{say('itself')}</p>
      <Form
        language={language}
        action={`/${language}/services/${entry.slug}${tail}`}
        errors={errors}
        values={typed}
        hidden={{ seen: fact?.at ?? 'never' }}
      >
        <Inputs field={field} value={fact?.value} at={at} errors={errors} />
        <Button>{shared('save')}</Button>
      </Form>
    </EntryPage>
  );
}

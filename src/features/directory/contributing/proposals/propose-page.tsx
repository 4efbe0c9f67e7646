import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { EntryPage } from '../entry-page.tsx';
import type { At } from '../fields/field-form.ts';
import { fieldForms } from '../fields/forms.ts';
import { Lines } from '../log/change-lines.tsx';
import { saidLines } from '../log/said-change.ts';
import { naming } from '../naming.ts';
import { proposable } from './rules/proposed.ts';
import { proposalTexts } from './texts.ts';

/** First: which fact is wrong. */
export function ChooseFieldPage({ language, entry }: { language: Language; entry: Entry }) {
  const say = proposalTexts(language);
  const { compare } = new Intl.Collator(language);
  const options = proposable(entry)
    .map((field) => ({ value: field, label: fieldTexts(language)(field) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <EntryPage language={language} entry={entry} title={say('title')} tail="/proposals">
      <p class="intro">{say('intro')}</p>
      <Form language={language} action={`/${language}/services/${entry.slug}/proposals`} method="get">
        <SelectField name="field" label={say('field')} options={options} required />
        <Button>{say('go')}</Button>
      </Form>
    </EntryPage>
  );
}

type Props = { at: At; entry: Entry; field: FieldName; typed: Typed; errors?: FieldErrors; once: string };

/** Then: how it should be. */
export function ProposePage({ at, entry, field, typed, errors = {}, once }: Props) {
  const { language } = at;
  const say = proposalTexts(language);
  const own = `/${language}/services/${entry.slug}/proposals`;
  const value = entry.facts[field]?.value;
  const { Inputs } = fieldForms[field];
  return (
    <EntryPage
      language={language}
      entry={entry}
      title={say('title')}
      tail={`/proposals?field=${field}`}
      hasErrors={Object.keys(errors).length > 0}
    >
      <section class="section">
        <h2>{fieldTexts(language)(field)}</h2>
        <p class="meta">{say('now')}</p>
        <Lines
          language={language}
          lines={saidLines(field, value, language, naming(at.gazetteer, language))}
        />
      </section>
      <Form language={language} action={own} errors={errors} values={typed} hidden={{ once, field }}>
        <Inputs field={field} value={value} at={at} errors={errors} />
        <TextArea name="why" label={say('why')} hint={say('whyHint')} rows={3} limit={1000} />
        <TextField
          name="email"
          type="email"
          label={say('email')}
          hint={say('emailHint')}
          autocomplete="email"
        />
        <Button>{say('send')}</Button>
      </Form>
      <p>
        <a href={own}>{say('other')}</a>
      </p>
    </EntryPage>
  );
}

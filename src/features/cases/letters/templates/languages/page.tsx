import type { FieldErrors, Typed } from '../../../../../platform/http/form.ts';
import { Button } from '../../../../../ui/button/button.tsx';
import { Choices } from '../../../../../ui/choices/choices.tsx';
import { TextField } from '../../../../../ui/field/text-field.tsx';
import { Form } from '../../../../../ui/form/form.tsx';
import { Workspace } from '../../../../accounts/workspace/workspace.tsx';
import type { LetterLanguage } from '../../rules/letter-languages.ts';
import type { Writer } from '../read-template.ts';
import { languageTexts } from './texts.ts';

export type LanguagePageProps = {
  member: Writer;
  /** The language that is changed; null for a new one. */
  known: LetterLanguage | null;
  typed: Typed;
  errors: FieldErrors;
};

const words = ['unnamed', 'resident', 'you', 'other', 'both', 'by'] as const;

/** A language of a service's letters: its code, its direction, and the few words that a letter says by itself. */
export function LanguagePage({ member, known, typed, errors }: LanguagePageProps) {
  const say = languageTexts(member.language);
  const title = known ? say('change', { name: known.name }) : say('add');
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/letters" title={title} narrow hasErrors={hasErrors}>
      <p>
        <a href="/letters/templates">{say('back')}</a>
      </p>
      <h1>{title}</h1>
      <p class="intro">{say('intro')}</p>
      <Form
        language={member.language}
        action={`/letters/languages/${known?.tag ?? 'new'}`}
        values={typed}
        errors={errors}
      >
        {!known && <TextField name="tag" label={say('tag')} hint={say('tagHint')} width="short" required />}
        <TextField name="name" label={say('name')} required />
        <Choices
          name="direction"
          label={say('direction')}
          required
          columns
          options={(['ltr', 'rtl'] as const).map((value) => ({ value, label: say(value) }))}
        />
        <h2>{say('wordsTitle')}</h2>
        {words.map((word) => (
          <TextField key={word} name={word} label={say(word)} required />
        ))}
        <Button>{say('save')}</Button>
      </Form>
    </Workspace>
  );
}

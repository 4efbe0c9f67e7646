import { uiTexts } from '../texts.ts';
import { Field, type FieldProps, inputAttributes, useField } from './field.tsx';

/** A code of digits: the resident's own of 16, or a one-time code of 6. The resident's is not kept by the browser. */
export function CodeField(props: FieldProps & { kind: 'resident' | 'one-time' }) {
  const oneTime = props.kind === 'one-time';
  const language = useField(props).language;
  const filled = {
    ...props,
    hint: props.hint ?? (oneTime ? undefined : uiTexts(language)('sixteenDigits')),
    autocomplete: props.autocomplete ?? (oneTime ? 'one-time-code' : 'off'),
  };
  const field = useField(filled);
  return (
    <Field props={filled} field={field}>
      <input
        {...inputAttributes(filled, field)}
        class={oneTime ? 'input code one-time' : 'input code'}
        type="text"
        inputmode="numeric"
        spellcheck={false}
        autocapitalize="off"
        value={field.value}
      />
    </Field>
  );
}

import { Field, type FieldProps, inputAttributes, useField } from './field.tsx';

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'time' | 'number' | 'url';
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'none';
  width?: 'short' | 'medium';
  maxlength?: number;
  spellcheck?: boolean;
  autofocus?: boolean;
};

/** One line of text. Passwords never come back into the page. */
export function TextField(props: TextFieldProps) {
  const field = useField(props);
  const type = props.type ?? 'text';
  const password = type === 'password';
  return (
    <Field props={props} field={field}>
      <input
        {...inputAttributes(props, field)}
        class={props.width ? `input ${props.width}` : 'input'}
        // Preact types each kind of input apart; what is passed here fits them all.
        type={type as 'text'}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
        autofocus={props.autofocus}
        value={password ? undefined : field.value}
      />
    </Field>
  );
}

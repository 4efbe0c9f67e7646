import { uiTexts } from '../texts.ts';
import { Field, type FieldProps, inputAttributes, useField } from './field.tsx';

export type TextAreaProps = FieldProps & {
  rows?: number;
  /** The most characters that the command accepts; shown, and counted down where JavaScript runs. Never cuts off. */
  limit?: number;
  placeholder?: undefined;
};

/** Several lines of text; it grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const field = useField(props, props.limit ? 'count' : undefined);
  const say = uiTexts(field.language);
  return (
    <Field props={props} field={field}>
      <textarea {...inputAttributes(props, field)} class="input" rows={props.rows ?? 5}>
        {field.value}
      </textarea>
      {props.limit && (
        <p
          class="count"
          id={`${field.id}-count`}
          data-island="character-count"
          data-for={field.id}
          data-limit={props.limit}
          data-left={say('charactersLeft')}
          data-over={say('charactersOver')}
        >
          {say('charactersAtMost', { limit: props.limit })}
        </p>
      )}
    </Field>
  );
}

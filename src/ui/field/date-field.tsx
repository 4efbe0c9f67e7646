import { Field, type FieldProps, inputAttributes, useField } from './field.tsx';

/** A day, with the browser's own picker. Values are `YYYY-MM-DD`. */
export function DateField(props: FieldProps & { min?: string; max?: string }) {
  const field = useField(props);
  return (
    <Field props={props} field={field}>
      <input
        {...inputAttributes(props, field)}
        class="input"
        type="date"
        min={props.min}
        max={props.max}
        value={field.value}
      />
    </Field>
  );
}

import { Field, type FieldProps, inputAttributes, useField } from './field.tsx';

/** One file from this device. No browser lets a page fill it in again, so after an error it is chosen anew. */
export function FileField(props: FieldProps & { accept: string }) {
  const field = useField(props);
  return (
    <Field props={props} field={field}>
      <input {...inputAttributes(props, field)} class="input" type="file" accept={props.accept} />
    </Field>
  );
}

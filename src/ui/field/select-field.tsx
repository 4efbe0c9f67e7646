import { uiTexts } from '../texts.ts';
import { Field, type FieldProps, inputAttributes, useField } from './field.tsx';

export type SelectOption = { value: string; label: string };
export type SelectFieldProps = FieldProps & {
  options: readonly SelectOption[];
  /** The words of the empty first choice; `false` leaves it out. */
  empty?: string | false;
};

/** A list to choose one from; for up to seven options `Choices` is kinder. */
export function SelectField(props: SelectFieldProps) {
  const field = useField(props);
  return (
    <Field props={props} field={field}>
      <select {...inputAttributes(props, field)} class="input">
        {props.empty !== false && (
          <option value="">{props.empty ?? uiTexts(field.language)('choose')}</option>
        )}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === field.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { type FieldProps, HintAndError, useField } from '../field/field.tsx';
import { FormContext } from '../form/form-context.ts';
import { type Choice, ChoiceCard, ChoiceGroup } from './choices.tsx';

export type CheckboxesProps = Omit<FieldProps, 'value'> & {
  options: readonly Choice[];
  values?: readonly string[];
  heading?: boolean;
  columns?: boolean;
};

/** Any number out of some, as cards. */
export function Checkboxes(props: CheckboxesProps) {
  const field = useField(props);
  const checked = useChecked(props.name, props.values);
  return (
    <ChoiceGroup props={props} field={field}>
      {props.options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          type="checkbox"
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={props.name}
          option={option}
          checked={checked.includes(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}

export type CheckboxProps = {
  name: string;
  label: ComponentChildren;
  hint?: string;
  value?: string;
  checked?: boolean;
  error?: string;
};

/** One box to tick: a consent, a setting. */
export function Checkbox(props: CheckboxProps & Pick<FieldProps, 'language'>) {
  const field = useField({ name: props.name, error: props.error, language: props.language });
  const value = props.value ?? 'yes';
  const checked = useChecked(
    props.name,
    props.checked === undefined ? undefined : props.checked ? [value] : [],
  );
  return (
    <div class={field.error ? 'choice-alone wrong' : 'choice-alone'}>
      <HintAndError props={{}} field={field} />
      <ChoiceCard
        type="checkbox"
        id={field.id}
        name={props.name}
        option={{ value, label: props.label, hint: props.hint }}
        checked={checked.includes(value)}
        errorId={field.errorId}
      />
    </div>
  );
}

function useChecked(name: string, own: readonly string[] | undefined): readonly string[] {
  const kept = useContext(FormContext)?.values[name];
  return own ?? (typeof kept === 'string' ? [kept] : (kept ?? []));
}

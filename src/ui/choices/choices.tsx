import type { ComponentChildren } from 'preact';
import { type FieldFacts, type FieldProps, HintAndError, Optional, useField } from '../field/field.tsx';

export type Choice = { value: string; label: ComponentChildren; hint?: ComponentChildren };

export type ChoicesProps = FieldProps & {
  options: readonly Choice[];
  /** One question a page: the question is the page's heading. */
  heading?: boolean;
  columns?: boolean;
};

/** One out of some, as cards. */
export function Choices(props: ChoicesProps) {
  const field = useField(props);
  return (
    <ChoiceGroup props={props} field={field} one>
      {props.options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          type="radio"
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={props.name}
          option={option}
          checked={option.value === field.value}
        />
      ))}
    </ChoiceGroup>
  );
}

/** The frame that radio cards and check boxes share. */
export function ChoiceGroup(p: {
  props: FieldProps & { heading?: boolean; columns?: boolean };
  field: FieldFacts;
  one?: boolean;
  children: ComponentChildren;
}) {
  const { props, field } = p;
  const radio = p.one && {
    role: 'radiogroup' as const,
    'aria-required': props.required ? ('true' as const) : undefined,
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
  return (
    <fieldset
      class={['choices', props.columns && 'columns', field.error && 'wrong'].filter(Boolean).join(' ')}
      {...radio}
      aria-describedby={field.describedBy}
    >
      <legend>
        {props.heading ? <h1>{props.label}</h1> : props.label}{' '}
        <Optional props={props} language={field.language} />
      </legend>
      <HintAndError props={props} field={field} />
      <div class="options">{p.children}</div>
    </fieldset>
  );
}

/** One card of a choice; the whole card can be pressed. */
export function ChoiceCard(props: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Choice;
  checked: boolean;
  errorId?: string;
}) {
  const { id, option } = props;
  const hintId = option.hint ? `${id}-note` : undefined;
  return (
    <label class="choice" for={id}>
      <input
        type={props.type}
        id={id}
        name={props.name}
        value={option.value}
        checked={props.checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={[hintId, props.errorId].filter(Boolean).join(' ') || undefined}
        aria-invalid={props.errorId ? 'true' : undefined}
      />
      <span id={`${id}-label`}>{option.label}</span>
      {option.hint && (
        <span class="hint" id={hintId}>
          {option.hint}
        </span>
      )}
    </label>
  );
}

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../platform/texts/languages.ts';
import { FormContext } from '../form/form-context.ts';
import { uiTexts } from '../texts.ts';

/** What every field takes. Inside a `Form`, `error`, `value` and `language` come from the form. */
export type FieldProps = {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  value?: string;
  /** Without it the field is marked as one that may stay empty. */
  required?: boolean;
  /** Neither required nor marked: for fields whose sense is plain, as a search. */
  unmarked?: boolean;
  autocomplete?: string;
  language?: Language;
};

export type FieldFacts = {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  describedBy: string | undefined;
  error: string | undefined;
  value: string | undefined;
  language: Language;
};

/** A field's ids, error, value and language: its own, or those of the form that it stands in. */
export function useField(props: Omit<FieldProps, 'label'>, extraId?: string): FieldFacts {
  const form = useContext(FormContext);
  const language = props.language ?? form?.language;
  if (!language) throw new Error(`The field ${props.name} stands outside a Form: give it a language.`);
  const id = `${form?.idPrefix ?? ''}${props.name}`;
  const error = props.error ?? form?.errors[props.name];
  const kept = form?.values[props.name];
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return {
    id,
    hintId,
    errorId,
    describedBy: [hintId, errorId, extraId && `${id}-${extraId}`].filter(Boolean).join(' ') || undefined,
    error,
    value: props.value ?? (typeof kept === 'string' ? kept : undefined),
    language,
  };
}

/** The attributes that tie an input to its label, hint and error. */
export function inputAttributes(props: FieldProps, field: FieldFacts) {
  return {
    id: field.id,
    name: props.name,
    required: props.required || undefined,
    autocomplete: props.autocomplete,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
}

/** Label, hint, error, then the input itself. */
export function Field({
  props,
  field,
  children,
}: {
  props: FieldProps;
  field: FieldFacts;
  children: ComponentChildren;
}) {
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      <label for={field.id}>
        {props.label} <Optional props={props} language={field.language} />
      </label>
      <HintAndError props={props} field={field} />
      {children}
    </div>
  );
}

/** “(mag leeg blijven)”, unless the field is required. */
export function Optional({ props, language }: { props: Partial<FieldProps>; language: Language }) {
  if (props.required || props.unmarked) return null;
  return <span class="optional">{uiTexts(language)('optional')}</span>;
}

export function HintAndError({ props, field }: { props: Pick<FieldProps, 'hint'>; field: FieldFacts }) {
  return (
    <>
      {props.hint && (
        <div class="hint" id={field.hintId}>
          {props.hint}
        </div>
      )}
      {field.error && (
        <p class="error" id={field.errorId}>
          <span class="hidden-but-said">{uiTexts(field.language)('errorPrefix')} </span>
          {field.error}
        </p>
      )}
    </>
  );
}

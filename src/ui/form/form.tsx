import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext, type FormErrors, type FormValues } from './form-context.ts';

export type FormProps = {
  language: Language;
  action: string;
  method?: 'post' | 'get';
  errors?: FormErrors;
  values?: FormValues;
  hidden?: Readonly<Record<string, string>>;
  /** Sends by fetch and morphs the answer into the page, where the browser can. */
  enhance?: boolean;
  multipart?: boolean;
  /** Two forms on one page with the same field names need each their own. */
  idPrefix?: string;
  id?: string;
  autocomplete?: 'on' | 'off';
  children: ComponentChildren;
};

/** A form: summary of what is wrong on top, hidden fields, then its fields, which find their error and value by name. */
export function Form({
  language,
  errors = {},
  values = {},
  hidden = {},
  idPrefix = '',
  ...props
}: FormProps) {
  const islands = props.enhance ? 'enhance' : props.method === 'get' ? undefined : 'once';
  return (
    <form
      id={props.id}
      method={props.method ?? 'post'}
      action={props.action}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      autocomplete={props.autocomplete}
      data-island={islands}
      novalidate
    >
      <ErrorSummary language={language} errors={errors} idPrefix={idPrefix} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormContext.Provider value={{ language, errors, values, idPrefix }}>
        {props.children}
      </FormContext.Provider>
    </form>
  );
}

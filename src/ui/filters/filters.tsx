import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { FormContext, type FormValues } from '../form/form-context.ts';
import { uiTexts } from '../texts.ts';

export type FiltersProps = {
  language: Language;
  action: string;
  values?: FormValues;
  hidden?: Readonly<Record<string, string>>;
  /** Leads to the list without any choice; given only when there is one. */
  clearHref?: string;
  /** Many short fields: on a phone two stand side by side. */
  close?: boolean;
  /** Fields with `unmarked`: `SelectField`, `Checkbox`, `DateField`, `TextField`. */
  children: ComponentChildren;
};

/** Narrows a list down. The choices are in the address, so that the list can be kept and sent. */
export function Filters(props: FiltersProps) {
  const { language, action, values = {}, hidden = {}, clearHref, children } = props;
  const say = uiTexts(language);
  return (
    <form
      class={props.close ? 'filters close' : 'filters'}
      method="get"
      action={action}
      aria-label={say('filters')}
      data-island="enhance"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormContext.Provider value={{ language, values, errors: {}, idPrefix: 'filter-' }}>
        {children}
      </FormContext.Provider>
      <div class="end">
        <button class="button quiet" type="submit">
          {say('filter')}
        </button>
        {clearHref && <a href={clearHref}>{say('clearFilters')}</a>}
      </div>
    </form>
  );
}

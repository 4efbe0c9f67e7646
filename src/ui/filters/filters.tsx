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
  /** Fields with `unmarked`: `SelectField`, `Checkbox`, `DateField`, `TextField`. */
  children: ComponentChildren;
};

/** Narrows a list down. The choices are in the address, so that the list can be kept and sent. */
export function Filters({ language, action, values = {}, hidden = {}, clearHref, children }: FiltersProps) {
  const say = uiTexts(language);
  return (
    <form class="filters" method="get" action={action} aria-label={say('filters')} data-island="enhance">
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

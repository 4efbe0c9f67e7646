import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

export type SearchFormProps = {
  language: Language;
  action: string;
  name: string;
  label: string;
  /** The label is said but not shown, where a heading asks the same. */
  labelHidden?: boolean;
  value?: string;
  hint?: ComponentChildren;
  button?: string;
  hidden?: Readonly<Record<string, string>>;
  autocomplete?: string;
  inputmode?: 'text' | 'search' | 'numeric';
  enhance?: boolean;
  /** In a page whose links lead out of their frame, the answer stays within. */
  target?: '_self';
  id?: string;
  /** More than a browser should send in an address. */
  mostLetters?: number;
};

/** One field and its button on one line; the answer has its own address. */
export function SearchForm(props: SearchFormProps) {
  const { name, label, hint, hidden = {} } = props;
  const id = props.id ?? name;
  return (
    <search>
      <form
        class="search"
        method="get"
        action={props.action}
        target={props.target}
        data-island={props.enhance ? 'enhance' : undefined}
      >
        {Object.entries(hidden).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <label for={id} class={props.labelHidden ? 'hidden-but-said' : undefined}>
          {label}
        </label>
        <div class="search-line">
          <input
            class="input"
            type="search"
            id={id}
            name={name}
            value={props.value}
            inputmode={props.inputmode}
            maxlength={props.mostLetters}
            autocomplete={props.autocomplete ?? 'off'}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          <button class="button" type="submit">
            {props.button ?? uiTexts(props.language)('search')}
          </button>
        </div>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </form>
    </search>
  );
}

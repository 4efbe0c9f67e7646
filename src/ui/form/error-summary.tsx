import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';
import type { FormErrors } from './form-context.ts';

/** All that is wrong, each line leading to its field. It takes the focus, so that it is read out first. */
export function ErrorSummary(props: { language: Language; errors: FormErrors; idPrefix?: string }) {
  const { language, errors, idPrefix = '' } = props;
  const lines = Object.entries(errors);
  if (lines.length === 0) return null;
  const heading = `${idPrefix}error-summary`;
  return (
    <section class="errors" aria-labelledby={heading} tabindex={-1} autofocus data-errors>
      <h2 id={heading}>{uiTexts(language)('errorSummary', { count: lines.length })}</h2>
      <ul>
        {lines.map(([name, message]) => (
          <li key={name}>{name === '' ? message : <a href={`#${idPrefix}${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </section>
  );
}

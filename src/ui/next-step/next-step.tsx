import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

export type NextStepProps = {
  language: Language;
  /** What to do now, as a sentence that follows "Volgende stap:". */
  text: ComponentChildren;
  /** The one button: a `ButtonLink`, or a form with a `Button`. Without it this only says whose turn it is. */
  button?: ComponentChildren;
  meta?: ComponentChildren;
  /** What else can be done, as quiet links or buttons. */
  others?: readonly ComponentChildren[];
};

/** The next step of a case, with the page's one primary action. */
export function NextStep({ language, text, button, meta, others = [] }: NextStepProps) {
  return (
    <div class="next">
      <p>
        <strong>{uiTexts(language)('nextStep')}</strong> {text}
      </p>
      {button}
      {meta && <p class="meta">{meta}</p>}
      {others.length > 0 && (
        <ul class="others">
          {others.map((other, index) => (
            <li key={index}>{other}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

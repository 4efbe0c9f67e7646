import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

export type StepItem = { label: string; state: 'done' | 'now' | 'to-come'; note?: ComponentChildren };

/** The time line of a case or a request: what was done, where it stands, what is to come. */
export function Steps({
  language,
  label,
  steps,
}: {
  language: Language;
  label: string;
  steps: readonly StepItem[];
}) {
  const say = uiTexts(language);
  return (
    <ol class="line" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={step.state === 'done' ? 'done' : undefined}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.label}
          {step.state === 'done' && <span class="hidden-but-said"> ({say('stepsDone')})</span>}
          {step.note && <span class="note-line">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}

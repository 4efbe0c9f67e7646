import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

export type SummaryRow = { question: string; answer?: ComponentChildren; changeHref?: string };

/** What was answered, each with a link to change it: check your answers. */
export function SummaryList({ language, rows }: { language: Language; rows: readonly SummaryRow[] }) {
  const say = uiTexts(language);
  return (
    <dl class="summary">
      {rows.map((row) => (
        <div key={row.question}>
          <dt>{row.question}</dt>
          <dd class={row.answer ? undefined : 'unfilled'}>{row.answer || say('notFilledIn')}</dd>
          {row.changeHref && (
            <dd class="change">
              <a href={row.changeHref}>
                {say('change')}
                <span class="hidden-but-said">: {row.question}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

import { type Language, languageNames } from '../../../../platform/texts/languages.ts';
import { contributingTexts } from '../texts.ts';
import type { SaidChange } from './said-change.ts';

/** Words as they were typed, a line each. An address in them is text and no link, so that nobody gains by putting one there. */
export function Lines({ language, lines }: { language: Language; lines: readonly string[] }) {
  if (lines.length === 0) return <span class="unfilled">{contributingTexts(language)('nothingYet')}</span>;
  return (
    <>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </>
  );
}

/** One side of a change; of a text with the language in which it is written. */
export function Side(props: {
  language: Language;
  changes: readonly SaidChange[];
  side: 'before' | 'after';
}) {
  return (
    <div>
      {props.changes.map((change, index) => (
        <div key={index} lang={change[props.side].length > 0 ? (change.in ?? undefined) : undefined}>
          {change.in && (
            <span class="meta" lang={change.in}>
              {languageNames[change.in]}:{' '}
            </span>
          )}
          <Lines language={props.language} lines={change[props.side]} />
        </div>
      ))}
    </div>
  );
}

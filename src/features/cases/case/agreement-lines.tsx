import { DateText } from '../../../ui/date-text/date-text.tsx';
import { stepFormTexts } from '../steps/texts.ts';
import type { ItemContext } from './item-view.tsx';
import type { CaseSeen } from './read-case.ts';
import { caseTexts } from './texts.ts';

const whoNames = { first: 'whoFirst', second: 'whoSecond', both: 'whoBoth' } as const;

/** The lines of the agreement: who does what, by when, and whether it was kept. */
export function AgreementLines({ seen, context }: { seen: CaseSeen; context: ItemContext }) {
  const { language, zone, now } = context;
  const say = caseTexts(language);
  const lines = seen.items.shared.flatMap((item) =>
    item.content.kind === 'agreement_line' ? [{ id: item.id, ...item.content }] : [],
  );
  if (lines.length === 0) return null;
  return (
    <ol>
      {lines.map((line) => {
        const kept = seen.lines.get(line.id)?.kept;
        return (
          <li key={line.id}>
            {line.what}
            <p class="meta">
              {stepFormTexts(language)(whoNames[line.who])}
              {line.by && (
                <>
                  {` · ${say('by')} `}
                  <DateText at={line.by} now={now} language={language} zone={zone} />
                </>
              )}
              {kept && ` · ${say(`kept_${kept}`)}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

import type { Language } from '../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import type { ItemContext } from '../case/item-view.tsx';
import type { CaseSeen } from '../case/read-case.ts';
import { sanctionTexts } from '../sanction/texts.ts';
import { stepFormTexts } from '../steps/texts.ts';
import { casePath } from '../title.ts';
import { followedAt, keptAnswers } from './kept.ts';
import { isLine } from './read-agreements.ts';
import { currentLines } from './rules/agreement.ts';
import { agreementTexts } from './texts.ts';

const whoNames = { first: 'whoFirst', second: 'whoSecond', both: 'whoBoth' } as const;

/** The lines of the agreement: who does what, by when; and in aftercare, whether it was kept. */
export function AgreementLines({ seen, context }: { seen: CaseSeen; context: ItemContext }) {
  const { language, zone, now } = context;
  const say = agreementTexts(language);
  const lines = currentLines(seen.items.shared.filter(isLine)).map(({ id, content }) => ({ id, ...content }));
  if (lines.length === 0) return null;
  const asks = followedAt.includes(seen.row.stage);
  return (
    <ol class="agreement">
      {lines.map((line) => {
        const kept = seen.lines.get(line.id)?.kept;
        return (
          <li key={line.id}>
            {line.what}
            <p class="meta">
              {stepFormTexts(language)(whoNames[line.who])}
              {line.repair && ` · ${sanctionTexts(language)(`repair_${line.repair}`)}`}
              {line.by && (
                <>
                  {` · ${say('by')} `}
                  <DateText at={line.by} now={now} language={language} zone={zone} />
                </>
              )}
              {kept && ` · ${say(`kept_${kept}`)}`}
            </p>
            {asks && (
              <KeptForm
                language={language}
                action={`${casePath(seen.row.number)}/agreement-lines/${line.id}`}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Three buttons: kept, partly, not. Pressing another one later corrects the answer. */
function KeptForm({ language, action }: { language: Language; action: string }) {
  const say = agreementTexts(language);
  return (
    <form method="post" action={action}>
      <Buttons>
        {keptAnswers.map((answer) => (
          <Button key={answer} kind="link" name="kept" value={answer}>
            {say(`kept_${answer}`)}
          </Button>
        ))}
      </Buttons>
    </form>
  );
}

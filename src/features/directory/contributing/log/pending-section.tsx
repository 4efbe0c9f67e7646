import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { Pending } from '../proposals/pending.ts';
import { Side } from './change-lines.tsx';
import { saidProposal } from './said-change.ts';
import { logTexts } from './texts.ts';

export type PendingProps = {
  language: Language;
  now: Date;
  entry: Entry;
  pending: Pending[];
  naming: (code: string) => string;
};

/** What visitors proposed and nobody decided yet, beside what stands there; nothing where nothing waits. */
export function PendingSection({ language, now, entry, pending, naming }: PendingProps) {
  if (pending.length === 0) return null;
  const say = logTexts(language);
  const said = (one: Pending) =>
    saidProposal(one.field, entry.facts[one.field]?.value, one.proposed, language, naming);
  return (
    <section class="section">
      <h2>{say('waiting')}</h2>
      <p>{say('waitingIntro')}</p>
      <Table
        language={language}
        caption={say('waiting')}
        captionHidden
        rows={pending}
        rowKey={({ id }) => id}
        columns={[
          { key: 'field', head: say('field'), cell: ({ field }) => fieldTexts(language)(field) },
          {
            key: 'now',
            head: say('now'),
            cell: (one) => <Side language={language} changes={said(one)} side="before" />,
          },
          {
            key: 'wish',
            head: say('wish'),
            cell: (one) =>
              one.withheld ? say('withheld') : <Side language={language} changes={said(one)} side="after" />,
          },
          {
            key: 'when',
            head: say('when'),
            cell: ({ madeAt }) => (
              <DateText at={madeAt} now={now} language={language} zone={zoneOf(entry.country)} />
            ),
          },
        ]}
      />
    </section>
  );
}

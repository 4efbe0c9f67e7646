import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { Entry, Origin } from '../../entries/entry.ts';
import { EntryPage } from '../entry-page.tsx';
import type { Pending } from '../proposals/pending.ts';
import { contributingTexts } from '../texts.ts';
import { Side } from './change-lines.tsx';
import { PendingSection } from './pending-section.tsx';
import type { SaidChange } from './said-change.ts';
import { logTexts } from './texts.ts';

/** A row of the log; `what` is the fact that changed, in words. */
export type Logged = { id: string; what: string; by: Origin; at: Date; said: SaidChange[] };

type Props = {
  language: Language;
  now: Date;
  entry: Entry;
  pending: Pending[];
  changes: Logged[];
  proposed: boolean;
  naming: (code: string) => string;
};

/** All that changed about a service, for everybody to read; what waits stands on top, beside what is there now. */
export function LogPage({ language, now, entry, pending, changes, proposed, naming }: Props) {
  const say = logTexts(language);
  const own = `/${language}/services/${entry.slug}`;
  const place = { language, zone: zoneOf(entry.country), now } as const;
  return (
    <EntryPage language={language} entry={entry} title={say('title')} tail="/log" wide indexed>
      {proposed && (
        <Notice kind="success" live>
          {say('proposed')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <PendingSection {...{ language, now, entry, pending, naming }} />
      {changes.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <Table
          language={language}
          caption={say('title')}
          captionHidden
          rows={changes}
          rowKey={({ id }) => id}
          columns={[
            { key: 'field', head: say('field'), cell: ({ what }) => what },
            {
              key: 'before',
              head: say('before'),
              cell: ({ said }) => <Side language={language} changes={said} side="before" />,
            },
            {
              key: 'after',
              head: say('after'),
              cell: ({ said }) => <Side language={language} changes={said} side="after" />,
            },
            { key: 'when', head: say('when'), cell: ({ at }) => <DateText at={at} {...place} /> },
            { key: 'who', head: say('who'), cell: ({ by }) => contributingTexts(language)(by) },
          ]}
        />
      )}
      <p>
        <a href={`${own}/proposals`}>{say('propose')}</a>
      </p>
    </EntryPage>
  );
}

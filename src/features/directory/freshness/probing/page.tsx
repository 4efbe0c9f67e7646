import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { type Column, Table } from '../../../../ui/table/table.tsx';
import { TagList } from '../../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { nameOf } from '../../entries/say-text.ts';
import { probeTexts, problemTexts } from './texts.ts';
import type { FailingFact } from './to-see-to.ts';

type Props = { member: MemberVisitor; now: Date; failing: readonly FailingFact[]; phones: readonly Entry[] };

/** What an editor may see to: links and addresses that do not answer, and numbers that cannot be dialled. */
export function ProbesPage({ member, now, failing, phones }: Props) {
  const { language } = member;
  const say = probeTexts(language);
  return (
    <Workspace member={member} current="/directory" title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="meta">{say('intro')}</p>
      {failing.length === 0 ? (
        <EmptyState title={say('none')}>
          <p>{say('noneText')}</p>
        </EmptyState>
      ) : (
        <Table
          language={language}
          caption={say('failing')}
          columns={columns({ member, now })}
          rows={failing}
          rowKey={(row) => `${row.entryId} ${row.field}`}
        />
      )}
      {phones.length > 0 && (
        <section class="section">
          <h2>{say('phones')}</h2>
          <p>{say('phonesText')}</p>
          <ul>
            {phones.map((entry) => (
              <li key={entry.id}>
                <Named entry={entry} member={member} />: {entry.facts.phone?.value}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Workspace>
  );
}

function columns({ member, now }: Pick<Props, 'member' | 'now'>): Column<FailingFact>[] {
  const { language } = member;
  const say = probeTexts(language);
  return [
    { key: 'service', head: say('service'), cell: (row) => <Named entry={row.entry} member={member} /> },
    { key: 'field', head: say('fact'), cell: (row) => fieldTexts(language)(row.field) },
    {
      key: 'value',
      head: say('value'),
      cell: (row) =>
        row.field === 'email' ? (
          row.value
        ) : (
          <a href={row.value} rel="noreferrer nofollow">
            {row.value}
          </a>
        ),
    },
    {
      key: 'problem',
      head: say('problem'),
      cell: (row) => (row.problem ? problemTexts(language)(row.problem) : ''),
    },
    {
      key: 'since',
      head: say('since'),
      cell: (row) =>
        row.failingSince && (
          <DateText language={language} zone={zoneOf(row.entry.country)} at={row.failingSince} now={now} />
        ),
    },
    {
      key: 'marked',
      head: say('public'),
      cell: (row) => (
        <TagList
          tags={[
            row.marked ? { label: say('marked'), kind: 'due' } : { label: say('waiting'), kind: 'plain' },
          ]}
        />
      ),
    },
  ];
}

function Named({ entry, member: { language } }: { entry: Entry; member: MemberVisitor }) {
  return <a href={`/${language}/services/${entry.slug}`}>{nameOf(entry, language)}</a>;
}

import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { indicatorOf } from '../indicators/all.ts';
import { sayKey } from '../labels/say-key.ts';
import type { Report, Shown } from '../report/report.ts';
import { ShownNumber } from '../view/shown.tsx';
import { type Difference, differences, emptiedSince } from './rules/differences.ts';
import { publishingTexts } from './texts.ts';

type Props = { language: Language; before: Report; after: Report };

/** What a restatement says otherwise than the version before it, and which of its tables it no longer fills. */
export function Differences({ language, before, after }: Props) {
  const say = publishingTexts(language);
  const all = differences(before, after);
  const emptied = emptiedSince(before, after).map(({ id }) => indicatorOf(id).name[language]);
  return (
    <>
      <h2>{say('differences')}</h2>
      {all.length > 0 ? (
        <Changed language={language} of={after} all={all} />
      ) : (
        <p>{say(emptied.length > 0 ? 'noOtherDifferences' : 'noDifferences')}</p>
      )}
      {emptied.length > 0 && (
        <>
          <p>{say('emptied')}</p>
          <ul>
            {emptied.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type ChangedProps = { language: Language; of: Report; all: Difference[] };

function Changed({ language, of, all }: ChangedProps) {
  const say = publishingTexts(language);
  const codes = ({ table, row, column }: Difference) => [
    row === null ? null : sayKey(table.rows.axis, row, language, of.labels),
    column === null || !table.columns ? null : sayKey(table.columns.axis, column, language, of.labels),
  ];
  const shown = (number: Shown | undefined) => (
    <ShownNumber number={number === undefined ? 0 : number} language={language} />
  );
  return (
    <Table
      language={language}
      caption={say('differences')}
      captionHidden
      rows={all}
      rowKey={({ table, row, column }) => `${table.id} ${row} ${column}`}
      columns={[
        {
          ...{ key: 'what', head: say('what') },
          cell: (one) =>
            [indicatorOf(one.table.id).name[language], ...codes(one).filter((code) => code !== null)].join(
              ' · ',
            ) + (one.row === null && one.column === null ? ` · ${say('total')}` : ''),
        },
        { key: 'before', head: say('before'), number: true, cell: (one) => shown(one.before) },
        { key: 'after', head: say('after'), number: true, cell: (one) => shown(one.after) },
      ]}
    />
  );
}

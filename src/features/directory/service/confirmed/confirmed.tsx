import { Aged } from '../../../../ui/aged/aged.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { Details } from '../../../../ui/details/details.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { Fact } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { type FieldName, fieldNames } from '../../entries/fields.ts';
import type { EntryProps } from '../page-props.ts';
import { confirmedText, leastSure } from './confirmed-text.ts';
import { confirmedTexts } from './texts.ts';

/** When and by whom the least sure of these fields was confirmed; nothing where the service has none of them. */
export function Confirmed({ entry, language, now, fields }: EntryProps & { fields: readonly FieldName[] }) {
  const fact = leastSure(
    fields.map((field) => entry.facts[field]),
    now,
  );
  if (!fact) return null;
  const { age, text } = confirmedText(fact, language, now);
  return <Aged age={age}>{text}</Aged>;
}

/** Each fact with who wrote it when, and who confirmed it when. */
export function EachConfirmed({ entry, language, now }: EntryProps) {
  const say = confirmedTexts(language);
  const rows = fieldNames.flatMap((field) => {
    const fact = entry.facts[field];
    return fact ? [{ field, fact: fact as Fact }] : [];
  });
  if (rows.length === 0) return null;
  const day = (at: string) => formatDay(new Date(at), { language, zone: 'Europe/Brussels' });
  return (
    <Details summary={say('each')}>
      <Table
        language={language}
        caption={say('each')}
        captionHidden
        rows={rows}
        rowKey={({ field }) => field}
        columns={[
          { key: 'field', head: say('field'), cell: ({ field }) => fieldTexts(language)(field) },
          {
            key: 'written',
            head: say('written'),
            cell: ({ fact }) => `${day(fact.at)}, ${say(`by_${fact.by}`)}`,
          },
          { key: 'state', head: say('state'), cell: ({ fact }) => confirmedText(fact, language, now).text },
        ]}
      />
    </Details>
  );
}

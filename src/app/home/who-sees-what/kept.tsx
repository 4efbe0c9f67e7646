import { type RecordType, recordTypes } from '../../../features/retention/rules/record-types.ts';
import { recordTypeTexts } from '../../../features/retention/rules/texts.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { tableTexts } from './table-texts.ts';

/** How long each kind of record is kept, from the table by which it is erased. */
export function Kept({ language }: { language: Language }) {
  const say = tableTexts(language);
  const sayType = recordTypeTexts(language);
  const long = ({ unit, usual, least, most }: RecordType) => {
    const usually = say(unit, { count: usual });
    return least === most
      ? usually
      : `${usually} (${say('between', { least, most: say(unit, { count: most }) })})`;
  };
  return (
    <Table
      language={language}
      caption={say('keptTitle')}
      rows={recordTypes}
      rowKey={(type) => type.name}
      columns={[
        { key: 'what', head: say('what'), cell: (type) => sayType(type.name) },
        { key: 'long', head: say('howLong'), cell: long },
        { key: 'from', head: say('from'), cell: (type) => sayType(`${type.name}_from`) },
      ]}
    />
  );
}

import { formatMonth, type Place } from '../../../ui/dates.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { GoingWithPartners } from './read-preview.ts';
import { previewTexts } from './texts.ts';

type Props = { place: Place; going: readonly GoingWithPartners[]; now: Date };

/** What goes of all that is kept with partners, month by month; nothing where nothing goes. */
export function GoingPartners({ place, going, now }: Props) {
  const { language } = place;
  const say = previewTexts(language);
  const thisMonth = now.toISOString().slice(0, 7);
  if (going.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('withPartners')}</h2>
      <Table
        language={language}
        caption={say('withPartners')}
        captionHidden
        rows={going}
        rowKey={({ month, type }) => `${month} ${type}`}
        columns={[
          {
            key: 'month',
            head: say('month'),
            cell: ({ month }) => (month === thisMonth ? say('now') : formatMonth(`${month}-01`, place)),
          },
          { key: 'what', head: say('what'), cell: ({ type }) => say(type) },
          { key: 'rows', head: say('howMany'), cell: ({ rows }) => String(rows), number: true },
        ]}
      />
    </section>
  );
}

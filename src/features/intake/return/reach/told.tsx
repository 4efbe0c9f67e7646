import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import { Table } from '../../../../ui/table/table.tsx';
import { toldTexts, whatWasTold } from '../../../cases/reaching/told-texts.ts';
import type { Reach } from './read-reach.ts';
import { reachTexts } from './texts.ts';

/** What was sent to him: its kind, the way and the day, never its words. */
export function Told({ language, reach }: { language: Language; reach: Reach }) {
  const say = reachTexts(language);
  const sayTold = toldTexts(language);
  const zone = zoneOf(reach.service?.country);
  return (
    <section class="section">
      <h2>{say('told')}</h2>
      {reach.told.length === 0 ? (
        <p>{say('toldNothing')}</p>
      ) : (
        <Table
          language={language}
          caption={say('told')}
          captionHidden
          columns={[
            { key: 'on', head: say('on'), cell: (one) => formatDay(one.at, { language, zone }) },
            { key: 'way', head: say('way'), cell: (one) => sayTold(`way_${one.way}`) },
            { key: 'what', head: say('what'), cell: (one) => sayTold(whatWasTold(one.purpose)) },
          ]}
          rows={reach.told}
          rowKey={(one) => one.id}
        />
      )}
    </section>
  );
}

import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import { Table } from '../../../../ui/table/table.tsx';
import { CaseFrame } from '../case-frame.tsx';
import type { Readers } from './read-readers.ts';
import { readersTexts } from './texts.ts';

/**
 * Who read about a party: his own part by role and day. Of the case as a whole it says who reads it, and never that or when
 * somebody did: the same words for everybody, always.
 */
export function ReadersPage({ language, readers }: { language: Language; readers: Readers }) {
  const say = readersTexts(language);
  return (
    <CaseFrame language={language} title={say('title')} current="readers" site={readers.service?.name}>
      <p class="intro">{say('intro')}</p>
      <section class="section">
        <h2>{say('part')}</h2>
        <p>{say('partHint')}</p>
        <Part language={language} readers={readers} />
      </section>
      <section class="section">
        <h2>{say('whole')}</h2>
        <ul>
          <li>{say('whole_coordinator')}</li>
          <li>{say('whole_mediator')}</li>
        </ul>
        <p class="meta">{say('wholeWhy')}</p>
      </section>
      <p class="section">{say('never')}</p>
      <section class="section">
        <h2>{say('export')}</h2>
        <p>{say('exportHint')}</p>
        <ul>
          <li>
            <a href={`/${language}/return/case/export`}>{say('exportPaper')}</a>
          </li>
          <li>
            <a href={`/${language}/return/case/export/data`}>{say('exportData')}</a>
          </li>
        </ul>
      </section>
    </CaseFrame>
  );
}

const partRoles = ['coordinator', 'mediator', 'party'] as const;

function Part({ language, readers }: { language: Language; readers: Readers }) {
  const say = readersTexts(language);
  const zone = zoneOf(readers.service?.country);
  if (readers.part.length === 0) return <p>{say('nobody')}</p>;
  return (
    <>
      <Table
        language={language}
        caption={say('part')}
        captionHidden
        columns={[
          { key: 'on', head: say('on'), cell: (one) => formatDay(one.day, { language, zone }) },
          { key: 'who', head: say('who'), cell: (one) => say(roleWord(one.role)) },
        ]}
        rows={readers.part}
        rowKey={(one) => `${one.day} ${one.role}`}
      />
      <p class="meta">{say('notYou')}</p>
    </>
  );
}

const roleWord = (role: string) => {
  const known = partRoles.find((one) => one === role);
  return known ? (`role_${known}` as const) : 'role_other';
};

import type { Language } from '../../platform/texts/languages.ts';
import { Checkbox } from '../choices/checkboxes.tsx';
import { DateText } from '../date-text/date-text.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { SelectField } from '../field/select-field.tsx';
import { Filters } from '../filters/filters.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { SearchForm } from '../search-form/search-form.tsx';
import { type Column, Table } from '../table/table.tsx';
import { Tabs } from '../tabs/tabs.tsx';
import { Tag } from '../tag/tag.tsx';
import { Specimen } from './specimen.tsx';
import { galleryTexts } from './texts.ts';

type Row = { number: string; about: string; due: string; late: boolean; days: number };

const now = new Date('2026-11-03T10:00:00Z');

/** What lists are made of. */
export function ListSpecimens({ language }: { language: Language }) {
  const say = galleryTexts(language);
  return (
    <>
      <Specimen name="SearchForm">
        <SearchForm
          language={language}
          action={`/${language}/services`}
          name="place"
          label={say('yourPlace')}
          hint={say('placeHint')}
          button={say('findHelpButton')}
          value="4020"
        />
      </Specimen>
      <Specimen name="Tabs, Filters, Table, Pagination">
        <Tabs
          label={say('cases')}
          tabs={[
            { href: '#mine', label: say('mine'), number: 4, current: true },
            { href: '#all', label: say('all'), number: 38 },
          ]}
        />
        <Filters language={language} action="#" clearHref="#">
          <SelectField
            name="stage"
            label={say('stage')}
            unmarked
            empty={say('all')}
            options={[{ value: 'intake', label: say('stepIntake') }]}
          />
          <Checkbox name="late" label={say('onlyLate')} />
        </Filters>
        <Table
          language={language}
          caption={say('cases')}
          columns={columns(language)}
          rows={rows(language)}
          rowKey={(row) => row.number}
        />
        <Pagination language={language} previous="#p" next="#n" />
      </Specimen>
      <Specimen name="Table that scrolls">
        <Table
          language={language}
          caption={say('figures')}
          onPhone="scroll"
          columns={columns(language).map(({ sort: _, ...column }) => column)}
          rows={rows(language)}
          rowKey={(row) => row.number}
        />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState title={say('emptyTitle')} level={3}>
          {say('emptyText')}
        </EmptyState>
      </Specimen>
    </>
  );
}

function columns(language: Language): Column<Row>[] {
  const say = galleryTexts(language);
  return [
    {
      key: 'number',
      head: say('number'),
      cell: (row) => <a href={`#${row.number}`}>{row.number}</a>,
      sort: { href: '#sort', direction: 'descending' },
    },
    { key: 'about', head: say('about'), cell: (row) => row.about },
    {
      key: 'due',
      head: say('due'),
      sort: { href: '#due' },
      cell: (row) =>
        row.late ? (
          <Tag kind="due">{row.due}</Tag>
        ) : (
          <DateText at={row.due} now={now} language={language} zone="Europe/Brussels" say="relative" />
        ),
    },
    { key: 'days', head: say('days'), cell: (row) => row.days, number: true },
  ];
}

function rows(language: Language): Row[] {
  const say = galleryTexts(language);
  return [
    { number: '2026-0112', about: say('titleNoise'), due: say('visitDue'), late: true, days: 12 },
    { number: '2026-0109', about: say('titleGarden'), due: '2026-11-07', late: false, days: 3 },
  ];
}

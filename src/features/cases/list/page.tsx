import { DateText } from '../../../ui/date-text/date-text.tsx';
import type { Place } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { dueWords } from '../case/case-tags.ts';
import { codesOf, type ServiceCodes } from '../codes/service-codes.ts';
import { TypeMark } from '../community/type-mark.tsx';
import { stageTexts } from '../rules/texts.ts';
import { casePath, titleOf } from '../title.ts';
import { ListFilters } from './list-filters.tsx';
import { NewRequest } from './new-request.tsx';
import type { ListedCase } from './queries.ts';
import type { CaseList } from './read-list.ts';
import { isNarrowed, type ListChoice, listPath, sortedBy } from './rules/choice.ts';
import type { Sort } from './rules/cursor.ts';
import { listTexts } from './texts.ts';

export type ListPageProps = { member: AtWork; choice: ListChoice; list: CaseList; now: Date };

/** The cases that a member may see, fifty a page. Never a name of a party. */
export function ListPage({ member, choice, list, now }: ListPageProps) {
  const { language } = member;
  const say = listTexts(language);
  const place = { language, zone: member.service.timeZone };
  return (
    <Workspace member={member} current="/cases" title={say('title')}>
      <h1>{say('title')}</h1>
      {list.proposals > 0 && (
        <Notice>
          <p>
            <a href="/today">{say('proposals', { count: list.proposals })}</a>
          </p>
        </Notice>
      )}
      <NewRequest language={language} roles={member.roles} />
      <ListFilters member={member} choice={choice} options={list.options} now={now} />
      {list.cases.length === 0 ? (
        <Nothing member={member} choice={choice} />
      ) : (
        <Table
          language={language}
          caption={say('title')}
          captionHidden
          columns={columns(choice, { ...place, codes: codesOf(member.service) }, now)}
          rows={list.cases}
          rowKey={(row) => row.number}
        />
      )}
      <Pagination
        language={language}
        previous={list.previous ? listPath(list.previous) : undefined}
        next={list.next ? listPath(list.next) : undefined}
      />
    </Workspace>
  );
}

/** Why the list is empty, and what to do. */
function Nothing({ member, choice }: { member: AtWork; choice: ListChoice }) {
  const say = listTexts(member.language);
  if (isNarrowed(choice))
    return (
      <EmptyState title={say('nothingFound')}>
        <p>
          {say('nothingFoundText')} <a href="/cases">{say('showOpen')}</a>
        </p>
      </EmptyState>
    );
  const own = member.roles.includes('coordinator') ? 'noCasesText' : 'noCasesMediator';
  return <EmptyState title={say('noCases')}>{say(own)}</EmptyState>;
}

function columns(
  choice: ListChoice,
  place: Place & { codes: ServiceCodes },
  now: Date,
): Column<ListedCase>[] {
  const { language, codes } = place;
  const say = listTexts(language);
  const sayStage = stageTexts(language);
  const sort = (by: Sort) => ({
    href: listPath(sortedBy(choice, by)),
    ...(choice.sort === by
      ? { direction: choice.descending ? ('descending' as const) : ('ascending' as const) }
      : {}),
  });
  return [
    {
      key: 'number',
      head: say('number'),
      cell: (row) => <a href={casePath(row.number)}>{row.number}</a>,
      sort: sort('number'),
    },
    {
      key: 'title',
      head: say('about'),
      cell: (row) => (
        <>
          {titleOf(row, language, codes)}
          <TypeMark type={row.type} language={language} />
        </>
      ),
    },
    { key: 'stage', head: say('stage'), cell: (row) => sayStage(row.stage) },
    {
      key: 'due',
      head: say('due'),
      cell: (row) =>
        row.safety_flag || dueWords(row, place.language, now, place) ? (
          <Due row={row} place={place} now={now} />
        ) : (
          '–'
        ),
      sort: sort('due'),
    },
    { key: 'mediators', head: say('mediators'), cell: (row) => row.mediators.join(', ') || '–' },
    {
      key: 'requested',
      head: say('requested'),
      cell: (row) => <DateText at={row.requested_at} now={now} {...place} />,
      sort: sort('requested'),
    },
  ];
}

function Due({ row, place, now }: { row: ListedCase; place: Place; now: Date }) {
  const say = listTexts(place.language);
  const due = dueWords(row, place.language, now, place);
  return (
    <>
      {due?.late ? <Tag kind="due">{due.label}</Tag> : due?.label}
      {row.safety_flag && (
        <>
          {' '}
          <Tag kind="due">{say('safety')}</Tag>
        </>
      )}
    </>
  );
}

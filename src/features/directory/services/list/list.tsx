import type { Language } from '../../../../platform/texts/languages.ts';
import { ButtonLink } from '../../../../ui/button/button.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Pagination } from '../../../../ui/pagination/pagination.tsx';
import { Rows } from '../../../../ui/rows/rows.tsx';
import type { Entry } from '../../entries/entry.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { noChoices, type ServicesQuery, servicesPath } from '../query.ts';
import { ServiceRow } from './service-row.tsx';
import { listTexts } from './texts.ts';

export const onOnePage = 50;

type Props = {
  language: Language;
  query: ServicesQuery;
  /** All that the query asks for, in order; one page of them is shown. */
  entries: readonly Entry[];
  total: number;
  gazetteer: Gazetteer;
  now: Date;
};

/** How many there are, the services of this page of the list, and the way to the other pages. */
export function ServiceList({ language, query, entries, total, gazetteer, now }: Props) {
  const say = listTexts(language);
  if (entries.length === 0) {
    return total === 0 ? (
      <p>{say('empty')}</p>
    ) : (
      <EmptyState title={say('nothing')} level={3}>
        <p>{say('nothingBody')}</p>
        <ButtonLink href={servicesPath(language, query, noChoices)} kind="quiet">
          {say('clear')}
        </ButtonLink>
      </EmptyState>
    );
  }
  const pages = Math.ceil(entries.length / onOnePage);
  const page = Math.min(query.page, pages);
  const [count, from] = [entries.length, (page - 1) * onOnePage];
  const to = (other: number) => `${servicesPath(language, query, { page: other })}#list`;
  return (
    <>
      <p data-announce>
        {count < total ? say('countOf', { count, total: String(total) }) : say('count', { count })}{' '}
        {pages > 1 && say('page', { page: String(page), pages: String(pages) })}
      </p>
      <Rows label={say('rows')}>
        {entries.slice(from, from + onOnePage).map((entry) => (
          <ServiceRow key={entry.id} language={language} entry={entry} gazetteer={gazetteer} now={now} />
        ))}
      </Rows>
      <Pagination
        language={language}
        previous={page > 1 ? to(page - 1) : undefined}
        next={page < pages ? to(page + 1) : undefined}
      />
    </>
  );
}

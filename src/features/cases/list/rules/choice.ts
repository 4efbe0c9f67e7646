import { type Cursor, readCursor, type Sort, sorts, writeCursor } from './cursor.ts';

export const shows = ['open', 'closed', 'all'] as const;
export const dues = ['late', 'soon'] as const;

/** Which cases somebody wants to see, and in which order: all of it stands in the address. */
export type ListChoice = {
  show: (typeof shows)[number];
  stage: string;
  subject: string;
  channel: string;
  district: string;
  mediator: string;
  due: (typeof dues)[number] | '';
  sort: Sort;
  descending: boolean;
  after: Cursor | null;
  before: Cursor | null;
};

const filters = ['stage', 'subject', 'channel', 'district', 'mediator', 'due'] as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The choice in the query of an address. What makes no sense there is left out, so that an old link still leads to a list. */
export function choiceFrom(query: Record<string, string | undefined>): ListChoice {
  const show = oneOf(shows, query.show) ?? 'open';
  const sort = oneOf(sorts, query.sort) ?? (show === 'open' ? 'due' : 'requested');
  const text = (name: string) => (query[name] ?? '').replaceAll('\0', '').trim().slice(0, 100);
  return {
    show,
    stage: text('stage'),
    subject: text('subject'),
    channel: text('channel'),
    district: text('district'),
    mediator: uuid.test(text('mediator')) ? text('mediator') : '',
    due: oneOf(dues, query.due) ?? '',
    sort,
    descending: query.dir ? query.dir === 'desc' : sort !== 'due',
    after: readCursor(query.after, sort),
    before: readCursor(query.before, sort),
  };
}

/** The address of the list with this choice; what is as usual is left out. */
export function listPath(choice: ListChoice): string {
  const query = new URLSearchParams();
  if (choice.show !== 'open') query.set('show', choice.show);
  for (const name of filters) if (choice[name]) query.set(name, choice[name]);
  query.set('sort', choice.sort);
  query.set('dir', choice.descending ? 'desc' : 'asc');
  if (choice.after) query.set('after', writeCursor(choice.after));
  if (choice.before) query.set('before', writeCursor(choice.before));
  return `/cases?${query}`;
}

/** Whether the list is narrowed down at all. */
export const isNarrowed = (choice: ListChoice): boolean =>
  choice.show !== 'open' || filters.some((name) => choice[name] !== '');

/** The same list from its beginning, in this order; a second choice of the same order turns it round. */
export function sortedBy(choice: ListChoice, sort: Sort): ListChoice {
  const descending = choice.sort === sort ? !choice.descending : sort !== 'due';
  return { ...choice, sort, descending, after: null, before: null };
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value);

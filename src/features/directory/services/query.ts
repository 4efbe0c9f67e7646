import type { Language } from '../../../platform/texts/languages.ts';
import { type Access, accessCodes } from '../entries/codes/access.ts';
import { type Kind, kindCodes } from '../entries/codes/kinds.ts';

/** What somebody asks of the list, read from the address. Choices that we do not know are left out; `page` counts from 1. */
export type ServicesQuery = {
  place: string;
  /** The municipality that was chosen where a name or a postcode is that of several: `be:62063`, or nothing. */
  municipality: string;
  kind: Kind | '';
  /** A language of the talks: ISO 639, `ar`. */
  language: string;
  access: Access | '';
  open: boolean;
  charter: boolean;
  page: number;
};

type Given = Readonly<Record<string, string | undefined>>;

/** More letters than any place has: the search says so of what is longer than an address, and reads no more than this. */
export const mostTyped = 300;

/** Reads what stands behind the question mark; never fails. */
export function readQuery(given: Given): ServicesQuery {
  return {
    place: (given.place ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, mostTyped)
      .trim()
      .toWellFormed(),
    municipality: matching(given.municipality, /^(be:\d{5}|nl:\d{4})$/),
    kind: oneOf(given.kind, kindCodes),
    language: matching(given.language, /^[a-z]{2,3}$/),
    access: oneOf(given.access, accessCodes),
    open: given.open === 'now',
    charter: given.charter === 'yes',
    page: Number(matching(given.page, /^[1-9]\d{0,3}$/)) || 1,
  };
}

/** The query as it stands in an address, always in the same order: two that ask the same are the same. */
export function queryString(query: ServicesQuery): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string | false) => value && said.set(name, value);
  say('place', query.place);
  say('municipality', query.municipality);
  say('kind', query.kind);
  say('language', query.language);
  say('access', query.access);
  say('open', query.open && 'now');
  say('charter', query.charter && 'yes');
  say('page', query.page > 1 && String(query.page));
  return said.size > 0 ? `?${said}` : '';
}

/** The address of the list with this query; with `change`, of the same one otherwise, from its first page on. */
export function servicesPath(
  reader: Language,
  query: ServicesQuery,
  change?: Partial<ServicesQuery>,
): string {
  return `/${reader}/services${queryString(change ? { ...query, page: 1, ...change } : query)}`;
}

/** All services: nothing is chosen. */
export const noChoices: Pick<ServicesQuery, 'kind' | 'language' | 'access' | 'open' | 'charter'> = {
  ...{ kind: '', language: '', access: '', open: false, charter: false },
};

/** Whether anything narrows the list down. */
export const isNarrowed = (query: ServicesQuery): boolean =>
  Boolean(query.kind || query.language || query.access || query.open || query.charter);

const matching = (value: string | undefined, pattern: RegExp): string =>
  value !== undefined && pattern.test(value) ? value : '';

const oneOf = <T extends string>(value: string | undefined, known: readonly T[]): T | '' =>
  known.find((one) => one === value) ?? '';

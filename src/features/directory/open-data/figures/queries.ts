import type { Tx } from '../../../../platform/db/database.ts';

/** A number, words, `''` where nothing stands, or `null` where a number is kept back. */
type Cell = number | string | null;

/** The words and numbers of a report in one language, as the service’s reports freeze them. */
export type SaidFigures = {
  title: string;
  tables: {
    id: string;
    title: string;
    definition: string;
    columns: { code: string; label: string }[];
    rows: { code: string; label: string; cells: Cell[] }[];
  }[];
  definitions: {
    id: string;
    name: string;
    version: number;
    definition: string;
    formula: string;
    denominator: string;
  }[];
  words: string;
};

declare module '../../../../platform/db/tables.ts' {
  interface Tables {
    /** Published by reports: the figures that services list, read as the public. */
    'reporting.public_figure': {
      id: string;
      token: string;
      service_id: string;
      service_slug: string;
      service_name: string;
      country: 'be' | 'nl';
      /** Days, `YYYY-MM-DD`. */
      from_day: string;
      until_day: string;
      version: number;
      published_at: Date;
      restates_at: Date | null;
      said: Record<import('../../../../platform/texts/languages.ts').Language, SaidFigures>;
    };
  }
}

const shown = [
  ...(['id', 'token', 'service_slug', 'service_name', 'country', 'from_day', 'until_day'] as const),
  ...(['version', 'published_at', 'restates_at'] as const),
] as const;

/** All figures that are listed, without their numbers, in the order of their ids. */
export const listedFigures = (tx: Tx) =>
  tx.selectFrom('reporting.public_figure').orderBy('id').select(shown).execute();
export type ListedFigures = Awaited<ReturnType<typeof listedFigures>>[number];

/** One of them with its words and numbers. */
export const figuresWithId = (tx: Tx, id: string) =>
  tx
    .selectFrom('reporting.public_figure')
    .where('id', '=', id)
    .select([...shown, 'said'])
    .executeTakeFirst();

/** The link to the newest figures that a service lists, for its page. */
export const newestFiguresOf = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('reporting.public_figure')
    .where('service_id', '=', serviceId)
    .orderBy('until_day', 'desc')
    .orderBy('from_day')
    .select(['token', 'from_day', 'until_day'])
    .executeTakeFirst();

import type { z } from '@hono/zod-openapi';
import type { Language } from '../../../../platform/texts/languages.ts';
import { inTable } from '../../exchange/formula.ts';
import { licence } from '../licence.ts';
import type { figuresSchema, figuresSummarySchema } from './figures-schema.ts';
import type { ListedFigures, SaidFigures } from './queries.ts';

type Place = { origin: string; reader: Language };

/** Of whom, of when, and where it is. */
export function saySummary(
  one: ListedFigures,
  { origin, reader }: Place,
): z.infer<typeof figuresSummarySchema> {
  return {
    id: one.id,
    service: { slug: one.service_slug, name: one.service_name, country: one.country },
    period: { from: one.from_day, until: one.until_day },
    version: one.version,
    publishedAt: one.published_at.toISOString(),
    ...(one.restates_at ? { restates: one.restates_at.toISOString() } : {}),
    licence: licence.url,
    links: {
      self: `${origin}/api/v1/figures/${one.id}`,
      csv: `${origin}/${reader}/figures/${one.token}/file.csv`,
      page: `${origin}/${reader}/figures/${one.token}`,
      definitions: `${origin}/${reader}/definitions`,
    },
  };
}

/** All of one: a number that is kept back is no number, and says so. */
export function sayFigures(
  one: ListedFigures,
  said: SaidFigures,
  place: Place,
): z.infer<typeof figuresSchema> {
  return {
    ...saySummary(one, place),
    title: said.title,
    tables: said.tables.map(({ id, title, definition, columns, rows }) => ({
      ...{ id, title, definition },
      rows: rows.map((row) => ({
        ...{ row: row.code, label: row.label },
        cells: row.cells.flatMap((value, at) => sayCell(value, columns[at])),
      })),
    })),
    definitions: said.definitions,
    words: said.words,
  };
}

type Said = z.infer<typeof figuresSchema>['tables'][number]['rows'][number]['cells'];

function sayCell(value: number | string | null, head: { code: string; label: string } | undefined): Said {
  const { code: column = '', label = '' } = head ?? {};
  if (value === null) return [{ column, label, hidden: true }];
  return typeof value === 'number' ? [{ column, label, number: value }] : [];
}

const columns = 'figures,service,from,until,version,table,row,column,number,hidden';

/** Every number of every report in one table of codes: UTF-8, commas, one row a number. */
export function figuresTable(all: readonly { one: ListedFigures; said: SaidFigures }[]): string {
  const rows = all.flatMap(({ one, said }) => {
    const of = [one.id, one.service_slug, one.from_day, one.until_day, String(one.version)];
    return said.tables.flatMap((table) => rowsOf(table).map((row) => [...of, table.id, ...row]));
  });
  return `\uFEFF${[columns, ...rows.map((row) => row.map(quoted).join(','))].join('\r\n')}\r\n`;
}

const rowsOf = ({ rows, columns: heads }: SaidFigures['tables'][number]): string[][] =>
  rows.flatMap((row) =>
    row.cells.flatMap((value, at) => {
      const where = [row.code, heads[at]?.code ?? ''];
      if (value === null) return [[...where, '', 'yes']];
      return typeof value === 'number' ? [[...where, String(value), 'no']] : [];
    }),
  );

const quoted = (cell: string): string => {
  const safe = inTable(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

import type { Context } from 'hono';
import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import { chartsOf } from '../charts/charts-of.ts';
import type { Report } from '../report/report.ts';
import { type Setting, sayReport } from './say-report.ts';
import { toCsv } from './to-csv.ts';
import { toPdf } from './to-pdf.ts';
import { toOds, toXlsx } from './to-workbook.ts';
import { wordingIn } from './wording.ts';

const fileFormats = ['csv', 'xlsx', 'ods', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The formats that can be made on this machine. */
export const formatsHere: readonly FileFormat[] = fileFormats.filter(
  (format) => format !== 'pdf' || canMakeLetters,
);

const types: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
};

/** Answers with a report as a file, in the language of its setting. Its name tells only of which months it is. */
export async function answerFile(
  c: Context<Env>,
  format: FileFormat,
  report: Report,
  setting: Setting,
): Promise<Response> {
  if (!formatsHere.includes(format)) return c.notFound();
  const { from, until } = report.period;
  return c.body(await makeFile(format, report, setting), 200, {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="report-${from.slice(0, 7)}-${until.slice(0, 7)}.${format}"`,
    'Cache-Control': 'no-store',
  });
}

async function makeFile(
  format: FileFormat,
  report: Report,
  setting: Setting,
): Promise<string | Buffer<ArrayBuffer>> {
  const said = sayReport(report, setting, wordingIn(setting.language, report.labels));
  if (format === 'csv') return toCsv(said);
  if (format === 'pdf') return Buffer.from(await toPdf(said, chartsOf(report, said)));
  return Buffer.from(format === 'xlsx' ? await toXlsx(said) : await toOds(said));
}

import type { Language } from '../../../platform/texts/languages.ts';
import type { Axis, OwnLabels } from '../labels/axes.ts';

/** A number as it is shown; `null` where it is kept back because it, or one that could be worked out from it, is small. */
export type Shown = number | null;

/** Whole months: both are days, `YYYY-MM-DD`, the first of a month and the last of a month. */
export type ReportPeriod = { from: string; until: string };

/**
 * What is counted: the requests of the period (`asked`) or the cases closed in it (`closed`), each without municipal sanctions,
 * which are counted apart; or the sealed codes of the cases closed in it (`codes`), of which one case may have several.
 */
export type Counted = 'asked' | 'closed' | 'sanctions_asked' | 'sanctions_closed' | 'codes';

/**
 * Counts in rows and columns of codes, with their totals; the labels of the codes are said when it is shown. A table of one
 * axis has the one column key `''`, whose cells are the row totals. `id` is that of its indicator, under which it is defined.
 */
export type CrossTable = {
  id: string;
  version: number;
  /** All tables of one kind, `codes` apart, have the same total. */
  counted: Counted;
  rows: { axis: Axis; keys: readonly string[] };
  columns: { axis: Axis; keys: readonly string[] } | null;
  /** `cells[row][column]`. */
  cells: readonly (readonly Shown[])[];
  rowTotals: readonly Shown[];
  columnTotals: readonly Shown[];
  total: Shown;
};

/** A share, never without what it is a share of; both are sums of cells of the table `how_far` of the same report. */
export type Rate = { id: string; version: number; count: Shown; of: Shown };

/** Days from one moment to another, over the `of` cases that have both: the middle one, and the one that nine of ten do not pass. */
export type LeadTime = {
  id: string;
  version: number;
  median: number | null;
  ninetieth: number | null;
  of: Shown;
};

/** What the parties said, of one question: how often each answer was chosen, over those who answered it; `null` under the floor. */
export type SurveyFigure = {
  question: string;
  version: number;
  /** What was asked, as it was then. */
  asked: Record<Language, string>;
  answers: readonly { key: string; label: Record<Language, string>; count: Shown }[];
  answered: Shown;
};
export type SurveyFigures = {
  moment: 'closing' | 'aftercare';
  /** How many answered by which way; those by telephone are not anonymous, and are counted apart. */
  ways: { link: Shown; paper: Shown; telephone: Shown };
  questions: readonly SurveyFigure[];
}[];

/**
 * All the figures of one report: what the page, the PDF, the CSV and the spreadsheets show, and what is frozen when it is
 * published. Codes and not words, so that it reads in four languages; `definitions` names the version of each indicator.
 */
export type Report = {
  kind: 'service' | 'municipality' | 'partner';
  serviceId: string;
  period: ReportPeriod;
  /** The municipality’s name or the partner organisation’s id; empty for the service itself. */
  scope: string;
  /** Numbers from 1 up to this, but not it, are kept back; 0 inside the service, where nothing is. */
  smallest: number;
  tables: readonly CrossTable[];
  rates: readonly Rate[];
  leadTimes: readonly LeadTime[];
  survey: SurveyFigures;
  /** The qualitative part, in Markdown; empty where there is none. */
  words: string;
  /** How the service said its codes on the day of the report; what is not in it is said as all services say it. */
  labels?: OwnLabels;
};

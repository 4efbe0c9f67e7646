import { leadTimes } from '../counting/lead-times.ts';
import { codeTables, tableDefinitions } from '../counting/tables-of-report.ts';
import { formulaOfDays, formulaOfRates, formulaOfTable, whatAllAddsUpTo } from './how-counted.ts';
import type { Indicator, Unit } from './indicator.ts';
import { ofClosedCases } from './of-closed-cases.ts';
import { ofCostsAndAnswers } from './of-costs-and-answers.ts';
import { ofHomes } from './of-homes.ts';
import { ofPartners } from './of-partners.ts';
import { ofDays, ofRates } from './of-rates-and-days.ts';
import { ofRequests } from './of-requests.ts';
import { ofCodes, ofSanctions } from './of-sanctions-and-codes.ts';

const described = { ...ofRequests, ...ofHomes, ...ofClosedCases, ...ofSanctions, ...ofCodes };

const units = {
  asked: 'requests',
  closed: 'cases',
  sanctions_asked: 'sanctions',
  sanctions_closed: 'sanctions',
  codes: 'codes',
} as const satisfies Record<string, Unit>;

const tables = [...tableDefinitions, ...codeTables.map((table) => ({ ...table, counted: 'codes' as const }))];

/** Every number that a report can show, with what it means, in the order in which they are read. */
export const indicators: readonly Indicator[] = [
  ...Object.entries(ofRates).map(
    ([id, one]): Indicator => ({
      id,
      unit: 'share',
      formula: formulaOfRates,
      ...one,
    }),
  ),
  ...tables.map(
    (table): Indicator => ({
      id: table.id,
      unit: units[table.counted],
      ...described[table.id],
      formula: formulaOfTable('columns' in table),
      denominator: whatAllAddsUpTo[table.counted],
    }),
  ),
  ...leadTimes.map(
    ({ id, counted }): Indicator => ({
      id,
      unit: 'days',
      ...ofDays[id],
      formula: formulaOfDays,
      denominator: whatAllAddsUpTo[counted === 'asked' ? 'asked_with' : 'closed_with'],
    }),
  ),
  ...ofPartners,
  ...ofCostsAndAnswers,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Whether a number is called so. */
export const isIndicator = (id: string): boolean => byId.has(id);

/** Throws where no indicator is called so: every number has one. */
export function indicatorOf(id: string): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`No indicator is called ${id}`);
  return found;
}

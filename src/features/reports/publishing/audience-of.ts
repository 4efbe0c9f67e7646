import type { Report } from '../report/report.ts';

/** For whom a report is, as addresses and forms say it. */
export const audienceOf = ({ kind, scope }: Pick<Report, 'kind' | 'scope'>): string =>
  kind === 'service' ? 'service' : `${kind === 'municipality' ? 'm' : 'p'}:${scope}`;

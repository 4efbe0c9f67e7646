import { tablesOfCases } from './of-cases.ts';
import { tablesOfPartners } from './of-partners.ts';
import { tablesOfService } from './of-service.ts';
import type { Where } from './where.ts';

/**
 * Every table that holds rows of a service, and where they are in its export. Only what stands here goes out: a table that its
 * author left out makes a test fail.
 */
export const tables: Readonly<Record<string, Where>> = {
  ...tablesOfCases,
  ...tablesOfService,
  ...tablesOfPartners,
};

import { z } from '@hono/zod-openapi';
import { problemSchema } from '../answers/problem.ts';
import { wholeNumber } from '../api/parameters.ts';

const trueOrFalse = z
  .enum(['true', 'false', '1', '0'])
  .optional()
  .transform((value) => value === 'true' || value === '1')
  .openapi({ type: 'boolean', default: false });

/** The parameters of Open Referral, by its names. */
export const listParameters = {
  search: z.string().max(200).optional().openapi({ description: 'Words in the name or the description.' }),
  page: wholeNumber(1, 1_000_000, 1, 'From 1.'),
  per_page: wholeNumber(1, 100, 25, 'How many on a page.'),
  format: z.enum(['json']).optional(),
};
export const full = trueOrFalse.openapi({ description: 'With all that hangs on it.' });
export const minimal = trueOrFalse.openapi({
  description: 'Only `id` and `last_modified`, all on one page.',
});
export const organizationId = z.string().max(100).optional();
export const modifiedAfter = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .optional()
  .openapi({ type: 'string', format: 'date-time' });
export const id = z.object({ id: z.string().max(100) });

const specification = 'https://raw.githubusercontent.com/openreferral/specification/3.1-dev/schema/compiled';
type Named = 'service' | 'service_list' | 'organization' | 'service_at_location';

/** The schema of the standard itself, where it is published: the document refers to it; the tests check what the compiler cannot. */
export const standard = (name: Named) => ({ $ref: `${specification}/${name}.json` }) as unknown as z.ZodAny;

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});
export const wrongParameter = { 400: refusal('A parameter is wrong.') };
export const notFound = { 404: refusal('There is none.') };

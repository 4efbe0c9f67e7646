import type { z } from '@hono/zod-openapi';
import { standard } from './parameters.ts';

const count = { type: 'integer' } as const;
const whether = { type: 'boolean' } as const;

/** A page of things of the standard, as its own document describes it. */
export const pageSchema = (name: Parameters<typeof standard>[0]) =>
  ({
    type: 'object',
    properties: {
      ...{ total_items: count, total_pages: count, page_number: count, size: count },
      ...{ first_page: whether, last_page: whether, empty: whether },
      contents: { type: 'array', items: standard(name) },
    },
  }) as unknown as z.ZodAny;

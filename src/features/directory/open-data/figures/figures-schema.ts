import { z } from '@hono/zod-openapi';

const facts = {
  id: z.uuid(),
  service: z.object({ slug: z.string(), name: z.string(), country: z.enum(['be', 'nl']) }),
  period: z.object({ from: z.iso.date(), until: z.iso.date() }),
  version: z.number().int().openapi({ description: 'Grows with each restatement of the same report.' }),
  publishedAt: z.iso.datetime(),
  restates: z.iso
    .datetime()
    .optional()
    .openapi({ description: 'When the report was published that this one replaces.' }),
  licence: z.url().openapi({ description: 'What others may do with the numbers: everything.' }),
  links: z.object({ self: z.url(), csv: z.url(), page: z.url(), definitions: z.url() }),
};

export const figuresSummarySchema = z.object(facts).openapi('FiguresSummary');

const cell = z
  .object({
    column: z.string(),
    label: z.string(),
    number: z.number().optional(),
    hidden: z.literal(true).optional().openapi({
      description: 'The number is kept back: it is small, or a small one could be worked out from it.',
    }),
  })
  .openapi('FiguresCell');

export const figuresSchema = z
  .object({
    ...facts,
    title: z.string(),
    tables: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        definition: z.string(),
        rows: z.array(z.object({ row: z.string(), label: z.string(), cells: z.array(cell) })),
      }),
    ),
    definitions: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        version: z.number().int().openapi({ description: 'Grows when what is counted changes.' }),
        ...{ definition: z.string(), formula: z.string(), denominator: z.string() },
      }),
    ),
    words: z.string().openapi({ description: 'What the service writes beside its figures, in Markdown.' }),
  })
  .openapi('Figures');

import { z } from '@hono/zod-openapi';

/** West, south, east, north in CRS84. West lies east of east where the box crosses the date line. */
export type Box = readonly [number, number, number, number];

/** Reads `bbox`: four numbers, or six with heights that mean nothing here; null where it is none. */
export function readBox(text: string): Box | null {
  const numbers = text
    .split(',')
    .map((part) => (/^\s*-?\d+(\.\d*)?(e-?\d+)?\s*$/i.test(part) ? Number(part) : NaN));
  if (![4, 6].includes(numbers.length) || numbers.some((number) => !Number.isFinite(number))) return null;
  const [west = 0, south = 0, third = 0, fourth = 0, fifth = 0] = numbers;
  const [east, north] = numbers.length === 4 ? [third, fourth] : [fourth, fifth];
  return south <= north ? [west, south, east, north] : null;
}

export function inBox([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean {
  const between = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return between && lat >= south && lat <= north;
}

const moment = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})`;
const end = `(?:${moment}|\\.\\.|)`;
const whenever = new RegExp(`^(?:${moment}|(?!/$|\\.\\./\\.\\.$)${end}/${end})$`, 'i');

const most = 1000;

/** Answers come as JSON; programs may say so in the address. */
export const format = {
  f: z.enum(['json']).optional().openapi({ description: 'The format: there is one.' }),
};

/** As the standard has them: a number that is too large is no error, and moments select all, for services have none. */
export const itemsQuery = z.strictObject({
  bbox: z
    .string()
    .max(200)
    .refine((text) => readBox(text) !== null, 'Four or six numbers are asked for.')
    .optional()
    .openapi({
      ...{ type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 6 },
      description: 'West, south, east, north: services with a point in it.',
      param: { style: 'form', explode: false },
    }),
  limit: z
    .string()
    .regex(/^\d{1,12}$/, 'A whole number is asked for.')
    .transform(Number)
    .pipe(z.number().int().min(1))
    .optional()
    .transform((value) => Math.min(value ?? 100, most))
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: 100 }),
  datetime: z
    .string()
    .max(100)
    .regex(whenever, 'A moment or an interval by RFC 3339 is asked for.')
    .optional()
    .openapi({ description: 'A moment or an interval; services have none, so that it selects all.' }),
  cursor: z.string().max(200).optional().openapi({ description: 'From the link to the next page.' }),
  ...format,
});

import { z } from '@hono/zod-openapi';
import { languages } from '../../../../platform/texts/languages.ts';
import { apiVersion } from '../answers/open-data.ts';
import { problemSchema } from '../answers/problem.ts';

/** A whole number in an address. */
export const wholeNumber = (least: number, most: number, usual: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,12}$/, 'A whole number is asked for.')
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .optional()
    .transform((value) => value ?? usual)
    .openapi({ type: 'integer', minimum: least, maximum: most, default: usual, description });

export const paging = {
  cursor: z.string().max(200).optional().openapi({ description: 'From `links.next`; opaque.' }),
  pageSize: wholeNumber(1, 100, 50, 'How many at most on a page.'),
};

export const lang = {
  lang: z
    .enum(languages)
    .optional()
    .openapi({ description: 'The language of texts and names; otherwise `Accept-Language` decides.' }),
};

/** Headers of every answer, as the document describes them. */
export const answerHeaders = z.object({
  'API-Version': z.string().openapi({ example: apiVersion }),
  ETag: z.string().optional(),
  Link: z.string().optional().openapi({ description: 'rel="next": the next page.' }),
});

const refusal = <const D extends string>(description: D) => ({
  description,
  headers: z.object({ 'API-Version': z.string() }),
  content: { 'application/problem+json': { schema: problemSchema } },
});
export const wrongParameter = { 400: refusal('A parameter is wrong; `errors` says which.') };
export const notAcceptable = { 406: refusal('Not available in that format.') };
export const notFound = { 404: refusal('There is none.') };
export const gone = { 410: refusal('It was there, and is no longer.') };
export const notModified = {
  304: { description: 'What you have is still right.', headers: z.object({ 'API-Version': z.string() }) },
};

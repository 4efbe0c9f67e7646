import { z } from '@hono/zod-openapi';
import { languages } from '../../../../platform/texts/languages.ts';
import { origins } from '../../entries/entry.ts';
import { type FieldName, fieldNames, fields, isTextField, type TextField } from '../../entries/fields.ts';

const language = z.enum(languages);
const moment = z.iso.datetime();

const saidSchema = z
  .object({
    text: z
      .string()
      .openapi({ description: 'In the language that was asked for, or in the one that is there.' }),
    language,
    isFallback: z.boolean().openapi({ description: 'Nobody has written it in the language asked for.' }),
    isOlder: z.boolean().openapi({ description: 'What it translates was changed since.' }),
    all: z.partialRecord(language, z.string()),
  })
  .openapi('Text');
export type SaidText = z.infer<typeof saidSchema>;

const provenanceSchema = z
  .object({
    by: z.enum(origins).openapi({ description: 'Who said it.' }),
    at: moment,
    confirmedBy: z.enum(origins).optional(),
    confirmedAt: moment.optional(),
  })
  .openapi('Provenance');

type FactShape = {
  [F in FieldName]: z.ZodOptional<F extends TextField ? typeof saidSchema : (typeof fields)[F]>;
};

/** The facts as they go out: made from the list of fields, so that a new field is in the API and its document at once. */
const factShape = Object.fromEntries(
  fieldNames.map((field) => [field, (isTextField(field) ? saidSchema : fields[field]).optional()]),
) as unknown as FactShape;

export const serviceSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    country: z.enum(['be', 'nl']),
    mainLanguage: language,
    acceptsRequestsHere: z.boolean().openapi({ description: 'One can ask it for help on this site.' }),
    noRequestsUntil: z.iso.date().optional(),
    isDemo: z.boolean().openapi({ description: 'Made up, to show how it works.' }),
    source: z.string().optional().openapi({ description: 'The list from which it was read in.' }),
    madeAt: moment,
    changedAt: moment,
    number: z
      .number()
      .int()
      .openapi({ description: 'Grows with each change of the directory; see /changes.' }),
    links: z.object({ self: z.url(), page: z.url(), calendar: z.url().optional() }),
    ...factShape,
    provenance: z.partialRecord(z.string(), provenanceSchema).openapi({
      description: 'Who said each field and when, and who confirmed it last; by the name of the field.',
    }),
  })
  .openapi('Service');
export type Service = z.infer<typeof serviceSchema>;

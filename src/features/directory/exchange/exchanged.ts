import { z } from 'zod';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { type Entry, type Facts, origins } from '../entries/entry.ts';
import { type FieldName, fieldNames, fields, isTextField, type TextIn } from '../entries/fields.ts';

const moment = z.iso.datetime();
const by = z.enum(origins);
const factOf = <V extends z.ZodType>(value: V) =>
  z.object({ value, by, at: moment, confirmed: z.object({ by, at: moment }).nullable() });

const factSchemas = Object.fromEntries(
  Object.entries(fields).map(([field, schema]) => [field, factOf(schema as z.ZodType).optional()]),
);

const exchanged = z.object({
  id: z.uuid(),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/),
  country: z.enum(['be', 'nl']),
  language: z.enum(languages),
  status: z.enum(['listed', 'ended']),
  origin: by,
  source: z.string().max(500),
  sourceKey: z.string().max(500).nullable(),
  demo: z.boolean(),
  madeAt: moment,
  changedAt: moment,
  facts: z.object(factSchemas),
});

/** An entry as it travels between directories: all that is public of it, and nothing of this installation. */
export type Exchanged = Omit<z.infer<typeof exchanged>, 'facts'> & { facts: Facts };

/** What of an entry leaves the house. */
export function exchangedOf(entry: Entry): Exchanged {
  return {
    ...{ id: entry.id, slug: entry.slug, country: entry.country, language: entry.language },
    ...{ status: entry.status === 'ended' ? 'ended' : 'listed', origin: entry.origin, source: entry.source },
    ...{ sourceKey: entry.sourceKey, demo: entry.demo, madeAt: entry.madeAt, changedAt: entry.changedAt },
    facts: inOrder(entry.facts),
  };
}

/** The database keeps documents in an order of its own; what is exported has that of the list of fields. */
function inOrder(facts: Facts): Facts {
  const given = fieldNames.flatMap((field) => {
    const fact = facts[field];
    if (!fact) return [];
    const { value, by: who, at, confirmed } = fact;
    const read = fields[field].safeParse(value);
    const known = read.success ? read.data : value;
    return [
      [
        field,
        {
          ...{ value: isTextField(field) ? textInOrder(known as TextIn) : known, by: who, at },
          confirmed: confirmed && { by: confirmed.by, at: confirmed.at },
        },
      ],
    ];
  });
  return Object.fromEntries(given);
}

const textInOrder = (text: TextIn): TextIn => ({
  from: text.from,
  in: Object.fromEntries(
    languages.flatMap((language) => {
      const said = text.in[language];
      return said ? [[language, said]] : [];
    }),
  ),
});

/** Checks what came from outside; says by path what is wrong. */
export function readExchanged(given: unknown): Result<Exchanged, 'wrong_cells'> {
  const read = exchanged.safeParse(given);
  if (read.success) return ok(read.data as Exchanged);
  const columns = read.error.issues.map((issue) =>
    issue.path.filter((part) => part !== 'facts' && part !== 'value').join('.'),
  );
  return refused('wrong_cells', { columns: [...new Set(columns)].join(', ') });
}

/** Who said each field and when, apart from the values; `texts` has the moment of each language of a text. */
export type Provenance = {
  [F in FieldName]?: Pick<NonNullable<Facts[F]>, 'by' | 'at' | 'confirmed'> & {
    texts?: Record<string, string>;
  };
};

export function provenanceOf(facts: Facts): Provenance {
  const all = Object.entries(facts).map(([field, fact]) => {
    const { by: who, at, confirmed } = fact;
    if (!isTextField(field as FieldName)) return [field, { by: who, at, confirmed }];
    const said = Object.entries((fact.value as { in: Record<string, { at: string }> }).in);
    return [
      field,
      {
        by: who,
        at,
        confirmed,
        texts: Object.fromEntries(said.map(([language, text]) => [language, text.at])),
      },
    ];
  });
  return Object.fromEntries(all);
}

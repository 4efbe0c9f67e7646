import { z } from 'zod';
import type { Binder } from './read-binder.ts';
import { type CriterionKey, isCriterion, profiles } from './rules/criteria.ts';
import { type Fact, type FactKey, safeFact } from './rules/fact.ts';

const factKeys = [
  ...(['sealed', 'followed_up', 'trained', 'per_case', 'free_said', 'public_page', 'registered'] as const),
  ...([
    'coordinators',
    'agreements',
    'handlers',
    'signed',
    'record_checks',
    'charter',
    'accredited',
    'year_report',
    'evaluated',
    'yearly_hours',
    'supervised',
    'hours',
  ] as const),
] as const satisfies readonly FactKey[];

const key = z.custom<CriterionKey>((value) => typeof value === 'string' && isCriterion(value));

const standing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('partly') }),
  z.object({ kind: z.literal('expired'), on: z.string() }),
  z.object({ kind: z.literal('expires'), on: z.string() }),
  z.object({ kind: z.literal('holds'), until: z.string().nullable() }),
]);

/** The frozen page of an auditor, as it is kept: codes and not words, and no number by which one could tell a case. */
export const binderContent = z.object({
  profile: z.enum(profiles),
  criteria: z.array(
    z.object({
      ...{
        key,
        mark: z.enum(['source', 'own', 'service']),
        version: z.number().default(1),
        label: z.string(),
        wanted: z.string(),
      },
      facts: z.array(
        z.object({
          ...{ key: z.enum(factKeys), enough: z.boolean(), until: z.string().nullable() },
          ...{ count: z.number().nullable(), of: z.number().nullable() },
        }),
      ),
      evidence: z.array(
        // Pages that were frozen before a piece could have a document know no id of it.
        z.object({
          ...{ id: z.string().default(''), version: z.number().default(1) },
          ...{ words: z.string(), on: z.string(), until: z.string() },
        }),
      ),
      standing,
    }),
  ),
  improvements: z.array(
    z.object({
      ...{
        criterion: key,
        words: z.string(),
        due: z.string(),
        done: z.string().nullable(),
      },
    }),
  ),
  certificates: z.array(z.object({ number: z.string(), granted: z.string(), until: z.string() })),
});

export type BinderContent = z.infer<typeof binderContent>;

/** The binder as it is read; for an auditor with the threshold of the service, under which numbers are hidden. */
export function contentOf(binder: Binder, smallest: number | null): BinderContent {
  const shown = (fact: Fact) => (smallest === null ? fact : safeFact(fact, smallest));
  return binderContent.parse({
    profile: binder.profile,
    criteria: binder.criteria
      .filter(({ inUse }) => inUse)
      .map(({ key, mark, version, label, wanted, facts, evidence, standing: stands }) => ({
        ...{ key, mark, version, label, wanted, standing: stands, facts: facts.map(shown) },
        evidence: evidence.map(({ id, words, on_day, expires_on, criterion_version }) => ({
          ...{ id, words, on: on_day, until: expires_on, version: criterion_version },
        })),
      })),
    improvements: binder.improvements.map(({ criterion, words, due_on, done_on }) => ({
      ...{ criterion, words, due: due_on, done: done_on },
    })),
    certificates: binder.certificates.map(({ number, granted_on, valid_until }) => ({
      ...{ number, granted: granted_on, until: valid_until },
    })),
  });
}

import { z } from '@hono/zod-openapi';
import type { Context, TypedResponse } from 'hono';

/** RFC 9457, with the `errors` of the NL API Design Rules: which parameter is wrong. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          in: z.enum(['query', 'path']),
          location: z.object({ name: z.string() }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;

type ErrorStatus = 400 | 404 | 405 | 406 | 410;

const titles: Record<ErrorStatus, string> = {
  400: 'A parameter is wrong',
  404: 'Not found',
  405: 'This can only be read',
  406: 'Not available in that format',
  410: 'No longer there',
};

export type ProblemAnswer<S extends ErrorStatus> = Response & TypedResponse<Problem, S, 'json'>;

/** An answer as application/problem+json. */
export function problem<S extends ErrorStatus>(
  c: Context,
  status: S,
  detail: string,
  errors?: Problem['errors'],
): ProblemAnswer<S> {
  const body: Problem = {
    ...{ type: 'about:blank', title: titles[status], status, detail },
    ...(errors ? { errors } : {}),
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
  }) as unknown as ProblemAnswer<S>;
}

/** What zod found wrong with the parameters, one by one; for `defaultHook`. */
export function refuseWrongParameters(
  result: { success: boolean; error?: { issues: readonly z.core.$ZodIssue[] }; target?: string },
  c: Context,
): Response | undefined {
  if (result.success) return undefined;
  const errors = (result.error?.issues ?? []).flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys';
    const names = unknown ? issue.keys : [issue.path.map(String).join('.')];
    return names.map((name) => ({
      in: result.target === 'param' ? ('path' as const) : ('query' as const),
      location: { name },
      code: unknown ? 'unknown_parameter' : issue.code,
      detail: unknown ? 'There is no such parameter.' : issue.message,
    }));
  });
  const which = [...new Set(errors.map(({ location }) => location.name))].join(', ');
  return problem(c, 400, `Wrong: ${which}.`, errors);
}

export const unknownCursor = (c: Context): ProblemAnswer<400> =>
  problem(c, 400, 'Wrong: cursor.', [
    {
      ...{ in: 'query', location: { name: 'cursor' }, code: 'unknown_cursor' },
      detail: 'Take it from the link to the next page.',
    },
  ]);

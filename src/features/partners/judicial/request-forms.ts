import { z } from 'zod';
import { line, lineOrNothing, once, oneOf, story, storyOrNothing } from '../../../platform/http/fields.ts';
import { innerAnswers, requestKinds, requestStepNames } from './rules/request-life.ts';

/** A day of our time: PostgreSQL knows no year 0. */
const day = z
  .string('required')
  .min(1, 'required')
  .pipe(z.iso.date('not_a_day').regex(/^(19|20)/, 'not_a_day'));

/** The forms of a request of a magistrate; an error is a key of `judicialTexts`. */
export const requestForms = {
  requests: z
    .object({
      once,
      kind: oneOf(requestKinds),
      organisation: z.uuid('choose_one'),
      receivedOn: day,
      dueOn: day,
      reference: line(120),
      report: lineOrNothing(120),
      magistrate: lineOrNothing(120),
      partyA: line(300),
      partyB: line(300),
      partyMore: storyOrNothing(2000),
      asked: storyOrNothing(),
    })
    .refine((typed) => typed.receivedOn <= typed.dueOn, { path: ['dueOn'], message: 'due_before' }),
  answers: z.object({ once, inner: oneOf(innerAnswers), text: storyOrNothing() }),
  steps: z.object({ once, step: oneOf(requestStepNames), on: day, text: storyOrNothing() }),
  notes: z.object({ once, text: story() }),
  cases: z.object({ once, number: line(20) }),
};

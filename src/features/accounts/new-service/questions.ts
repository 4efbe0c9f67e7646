import { z } from 'zod';
import { emailAddress, line, oneOf, several, story } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed } from '../../../platform/http/form.ts';
import { languages } from '../../../platform/texts/languages.ts';
import type { GivenSettings } from '../settings/service-settings.ts';

export const waysToMediate = ['one', 'pair', 'new_pair', 'three'] as const;
export type WayToMediate = (typeof waysToMediate)[number];

const whoCoordinates = z
  .object({
    coordinator: oneOf(['me', 'other']),
    coordinatorName: z.string().max(200, 'too_long').default(''),
    coordinatorEmail: z.string().max(254, 'too_long').default(''),
  })
  .superRefine((given, context) => {
    if (given.coordinator === 'me') return;
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (given.coordinatorName === '') wrong('coordinatorName', 'required');
    if (given.coordinatorEmail === '') wrong('coordinatorEmail', 'required');
    else if (!emailAddress.safeParse(given.coordinatorEmail).success)
      wrong('coordinatorEmail', 'not_an_email');
  });

/** The questions about a new service, one a page, in their order. */
const questions = {
  name: z.object({ name: line(120) }),
  country: z.object({ country: oneOf(['be', 'nl']) }),
  languages: z.object({
    languages: several(languages).pipe(z.array(z.enum(languages)).min(1, 'choose_one')),
  }),
  contact: z.object({ phone: line(40), email: emailAddress }),
  areas: z.object({ areas: story(10_000) }),
  mediators: z.object({ mediators: oneOf(waysToMediate) }),
  police: z.object({ police: oneOf(['yes', 'no']) }),
  coordinator: whoCoordinates,
} as const;

export type Question = keyof typeof questions;
export const questionNames = Object.keys(questions) as Question[];

type Answered = { [Q in Question]: z.infer<(typeof questions)[Q]> };
export type ServiceAnswers = Answered[Question] extends infer U
  ? (U extends unknown ? (x: U) => void : never) extends (x: infer All) => void
    ? All
    : never
  : never;

/** The names of the fields that a question asks. */
export const fieldsOf = (question: Question): string[] => Object.keys(questions[question].shape);

export type Reading =
  | { done: true; answers: ServiceAnswers }
  | { done: false; question: Question; errors: FieldErrors };

/** The answers when all are there; otherwise the first question that is open or wrong. */
export function readAnswers(typed: Typed): Reading {
  const answers = {};
  for (const question of questionNames) {
    const read = checkTyped(typed, questions[question] as z.ZodType<object>);
    if (!read.ok) return { done: false, question, errors: read.errors };
    Object.assign(answers, read.value);
  }
  return { done: true, answers: answers as ServiceAnswers };
}

/** How a service pairs that answered this. What else can be set has its page: the settings. */
export function settingsFor(
  answers: Pick<ServiceAnswers, 'languages' | 'mediators' | 'police'>,
): GivenSettings {
  return {
    languages: answers.languages,
    mediatorsPerCase: answers.mediators === 'one' ? 1 : answers.mediators === 'three' ? 3 : 2,
    hardRules: answers.mediators === 'new_pair' ? { nobody_experienced: false } : {},
    runByPolice: answers.police === 'yes',
  };
}

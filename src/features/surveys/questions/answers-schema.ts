import { z } from 'zod';
import { type Question, scales } from '../rules/questions.ts';

/** The choices of a form, as they are posted: each of the answers of its question, or nothing. */
export const answersSchema = (questions: readonly Question[]) =>
  z.object(
    Object.fromEntries(
      questions.map(({ id, scale }) => [
        id,
        z.enum(scales[scale], 'choose_one').optional().or(z.literal('')),
      ]),
    ),
  );

/** Which answer was chosen to which question. */
export const chosenIn = (
  questions: readonly Question[],
  typed: Readonly<Record<string, unknown>>,
): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const value = typed[id];
      return typeof value === 'string' && value !== '' ? [[id, value]] : [];
    }),
  );

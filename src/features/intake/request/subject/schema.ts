import { z } from 'zod';
import { subjects } from '../../../cases/codes/subjects.ts';

export const subjectSchema = z.object({
  subject: z.string('choose_one').refine((value) => subjects.has(value), 'choose_one'),
});

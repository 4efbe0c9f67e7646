import { z } from 'zod';

/** The finer subject, or `other`; which ones fit depends on the main subject. */
export const detailSchema = z.object({
  detail: z.string('choose_one').min(1, 'choose_one').max(60, 'choose_one'),
});

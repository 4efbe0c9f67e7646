import { type Result, refused } from '../../../platform/result.ts';

/** PostgreSQL’s word for a row that overlaps one that is there (`exclusion_violation`): somebody else was first. */
const overlaps = '23P01';

/** Runs a booking; where the database itself finds that somebody or a room would be in two places, that is a refusal. */
export async function refusedWhenTaken<T, K extends string>(
  work: () => Promise<Result<T, K>>,
): Promise<Result<T, K | 'taken'>> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code === overlaps) return refused('taken');
    throw error;
  }
}

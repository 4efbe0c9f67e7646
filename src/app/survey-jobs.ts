import { askParties } from '../features/surveys/asking/ask-parties.ts';
import type { Task } from '../platform/jobs/run-jobs.ts';
import type { OpenHouse } from './open-house.ts';
import { asRole } from './reach-house.ts';

type SurveyJobs = { tasks: Record<string, Task>; daily: Record<string, string>; close(): Promise<void> };

/** Asks parties what they thought of it, once a day and as a role that reads no answer. */
export function surveyJobs({ house, owner }: Pick<OpenHouse, 'house' | 'owner'>): SurveyJobs {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_surveys');
  return {
    tasks: {
      ask_parties: async () => {
        const asked = await askParties({ ...house, db });
        if (asked > 0) house.log('surveys: parties were asked', { asked });
      },
    },
    daily: { ask_parties: '20 9 * * *' },
    close: () => db.close(),
  };
}

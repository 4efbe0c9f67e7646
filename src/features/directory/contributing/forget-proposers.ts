import type { House } from '../../../platform/house.ts';
import { forgetBefore } from './proposals/queries.ts';

const day = 86_400_000;

/**
 * The daily job that forgets who proposed what, 30 days after the decision, and links and sessions that ended a day ago.
 * `house.db` is signed in as entente_directory.
 */
export async function forgetProposers(house: Pick<House, 'db' | 'now'>): Promise<void> {
  const now = house.now().getTime();
  await house.db.as({ kind: 'job', job: 'forget_proposers' }, (tx) =>
    forgetBefore(tx, new Date(now - 30 * day), new Date(now - day)),
  );
}

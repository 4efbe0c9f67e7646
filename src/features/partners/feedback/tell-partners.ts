import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { isoDay } from '../../../ui/dates.ts';
import { insertTold, type ReferralToTell, referralsToTell } from './queries.ts';
import { feedbackOf } from './rules/feedback-of.ts';
import { readyToTell } from './to-tell.ts';

const job = { kind: 'job', job: 'tell_partner' } as const;
const atOnce = 200;
const first = '00000000-0000-0000-0000-000000000000';

/** Tells the partner who sent this case what he may be told today. Signed in as `entente_partners`. Gives how many words. */
export const tellPartner = (house: Pick<House, 'db' | 'now'>, caseId: string): Promise<number> =>
  house.db.as(job, async (tx) => tell(tx, house, await referralsToTell(tx, { caseId })));

/** As `tellPartner`, for every case that a partner sent: what was gathered for a Monday or a quarter goes with the day. */
export async function tellPartners(house: Pick<House, 'db' | 'now'>): Promise<number> {
  let count = 0;
  let after = first;
  for (;;) {
    const last = await house.db.as(job, async (tx) => {
      const rows = await referralsToTell(tx, { after, most: atOnce });
      count += await tell(tx, house, rows);
      return rows.length < atOnce ? null : rows.at(-1);
    });
    if (!last) return count;
    after = last.id;
  }
}

async function tell(
  tx: Tx,
  house: Pick<House, 'now'>,
  referrals: readonly ReferralToTell[],
): Promise<number> {
  let count = 0;
  for (const { referral, zone, of } of await readyToTell(tx, referrals))
    for (const told of feedbackOf(of, isoDay(house.now(), zone))) {
      if (!(await insertTold(tx, referral, { id: randomId(), told }))) continue;
      count += 1;
      await audit(tx, {
        ...{ at: house.now(), serviceId: referral.service_id, caseId: referral.case_id },
        ...{ action: 'referral.tell', person: null, role: 'job', detail: { word: told.word } },
      });
    }
  return count;
}

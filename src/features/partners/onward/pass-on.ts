import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { writeItem } from '../../cases/record/record.ts';
import { roleAtWork } from '../../cases/steps/take-case-step.ts';
import { updateOnward } from './queries.ts';
import { lockOnward } from './read-onward.ts';
import { auditOnward } from './record-onward.ts';
import { wordTexts } from './word-texts.ts';

export const waysToPass = ['paper', 'phone', 'mail'] as const;
export type WayToPass = (typeof waysToPass)[number];

/**
 * Passes on what was agreed, once, while the consent stands: by mail the very words of the preview go at once; of paper and
 * the telephone it is written down that it was done.
 */
export function passOn(
  house: House,
  who: AtWork,
  given: { number: string; id: string; by: WayToPass },
): Promise<Result<null, 'not_found' | 'changed' | 'no_address'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await lockOnward(tx, house, who, given);
    if (!found) return refused('not_found');
    const { row, record, one, today } = found;
    if (one.state !== 'asked' || !one.stands) return refused('changed');
    if (given.by === 'mail') {
      if (one.said.email === '') return refused('no_address');
      await queueMail(tx, house, {
        to: one.said.email,
        subject: wordTexts(who.language)('subject', { service: who.service.name }),
        text: one.said.words,
        purpose: 'onward_referral',
        serviceId: row.service_id,
        about: row.id,
      });
    }
    const now = house.now();
    await writeItem(
      tx,
      record,
      { kind: 'party', party: one.partyId },
      {
        id: randomId(),
        content: { kind: 'onward_passed', onward: one.id, by: given.by, on: today },
        author: { role: roleAtWork(who), id: who.memberId },
        now,
      },
    );
    await updateOnward(tx, one.id, { state: 'passed_on', state_on: today });
    await auditOnward(tx, who, row, { action: 'onward.pass', now });
    return ok(null);
  });
}

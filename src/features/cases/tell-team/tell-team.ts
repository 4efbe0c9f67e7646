import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { teamToTell } from './queries.ts';
import { tellTeamTexts } from './texts.ts';

/**
 * Tells those who work on a case, each in his language, that a resident wrote. The mail holds no fact of the case: it only
 * says where to sign in.
 */
export async function tellTeam(
  tx: Tx,
  house: House,
  told: { caseId: string; serviceId: string; what: 'request' | 'message' },
): Promise<void> {
  for (const { email, language } of await teamToTell(tx, told.caseId)) {
    const say = tellTeamTexts(language);
    await queueMail(tx, house, {
      to: email,
      subject: say('subject'),
      text: say(told.what, { link: `${house.origin}/workspace` }),
      purpose: `team_${told.what}`,
      serviceId: told.serviceId,
      about: told.caseId,
    });
  }
}

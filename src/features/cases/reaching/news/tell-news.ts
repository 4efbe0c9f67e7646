import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { isLanguage, type Language } from '../../../../platform/texts/languages.ts';
import type { Party } from '../../record/parties/parties.ts';
import { type Reached, reachParty } from '../reach-party.ts';
import { makeWayIn } from '../way-in/way-in.ts';
import { newsTexts } from './texts.ts';

/**
 * Tells a party that there is something new in his place, when he asked to be told and by the way that he chose; otherwise
 * nothing goes. What is new, the message does not say. `language` is that of the case, for who has none of ours.
 */
export async function tellNews(
  tx: Tx,
  house: House,
  of: { caseId: string; serviceId: string; language: Language; party: Pick<Party, 'id' | 'contact'> },
): Promise<Reached> {
  const { rules, language: own } = of.party.contact;
  if (!rules.news) return 'nobody';
  const language = isLanguage(own) ? own : of.language;
  const say = newsTexts(language);
  const link = await makeWayIn(tx, house, { ...of, partyId: of.party.id, language });
  return reachParty(tx, house, {
    serviceId: of.serviceId,
    party: of.party,
    message: { subject: say('subject'), text: say(rules.news === 'sms' ? 'short' : 'text', { link }) },
    purpose: 'news',
    by: [rules.news],
  });
}

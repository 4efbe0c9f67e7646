import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { isoDay } from '../../../../ui/dates.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { caseNumbered } from '../../../cases/queries.ts';
import { roleAtWork } from '../../../cases/steps/take-case-step.ts';
import {
  type Contract,
  type FeedbackWord,
  feedbackWords,
  readContract,
  resultClasses,
} from '../../contract/contract.ts';
import type { Told } from '../../contract/say-told.ts';
import { referralsToTell, toldOf } from '../../feedback/queries.ts';
import { type FeedbackConsent, mayTell, waitingToBeTold } from '../../feedback/rules/feedback-of.ts';
import { tellingDay } from '../../feedback/rules/telling-day.ts';
import { readyToTell } from '../../feedback/to-tell.ts';
import { phrasesOf, type SaidPhrase } from '../../messages/queries.ts';
import { type ConsentOfCase, consentsOfCase, contactWhoSent, referralOfCase } from './queries.ts';

/** What a partner has to do with a case: who sent it, what he was told, what waits, and what could still come. */
export type PartnerSide = {
  referral: {
    id: string;
    organisation: string;
    /** Who of it sent him by a link, for a coordinator’s eyes. */
    contact: { name: string; function: string } | null;
    receivedOn: string;
    contract: Contract;
    told: Told[];
    /** True already, and told on its day. */
    waiting: Told[];
    /** What he would read if it became true today; null where no consent lets it. */
    possible: { told: Told; isAllowed: boolean }[];
    said: SaidPhrase[];
  } | null;
  consents: ConsentOfCase[];
  today: string;
};

/** For the team of a case; null where it is none of theirs. This look stands in the trail. */
export function readPartnerSide(house: House, who: AtWork, number: string): Promise<PartnerSide | null> {
  const today = isoDay(house.now(), who.service.timeZone);
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    await audit(tx, {
      ...{ at: house.now(), serviceId: who.service.id, caseId: row.id, action: 'case.read' },
      ...{ person: { id: who.memberId, name: who.name }, role: roleAtWork(who) },
    });
    const consents = await consentsOfCase(tx, row.id);
    const sent = await referralOfCase(tx, row.id);
    if (!sent) return { referral: null, consents, today };
    const contract = readContract(sent.contract);
    const told = (await toldOf(tx, [sent.id]))
      .map(({ word, result, day }) => ({ word, result, day }))
      .sort((one, other) => feedbackWords.indexOf(one.word) - feedbackWords.indexOf(other.word));
    const [ready] = await readyToTell(tx, await referralsToTell(tx, { caseId: row.id }));
    const waiting = ready ? waitingToBeTold(ready.of, today) : [];
    const spoken = [...told, ...waiting].map(({ word }) => word);
    const possible = ready ? couldCome({ contract, consents: ready.of.consents, spoken, today }) : [];
    const { id, organisation, received_on: receivedOn } = sent;
    // The phrases are between the partner and the coordinators: to a mediator the database shows none.
    const said = await phrasesOf(tx, id);
    const contact = await contactWhoSent(tx, row.id);
    const referral = { id, organisation, contact, receivedOn, contract, told, waiting, possible, said };
    return { referral, consents, today };
  });
}

type Coming = {
  contract: Contract;
  consents: readonly FeedbackConsent[];
  spoken: readonly FeedbackWord[];
  today: string;
};

function couldCome({ contract, consents, spoken, today }: Coming) {
  if (spoken.includes('closed')) return [];
  const day = tellingDay(contract.rhythm, today);
  const words = feedbackWords.filter((word) => contract.tells.includes(word) && !spoken.includes(word));
  return words.flatMap((word) => {
    const isAllowed = mayTell(word, contract, consents, today);
    const withResult = word === 'closed' && mayTell('result', contract, consents, today);
    const results = withResult ? resultClasses : [null];
    return results.map((result) => ({ told: { word, result, day }, isAllowed }));
  });
}

import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isLanguage, type Language } from '../../../platform/texts/languages.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { serviceById } from '../../accounts/services/queries.ts';
import { auditRead } from '../../cases/case/read-case.ts';
import { nameOfParty, sortedParties } from '../../cases/community/participants.tsx';
import { sideName } from '../../cases/contacts/side-name.ts';
import { type CaseRowRead, caseNumbered, lockCase } from '../../cases/queries.ts';
import { placeOfParty } from '../../cases/reaching/queries.ts';
import { waysTo } from '../../cases/reaching/rules/ways.ts';
import { type Party, partiesIn } from '../../cases/record/parties/parties.ts';
import { askedIn, stepsOf } from '../asking/queries.ts';
import { quarterOfDay } from '../rules/quarters.ts';
import type { Form } from '../rules/questions.ts';
import { formFor, momentOf } from '../rules/who-is-asked.ts';
import { currentSet, type QuestionSet } from '../sets/queries.ts';
import { smallestNumber } from '../smallest-number.ts';
import type { AskedWay, Moment } from '../tables.ts';

export type PartyAsked = {
  id: string;
  name: string;
  phone: string;
  language: Language;
  /** Null for a party who is not asked: he refused, was not reached or drew back. */
  form: Form | null;
  asked: { moment: Moment; way: AskedWay }[];
  mayRing: boolean;
  /** A sheet can be handed over; `mayWrite` says whether it can go by post too. Null for who wants to be left alone. */
  paper: { mayWrite: boolean } | null;
};

export type EvaluationSeen = {
  row: CaseRowRead;
  /** At which moment somebody can be asked now; null while the mediation goes on. */
  moment: Moment | null;
  parties: PartyAsked[];
  set: QuestionSet;
  quarter: string;
  smallest: number;
};

/** Who of a case was asked what he thought of it; never what he answered, which stands nowhere. A read of the case. */
export function readEvaluation(house: House, who: AtWork, number: string): Promise<EvaluationSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    await auditRead(tx, who, row, house.now());
    return seenOf(tx, house, who, row);
  });
}

/** As `readEvaluation` in this transaction, with the case locked: for who asks. */
export async function lockEvaluation(
  tx: Tx,
  house: House,
  who: AtWork,
  number: string,
): Promise<EvaluationSeen | null> {
  const row = await lockCase(tx, who, number);
  return row ? seenOf(tx, house, who, row) : null;
}

async function seenOf(tx: Tx, house: House, who: AtWork, row: CaseRowRead): Promise<EvaluationSeen | null> {
  const shredKey = await house.keyStore.get(row.shred_key);
  if (!shredKey) return null;
  const of = { type: row.type, withdrawnBy: row.withdrawn_by, steps: await stepsOf(tx, row.id) };
  const asked = await askedIn(tx, row.id);
  const parties = [];
  for (const party of sortedParties(await partiesIn(tx, house, row.id, shredKey), who.language)) {
    if (!(await placeOfParty(tx, party.id))?.mayKnow) continue;
    const form = formFor(of, { side: party.side, standing: party.standing?.standing ?? null });
    const own = asked.filter((one) => one.party_id === party.id);
    parties.push(partyAsked(party, { form, who, asked: own, language: row.language }));
  }
  const service = await serviceById(tx, row.service_id);
  return {
    ...{ row, parties, moment: momentOf(of)?.moment ?? null },
    set: await currentSet(tx, row.service_id, house.now()),
    quarter: quarterOfDay(isoDay(house.now(), who.service.timeZone)),
    smallest: smallestNumber(service?.settings),
  };
}

type Around = {
  form: Form | null;
  who: AtWork;
  asked: { moment: Moment; way: AskedWay }[];
  language: Language;
};

function partyAsked(party: Party, { form, who, asked, language }: Around): PartyAsked {
  const { contact } = party;
  const ways = waysTo(contact);
  return {
    id: party.id,
    name:
      party.side === 'other'
        ? nameOfParty(party, who.language)
        : [contact.name, sideName(party.side, who.language)].filter(Boolean).join(' · '),
    phone: contact.phone,
    language: isLanguage(contact.language) ? contact.language : language,
    form,
    asked: asked.map(({ moment, way }) => ({ moment, way })),
    mayRing: ways.includes('phone'),
    paper: contact.rules.leaveAlone ? null : { mayWrite: ways.includes('letter') },
  };
}

/** Whether this party can be asked now: it suits him, the time has come, and he was not asked at this moment before. */
export const canBeAsked = (party: PartyAsked, moment: Moment | null): moment is Moment =>
  moment !== null && party.form !== null && !party.asked.some((one) => one.moment === moment);

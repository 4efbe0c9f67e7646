import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, lockCase } from '../../cases/queries.ts';
import { placeOfParty } from '../../cases/reaching/queries.ts';
import { openForMember } from '../../cases/record/open-for-member.ts';
import { type Party, partiesIn } from '../../cases/record/parties/parties.ts';
import { compartmentAt, type OpenRecord, writeItem } from '../../cases/record/record.ts';
import { roleAtWork } from '../../cases/steps/take-case-step.ts';
import { recordConsent } from '../consents/record-consent.ts';
import type { AgreedHow } from '../tables.ts';
import { insertOnward, receiversOf } from './queries.ts';
import { mayStandInClear, type OnwardItem, passable } from './rules/passable.ts';
import { onwardWords } from './rules/words.ts';

export type NewOnward = {
  number: string;
  /** Comes with the form, so that a double post writes once. */
  id: string;
  party: string;
  /** One of the service’s own partners, or empty: then `recipient` says who it is. */
  organisation: string;
  recipient: string;
  email: string;
  phone: string;
  items: OnwardItem[];
  summary: string;
  how: AgreedHow;
  on: string;
  remindOn: string;
};

type Refused = 'not_found' | 'closed' | 'no_such_party' | 'no_such_receiver' | 'not_passable';

/**
 * Writes down to whom a party wants to go, what may be passed on, and how he agreed. Nothing goes anywhere yet. To whom and
 * what are sealed in his own place; a consent in clear is written only where the receiver’s name tells nothing.
 */
export function recordOnward(house: House, who: AtWork, given: NewOnward): Promise<Result<null, Refused>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    if (row.stage === 'closed') return refused('closed');
    const record = await openForMember(tx, house, who, row);
    const party = (await partiesIn(tx, house, row.id, record.shredKey)).find(({ id }) => id === given.party);
    const place = party && (await placeOfParty(tx, party.id));
    if (!party || !place?.mayKnow || !compartmentAt(record, { kind: 'party', party: party.id }))
      return refused('no_such_party');
    const receiver = await receiverOf(tx, row.service_id, given);
    if (!receiver) return refused('no_such_receiver');
    const missing = given.items.find((item) => !passable(party.contact).includes(item));
    if (missing || given.items.length === 0) return refused('not_passable');
    await writeOnward(tx, house, who, { record, row, party, receiver }, given);
    return ok(null);
  });
}

type Between = { record: OpenRecord; row: CaseRowRead; party: Party; receiver: Receiver };

async function writeOnward(
  tx: Tx,
  house: House,
  who: AtWork,
  { record, row, party, receiver }: Between,
  given: NewOnward,
): Promise<void> {
  const now = house.now();
  const { how, on } = given;
  const { name: recipient, id: organisation, email, phone } = receiver;
  const words = wordsOf(who, party, recipient, given);
  const isNew = await writeItem(
    tx,
    record,
    { kind: 'party', party: party.id },
    {
      id: given.id,
      content: { kind: 'onward', recipient, organisation, email, phone, words, how, on },
      author: { role: roleAtWork(who), id: who.memberId },
      now,
    },
  );
  if (!isNew) return;
  const of = { case_id: row.id, party_id: party.id, service_id: row.service_id };
  const consent_id =
    receiver.id && mayStandInClear(receiver.kind)
      ? await recordConsent(tx, {
          ...of,
          organisation_id: receiver.id,
          purpose: 'onward_referral',
          items: given.items,
          ...{ given_how: how, given_at: now, recorded_by: who.memberId, expires_on: null },
        })
      : null;
  await insertOnward(tx, {
    id: given.id,
    ...of,
    ...{ consent_id, consent_ended_on: null, state: 'asked' },
    state_on: isoDay(now, who.service.timeZone),
    remind_on: given.remindOn || null,
  });
  await auditOnward(tx, who, row, { action: 'onward.record', now });
}

type Receiver = NonNullable<Awaited<ReturnType<typeof receiverOf>>>;

async function receiverOf(tx: Tx, serviceId: string, given: NewOnward) {
  const { email, phone } = given;
  if (!given.organisation) return { id: null, kind: 'other', name: given.recipient, email, phone } as const;
  const found = (await receiversOf(tx, serviceId)).find(({ id }) => id === given.organisation);
  return found && { ...found, email: email || found.email, phone: phone || found.phone };
}

const wordsOf = (who: AtWork, { contact }: Party, recipient: string, given: NewOnward): string =>
  onwardWords(who.language, {
    ...{ service: who.service.name, recipient, contact },
    ...{ items: given.items, summary: given.summary, agreedOn: given.on },
  });

/** Every step of a referral to another stands in the trail: that it was taken, never to whom. */
export const auditOnward = (
  tx: Tx,
  who: AtWork,
  row: { id: string; service_id: string },
  { action, now }: { action: `onward.${'record' | 'pass' | 'result' | 'withdraw'}`; now: Date },
): Promise<void> =>
  audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action,
    person: { id: who.memberId, name: who.name },
    role: roleAtWork(who),
  });

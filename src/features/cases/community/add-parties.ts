import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import { askedFor } from '../assignment/queries.ts';
import { stays } from '../assignment/rules.ts';
import { insertParties, insertPartyHashes } from '../opening/queries.ts';
import { type CaseRowRead, lockCase } from '../queries.ts';
import { addCompartment } from '../record/add-compartment.ts';
import { type Contact, contactHashes, contactKey, sealContact } from '../record/contact.ts';
import { openForMember } from '../record/open-for-member.ts';
import type { OpenRecord } from '../record/record.ts';
import { insertEvent, useOnce } from '../steps/queries.ts';
import { insertStandings, standingsIn } from './queries.ts';
import { listedParty } from './rules/standing.ts';

/** As many as one case has at most, the first party included. */
export const mostParties = 30;

export type AddRefused = 'not_found' | 'not_now' | 'too_many';

/**
 * Adds parties to an open community case, for a coordinator: each with a compartment and key of his own, which the team
 * opens. Nobody is told; nobody already in the case can see it.
 */
export function addParties(
  house: House,
  who: AtWork,
  given: { number: string; once: string; contacts: readonly Contact[] },
): Promise<Result<null, AddRefused>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (row?.type !== 'community') return refused('not_found');
    if (row.stage === 'closed') return refused('not_now');
    const there = (await standingsIn(tx, row.id)).length;
    if (there + given.contacts.length > mostParties) return refused('too_many');
    if (given.contacts.length === 0 || !(await useOnce(tx, given.once, now))) return ok(null);
    await addAll(tx, house, who, row, given.contacts, now);
    await noteAdded(tx, who, row, given.contacts.length, now);
    return ok(null);
  });
}

async function addAll(
  tx: Tx,
  house: House,
  who: AtWork,
  row: CaseRowRead,
  contacts: readonly Contact[],
  now: Date,
): Promise<void> {
  const record = await openForMember(tx, house, who, row);
  const key = contactKey(record.shredKey, house.installationKey);
  const of = { case_id: row.id, service_id: row.service_id };
  const added = contacts.map((contact) => ({ id: randomId(), contact }));
  await insertParties(
    tx,
    added.map(({ id, contact }) => ({
      id,
      ...of,
      side: 'other',
      contact: sealContact(key, id, contact),
      public_key: null,
    })),
  );
  await insertPartyHashes(
    tx,
    added.flatMap(({ id, contact }) =>
      contactHashes(house.installationKey, row.service_id, contact).map((hash) => ({
        ...hash,
        party_id: id,
        ...of,
      })),
    ),
  );
  const standings = added.map(({ id }) => ({ id, state: listedParty }));
  await insertStandings(tx, { caseId: row.id, serviceId: row.service_id }, standings, now);
  const holders = await holdersIn(tx, record);
  for (const { id } of added) await addCompartment(tx, record, id, holders);
}

/** Who opens every compartment of the case: the service, and its mediators, from when they have accepted. */
async function holdersIn(tx: Tx, record: OpenRecord) {
  const key = await publicServiceKey(tx, record.serviceId);
  if (!key) throw new Error('A service with cases has a key');
  const asked = (await askedFor(tx, record.caseId)).filter(stays);
  return [
    {
      holder: { kind: 'service', id: key.id, publicKey: key.public_key } as const,
      awaitingAcceptance: false,
    },
    ...asked.map((one) => ({
      holder: { kind: 'member', id: one.member_id, publicKey: one.public_key } as const,
      awaitingAcceptance: one.answer === null,
    })),
  ];
}

async function noteAdded(tx: Tx, who: AtWork, row: CaseRowRead, count: number, now: Date): Promise<void> {
  await insertEvent(tx, {
    id: randomId(),
    case_id: row.id,
    service_id: row.service_id,
    step: 'add_parties',
    from_stage: row.stage,
    to_stage: row.stage,
    happened_at: now,
    role: 'coordinator',
    member_id: who.memberId,
    facts: JSON.stringify({ count }),
  });
  await audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: 'case.add_parties',
    person: { id: who.memberId, name: who.name },
    role: 'coordinator',
    detail: { count },
  });
}

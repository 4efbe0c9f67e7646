import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, lockCase, stateOf } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { hasConsent, releaseFirstWords } from '../releases/first-words.ts';
import { insertEvent, updateCase, useOnce, wasUsed } from '../steps/queries.ts';
import { roleAtWork, writeAll } from '../steps/take-case-step.ts';
import type { PartyMeaning } from './party-step-forms.ts';
import { standingsIn, writeStanding } from './queries.ts';
import { type PartyStepName, type PartyStepRefused, takePartyStep } from './rules/party-steps.ts';
import { moveInShared } from './shared-part.ts';

export type OfParty = { number: string; party: string; step: PartyStepName; once: string };

/**
 * Takes one step with one party of a community case, for a member: his standing, what was written down, sealed in its
 * place, his way into the shared part, the event and the trail, in one transaction. No such party is `not_found`.
 */
export function stepWithParty(
  house: House,
  who: AtWork,
  given: OfParty & { meaning: PartyMeaning },
): Promise<Result<null, PartyStepRefused | 'not_found'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    const parties = row ? await standingsIn(tx, row.id) : [];
    const party = parties.find((one) => one.id === given.party);
    const asking = parties.find((one) => one.side === 'first');
    if (!row || !party || !asking) return refused('not_found');
    if (await wasUsed(tx, given.once)) return ok(null);
    const role = roleAtWork(who);
    const record = await openForMember(tx, house, who, row);
    const { firstWords, facts, writes = [] } = given.meaning;
    const between = { from: asking.id, to: party.id };
    const consent = !firstWords || (await hasConsent(tx, record, between, firstWords));
    const said = { ...facts, consent_to_words: consent && Boolean(facts.consent_to_words) };
    const taken = takePartyStep(stateOf(row), party.state, given.step, said, role);
    if (!taken.ok) return taken;
    await useOnce(tx, given.once, now);
    await writeStanding(tx, party.id, taken.value, now);
    await updateCase(tx, row.id, { second_party_knows: row.second_party_knows || !party.state.isFirst });
    const author = { role, id: who.memberId };
    if (firstWords) await releaseFirstWords(tx, record, between, firstWords, author, now);
    await writeAll(tx, record, writes, author, now);
    const moved = { id: party.id, publicKey: party.publicKey, before: party.state, after: taken.value };
    await moveInShared(tx, house, { record, row, coordinates: role === 'coordinator' }, moved);
    await note(tx, who, row, given, now);
    return ok(null);
  });
}

/** The event and the row of the trail: they name the party by his id alone. */
async function note(
  tx: Tx,
  who: AtWork,
  row: CaseRowRead,
  { party, step, meaning }: OfParty & { meaning: PartyMeaning },
  now: Date,
): Promise<void> {
  const role = roleAtWork(who);
  await insertEvent(tx, {
    id: randomId(),
    case_id: row.id,
    service_id: row.service_id,
    step,
    from_stage: row.stage,
    to_stage: row.stage,
    happened_at: now,
    role,
    member_id: who.memberId,
    facts: JSON.stringify({ ...meaning.shown, party }),
  });
  await audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: `case.${step}`,
    person: { id: who.memberId, name: who.name },
    role,
    detail: { party },
  });
}

import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { endsTeam } from '../assignment/rules.ts';
import { endTeam, renewTeamKeys } from '../assignment/team-keys.ts';
import { closeRecord } from '../closing/close-record.ts';
import { factsOfParties, moveParties } from '../community/move-parties.ts';
import { type CaseRowRead, lockCase } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { compartmentAt, type OpenRecord, type Place, writeItem } from '../record/record.ts';
import { hasConsent, releaseFirstWords } from '../releases/first-words.ts';
import type { StepRefused } from '../rules/lifecycle.ts';
import type { StepName } from '../rules/step-tables.ts';
import type { Side } from '../tables.ts';
import { insertAgreementLine, useOnce, wasUsed } from './queries.ts';
import { recordStep } from './record-step.ts';
import type { Meaning, Written } from './step-form.ts';

/** In which role a member takes steps: a coordinator of the service may all that a mediator may, and more. */
export const roleAtWork = (who: AtWork): 'coordinator' | 'mediator' =>
  who.roles.includes('coordinator') ? 'coordinator' : 'mediator';

/**
 * Takes one step of a case for a member: the stage, what he wrote down, sealed in its place, the event and the trail, in
 * one transaction. The same form posted twice acts once. A case that is not his is `not_found`.
 */
export function takeCaseStep(
  house: House,
  who: AtWork,
  given: { number: string; step: StepName; once: string; meaning: Meaning },
): Promise<Result<null, StepRefused | 'not_found'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    const role = roleAtWork(who);
    const actor = { role, member: { id: who.memberId, name: who.name } };
    const { shown, change, writes = [] } = given.meaning;
    if (await wasUsed(tx, given.once)) return ok(null);
    const facts = { ...given.meaning.facts, ...(await factsOfParties(tx, row)) };
    const record = await openForMember(tx, house, who, row);
    const first = given.meaning.firstWords;
    const between = { from: partyAt(record, 'first'), to: partyAt(record, 'second') };
    if (first && !(await hasConsent(tx, record, between, first)))
      return refused('fact_missing', { fact: 'consent_to_words' });
    const taken = await recordStep(tx, row, actor, { step: given.step, facts, shown, change }, now);
    if (!taken.ok) return taken;
    await useOnce(tx, given.once, now);
    const author = { role, id: who.memberId };
    await renewWhenReopened(tx, house, record, row);
    if (first) await releaseFirstWords(tx, record, between, first, author, now);
    await writeAll(tx, record, writes, author, now);
    const of = { record, row, coordinates: role === 'coordinator' };
    await moveParties(tx, house, of, { step: given.step, facts }, now);
    if (given.step === 'close') await closeRecord(tx, house, record, row, now);
    else if (endsTeam(row.stage, taken.value.stage)) await endTeam(tx, house, record, row, now);
    return ok(null);
  });
}

/** Since a case was closed a coordinator may have left, and a closed case got no new keys by that. */
async function renewWhenReopened(tx: Tx, house: House, record: OpenRecord, row: CaseRowRead): Promise<void> {
  if (row.stage === 'closed') await renewTeamKeys(tx, house, record, row);
}

const partyAt = (record: OpenRecord, side: Side): string =>
  compartmentAt(record, { kind: 'party', side })?.partyId ?? '';

/** Seals what a form wrote down, each in its place. */
export async function writeAll(
  tx: Tx,
  record: OpenRecord,
  writes: Written[],
  author: { role: string; id: string },
  now: Date,
): Promise<void> {
  for (const [index, { place, content, dueOn }] of writes.entries()) {
    const id = randomId();
    // A millisecond apart within one place, so that they are read in the order in which they were written.
    const before = writes.slice(0, index).filter((other) => isSamePlace(other.place, place)).length;
    const at = new Date(now.getTime() + before);
    await writeItem(tx, record, place, { id, content, author, now: at });
    if (content.kind === 'agreement_line')
      await insertAgreementLine(tx, record, { id, dueOn: dueOn ?? null });
  }
}

const isSamePlace = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);
